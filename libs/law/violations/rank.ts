/**
 * Ranks of services, the same words in each of them, from the lowest.
 */
export const RANKS = [
  'private', 'sergeant', 'ensign', 'lieutenant', 'senior_lieutenant', 'captain', 'major', 'lieutenant_colonel', 'colonel',
  'general', 'civilian', 'unknown',
] as const;

export type Rank = (typeof RANKS)[number];
