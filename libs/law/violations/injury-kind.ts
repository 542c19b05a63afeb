/**
 * Kinds of injuries. Source: Istanbul Protocol (2022), chapters on physical and psychological evidence.
 */
export const INJURY_KINDS = [
  'bruise', 'abrasion', 'laceration', 'incised_wound', 'stab_wound', 'gunshot_wound', 'burn', 'electric_mark', 'fracture',
  'dislocation', 'head_injury', 'internal_injury', 'dental_injury', 'nerve_damage', 'hearing_loss', 'vision_loss', 'amputation',
  'scar', 'pain', 'psychological', 'different',
] as const;

export type InjuryKind = (typeof INJURY_KINDS)[number];
