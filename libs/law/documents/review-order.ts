import { daysBetween } from '../calendar';

/** A submission that waits for a reviewer. */
export interface WaitingReview {
  id: string;
  /** The last day to file it, `YYYY-MM-DD`; null when there is none. */
  fileBy: string | null;
  /** The day it was submitted. */
  submittedOn: string;
}

/**
 * Days left once the reviewer has taken as long as he usually does: what is below zero will be late unless he is quicker.
 * Null where nothing has to be filed.
 * @param usualDays the reviewer's usual turnaround in days
 */
export const daysToSpare = ({ fileBy }: WaitingReview, today: string, usualDays: number): number | null =>
  fileBy === null ? null : daysBetween(today, fileBy) - usualDays;

/** By court risk: the least to spare first; then what has no filing day, the longest waiting first. */
export function byCourtRisk<W extends WaitingReview>(waiting: readonly W[], today: string, usualDays: number): W[] {
  const key = (one: W) => daysToSpare(one, today, usualDays) ?? Infinity;
  return [...waiting].sort((a, b) => compare(key(a), key(b)) || compare(a.submittedOn, b.submittedOn) || compare(a.id, b.id));
}

const compare = <T extends string | number>(a: T, b: T) => (a < b ? -1 : Number(a > b));

/** Before anybody knows how long a reviewer takes. */
const UNKNOWN_TURNAROUND_DAYS = 2;

/** The median of the days that a reviewer's last reviews took. */
export function usualTurnaround(days: readonly number[]): number {
  if (!days.length) return UNKNOWN_TURNAROUND_DAYS;
  const sorted = [...days].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}
