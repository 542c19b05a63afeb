import { daysBetween } from './calendar';
import { type PartialDate, partialDate } from './partial-date';

/** How many days have passed, at least and at most; equal for a day that is known. */
export interface DaysSince {
  min: number;
  max: number;
}

/**
 * Days from `date` to `today` (`YYYY-MM-DD`). Of a date that may still lie ahead, the past part counts: `min` is 0.
 * @returns null when the date is unknown, or has certainly not come yet.
 * @throws RangeError for a text that is no partial date.
 */
export function daysSince(date: PartialDate | string, today: string): DaysSince | null {
  const { lower, upper } = partialDate(date);
  if (lower === null || upper === null || lower > today) return null;
  return { min: Math.max(0, daysBetween(upper, today)), max: daysBetween(lower, today) };
}
