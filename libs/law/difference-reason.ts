/** What tells two clients of like names apart. */
export const DIFFERENCE_REASONS = ['different_birth', 'different_parents', 'different_documents', 'both_known', 'client_says_so'] as const;

export type DifferenceReason = (typeof DIFFERENCE_REASONS)[number];
