/** How a plan of rehabilitation (care) ends when the care team says so. */
export const CHOSEN_PLAN_ENDINGS = ['completed', 'interrupted', 'client_left', 'moved', 'client_died'] as const;

export type ChosenPlanEnding = (typeof CHOSEN_PLAN_ENDINGS)[number];

/** `merged`: two files of one person became one, and the plan of the other goes on. */
export const PLAN_ENDINGS = [...CHOSEN_PLAN_ENDINGS, 'merged'] as const;

export type PlanEnding = (typeof PLAN_ENDINGS)[number];
