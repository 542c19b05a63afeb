/** What an institution or person outside is that gives care. */
export const PROVIDER_KINDS = [
  'hospital', 'clinic', 'rehabilitation_centre', 'private_practice', 'pharmacy', 'shelter', 'social_service', 'ngo', 'training_centre', 'carrier', 'other',
] as const;

export type ProviderKind = (typeof PROVIDER_KINDS)[number];
