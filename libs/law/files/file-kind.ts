/** What a file is to the case. */
export const FILE_KINDS = ['evidence', 'photo', 'decision', 'expert_opinion', 'filed_copy', 'other'] as const;

export type FileKind = (typeof FILE_KINDS)[number];
