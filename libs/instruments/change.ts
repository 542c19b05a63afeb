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

/**
 * From the first score to the last of one person, the paired change that reports are made of.
 * @param scores in the order of their days; those that could not be scored are null
 * @returns null with fewer than two scores
 */
export function changeOf(instrument: Instrument, scores: readonly (number | null)[]): Change | null {
  const known = scores.filter(score => score !== null);
  if (known.length < 2) return null;
  const first = known[0];
  const last = known[known.length - 1];
  const difference = last - first;
  return { first, last, difference, direction: directionOf(instrument, difference) };
}

function directionOf({ meaningfulChange, higherIsBetter }: Instrument, difference: number): Direction {
  if (difference === 0 || Math.abs(difference) < (meaningfulChange ?? 1)) return 'unchanged';
  return difference > 0 === higherIsBetter ? 'better' : 'worse';
}
