/** What became of a reviewer's comment: answered in words, or its suggestion taken over or not. */
export const COMMENT_SETTLEMENTS = ['answered', 'accepted', 'declined'] as const;

export type CommentSettlement = (typeof COMMENT_SETTLEMENTS)[number];
