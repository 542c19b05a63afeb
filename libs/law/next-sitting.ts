import { addDays } from './calendar';

/** The days that a court names most often, in weeks from the sitting. */
export const WEEKS_AHEAD = [1, 2, 4] as const;

/**
 * The same weekday so many weeks after a sitting (`YYYY-MM-DD`). Written down late, it is the first such day after
 * `today`, and the weeks count on from there.
 */
export function nextSitting(held: string, weeks: number, today: string): string {
  let first = addDays(held, 7);
  while (first <= today) first = addDays(first, 7);
  return addDays(first, 7 * (weeks - 1));
}
