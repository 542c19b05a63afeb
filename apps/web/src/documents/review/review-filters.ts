export const REVIEW_TABS = ['read', 'compare', 'rounds'] as const;

export interface ReviewFilters {
  tab?: (typeof REVIEW_TABS)[number];
  /** The version that is compared with. */
  against?: string;
  view?: 'inline' | 'side';
}

/** What of the address the review of a document understands. */
export const readReviewFilters = ({ tab, against, view }: Record<string, unknown>): ReviewFilters => ({
  ...(REVIEW_TABS.includes(tab as never) && { tab: tab as ReviewFilters['tab'] }),
  ...(typeof against === 'string' && { against }),
  ...((view === 'inline' || view === 'side') && { view }),
});
