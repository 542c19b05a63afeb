/**
 * What a decision does to a claim. The first one grants or denies it; a later instance raises, cuts, confirms or overturns what
 * stood. After an overturned one the claim is decided anew.
 */
export const AWARD_EFFECTS = ['granted', 'denied', 'raised', 'cut', 'confirmed', 'overturned'] as const;

export type AwardEffect = (typeof AWARD_EFFECTS)[number];

/** What can follow a decision of that effect; with nothing before it, the first two. */
export const effectsAfter = (former: AwardEffect | null): readonly AwardEffect[] =>
  former === null || former === 'overturned' ? ['granted', 'denied'] : ['raised', 'cut', 'confirmed', 'overturned'];

/** Whether the decision itself says how much. What is confirmed stays; what is denied or overturned is nothing. */
export const namesAmount = (effect: AwardEffect): boolean => ['granted', 'raised', 'cut'].includes(effect);
