/**
 * What an act is for: the purposes of article 1 of the Convention against Torture.
 */
export const PURPOSES = [
  'information', 'confession', 'punishment', 'intimidation', 'coercion', 'discrimination', 'different', 'unknown',
] as const;

export type Purpose = (typeof PURPOSES)[number];
