/** How a task ends: somebody did it, or it need not be done any more, for a reason. */
export const TASK_ENDINGS = ['done', 'withdrawn'] as const;

export type TaskEnding = (typeof TASK_ENDINGS)[number];
