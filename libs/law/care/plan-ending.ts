/** How a plan of rehabilitation (care) ends. */
export const PLAN_ENDINGS = ['completed', 'interrupted', 'client_left', 'moved', 'client_died'] as const;

export type PlanEnding = (typeof PLAN_ENDINGS)[number];
