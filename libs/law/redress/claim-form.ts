/**
 * Forms of reparation: Convention against Torture, article 14; Committee against Torture, General Comment No. 3 (2012),
 * paragraph 6. `rehabilitation` is care as redress (medical, psychological, social), and never exoneration.
 */
export const CLAIM_FORMS = ['compensation', 'restitution', 'rehabilitation', 'satisfaction', 'guarantees_of_non_repetition'] as const;

export type ClaimForm = (typeof CLAIM_FORMS)[number];
