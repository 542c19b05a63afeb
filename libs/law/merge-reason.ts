/** Why two clients are taken for one person. */
export const MERGE_REASONS = ['identity_document', 'says_so_himself', 'relative_says_so', 'same_contact', 'entered_twice'] as const;

export type MergeReason = (typeof MERGE_REASONS)[number];
