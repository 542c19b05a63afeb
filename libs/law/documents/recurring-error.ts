/** What a reviewer keeps meeting in somebody's drafts: given with a review, counted over an internship. */
export const RECURRING_ERRORS = ['facts', 'law_cited', 'structure', 'reasoning', 'request', 'style', 'names_and_dates', 'form'] as const;

export type RecurringError = (typeof RECURRING_ERRORS)[number];
