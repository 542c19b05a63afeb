/** What became of a deadline: met by an act, missed, or withdrawn because it never ran or was entered in error. */
export const DEADLINE_OUTCOMES = ['met', 'missed', 'withdrawn'] as const;

export type DeadlineOutcome = (typeof DEADLINE_OUTCOMES)[number];
