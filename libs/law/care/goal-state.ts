/** Where a goal of a plan stands. */
export const GOAL_STATES = ['pursued', 'achieved', 'achieved_in_part', 'abandoned'] as const;

export type GoalState = (typeof GOAL_STATES)[number];
