import { addDays, daysInMonth, isoDay } from '../calendar';

/** How far apart services of one series are. */
export const SERIES_STEPS = ['week', 'two_weeks', 'month'] as const;

export type SeriesStep = (typeof SERIES_STEPS)[number];

/** More than a year of weeks is not planned in one go. */
export const MOST_OF_A_SERIES = 60;

/**
 * The days of a series, the first one among them: each week on the same weekday, or each month on the same day of it, on its
 * last one where it is shorter.
 * @param first `YYYY-MM-DD`
 * @param until the last day that may be among them, `YYYY-MM-DD`
 * @returns in order, at most one more than `MOST_OF_A_SERIES`
 */
export function seriesDays(first: string, every: SeriesStep, until: string): string[] {
  const days: string[] = [];
  for (let index = 0; index <= MOST_OF_A_SERIES; index++) {
    const day = dayOfSeries(first, every, index);
    if (day > until) break;
    days.push(day);
  }
  return days;
}

function dayOfSeries(first: string, every: SeriesStep, index: number): string {
  if (every !== 'month') return addDays(first, index * (every === 'week' ? 7 : 14));
  const [year, month, day] = first.split('-').map(Number);
  const months = year * 12 + month - 1 + index;
  const inYear = Math.floor(months / 12);
  const inMonth = (months % 12) + 1;
  return isoDay(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}
