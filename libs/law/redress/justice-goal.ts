/** What a survivor wants of the law. `exoneration` is legal rehabilitation, and never care. */
export const JUSTICE_GOALS = ['exoneration', 'victim_recognition', 'compensation', 'accountability'] as const;

export type JusticeGoal = (typeof JUSTICE_GOALS)[number];

export const JUSTICE_GOAL_STATUSES = ['pursued', 'achieved_in_part', 'achieved', 'denied', 'abandoned'] as const;

export type JusticeGoalStatus = (typeof JUSTICE_GOAL_STATUSES)[number];
