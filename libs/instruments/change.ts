import type { Instrument } from './instrument';

/** Whether somebody fares better or worse than at first; `unchanged` where the difference is less than what is published as a change. */
export const DIRECTIONS = ['better', 'unchanged', 'worse'] as const;
export type Direction = (typeof DIRECTIONS)[number];

export interface Change {
  first: number;
  last: number;
  /** `last` less `first`. */
  difference: number;
  direction: Direction;
}

/** A score and the days between which it was taken. */
export interface DatedScore {
  score: number;
  earliest: string;
  latest: string;
}

/**
 * From the first score to the last of one person, the paired change that reports are made of.
 * @param scores in the order of their earliest days; those of one day as they were taken
 * @returns null with fewer than two scores, and where their days do not say which is the first or the last: 2026 may be before
 *   2026-03 or after it
 */
export function changeOf(instrument: Instrument, scores: readonly DatedScore[]): Change | null {
  if (scores.length < 2 || !endsAreCertain(scores)) return null;
  const first = scores[0].score;
  const last = scores[scores.length - 1].score;
  const difference = last - first;
  return { first, last, difference, direction: directionOf(instrument, difference) };
}

function directionOf({ meaningfulChange, higherIsBetter }: Instrument, difference: number): Direction {
  if (difference === 0 || Math.abs(difference) < (meaningfulChange ?? 1)) return 'unchanged';
  return difference > 0 === higherIsBetter ? 'better' : 'worse';
}

function endsAreCertain(scores: readonly DatedScore[]): boolean {
  const [first, last] = [scores[0], scores[scores.length - 1]];
  return scores.slice(1).every(one => first.latest <= one.earliest) && scores.slice(0, -1).every(one => one.latest <= last.earliest);
}
