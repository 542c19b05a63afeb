/** How often a report is counted by itself, when the time of that length is over. */
export const SCHEDULES = ['month', 'quarter', 'half_year', 'year'] as const;

export type Schedule = (typeof SCHEDULES)[number];
