/** In what a term is counted. A year is twelve months. Terms in hours run from a moment and are not computed here. */
export const DEADLINE_UNITS = ['calendar_days', 'working_days', 'months'] as const;

export type DeadlineUnit = (typeof DEADLINE_UNITS)[number];
