/**
 * Kinds of places where something happens. Source: HURIDOCS Micro-thesauri, types of locations, brought down to what is met in
 * Kyrgyzstan.
 */
export const PLACE_KINDS = [
  'home', 'workplace', 'street', 'vehicle', 'police_station', 'temporary_detention', 'pretrial_detention', 'penal_colony',
  'security_premises', 'military_unit', 'court', 'medical_institution', 'psychiatric_institution', 'closed_institution',
  'educational_institution', 'border', 'elsewhere', 'unknown',
] as const;

export type PlaceKind = (typeof PLACE_KINDS)[number];
