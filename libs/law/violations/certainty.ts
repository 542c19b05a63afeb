/**
 * How far it is established that somebody is involved, from hearsay to a judgment.
 */
export const CERTAINTIES = [
  'alleged', 'identified', 'charged', 'convicted',
] as const;

export type Certainty = (typeof CERTAINTIES)[number];
