/**
 * On what ground somebody acts for a client: a power of attorney he gave, guardianship over a minor or a
 * person without legal capacity, legal succession after his death, or as next friend, without a mandate, for
 * one who cannot give it (UN Human Rights Committee, rules of procedure, rule 99 (b); CAT, rule 113 (a)).
 */
export const REPRESENTATION_BASES = [
  'power_of_attorney',
  'guardian',
  'legal_successor',
  'next_friend',
] as const;

export type RepresentationBasis = (typeof REPRESENTATION_BASES)[number];
