/** How a reviewer judges a version. */
export const REVIEW_VERDICTS = ['approved', 'changes_requested'] as const;

export type ReviewVerdict = (typeof REVIEW_VERDICTS)[number];
