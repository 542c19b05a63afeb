/** Why a period that was handed in to a donor is opened again. */
export const REOPENING_REASONS = ['donor_asked', 'late_cost', 'wrong_cost', 'entered_by_mistake'] as const;

export type ReopeningReason = (typeof REOPENING_REASONS)[number];
