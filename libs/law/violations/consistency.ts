/**
 * How far what is found agrees with what is told: the five grades of the Istanbul Protocol (2022), from the weakest.
 */
export const CONSISTENCIES = [
  'not_consistent', 'consistent_with', 'highly_consistent', 'typical_of', 'diagnostic_of',
] as const;

export type Consistency = (typeof CONSISTENCIES)[number];
