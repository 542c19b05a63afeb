/**
 * What remains of an injury.
 */
export const INJURY_CONSEQUENCES = [
  'healed', 'scar', 'chronic_pain', 'loss_of_function', 'disability', 'death', 'unknown',
] as const;

export type InjuryConsequence = (typeof INJURY_CONSEQUENCES)[number];
