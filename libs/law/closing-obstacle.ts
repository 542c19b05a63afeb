/** What must not stand open in a case that is closed (invariant 7). */
export const CLOSING_OBSTACLES = ['open_proceeding', 'scheduled_hearing', 'open_deadline', 'unfinished_document', 'open_examination', 'open_task', 'outstanding_award', 'open_enforcement_step'] as const;

export type ClosingObstacle = (typeof CLOSING_OBSTACLES)[number];
