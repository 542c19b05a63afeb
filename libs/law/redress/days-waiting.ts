import { daysBetween } from '../calendar';
import { partialDate } from '../partial-date';
import type { DaysSince } from '../days-since';

/**
 * Days from a decision to a payment, or to `today` while it is awaited: at least and at most, equal where both are known to the day.
 * @param from EDTF
 * @param to EDTF
 * @returns null when one of them is unknown, or the second lies wholly before the first
 * @throws RangeError for a text that is no partial date
 */
export function daysWaiting(from: string, to: string): DaysSince | null {
  const [start, end] = [partialDate(from), partialDate(to)];
  if (start.lower === null || start.upper === null || end.lower === null || end.upper === null) return null;
  const max = daysBetween(start.lower, end.upper);
  return max < 0 ? null : { min: Math.max(0, daysBetween(start.upper, end.lower)), max };
}
