import { type PartialDate, partialDate } from './partial-date';

/**
 * Whether `a` was before `b`: true only when certain (invariant 24). Overlapping bounds, an unknown date, or a date
 * that is approximate or uncertain are never certain, so the opposite of "certainly before" is "perhaps not".
 * @throws RangeError for a text that is no partial date.
 */
export function certainlyBefore(a: PartialDate | string, b: PartialDate | string): boolean {
  const [first, second] = [partialDate(a), partialDate(b)];
  if (first.qualifier || second.qualifier || first.upper === null || second.lower === null) return false;
  return first.upper < second.lower;
}

/**
 * Order of a timeline: by the first possible day, the more exact date first, unknown ones last. For `Array.sort`.
 * @throws RangeError for a text that is no partial date.
 */
export function compareByLower(a: PartialDate | string, b: PartialDate | string): number {
  const [first, second] = [partialDate(a), partialDate(b)];
  if (first.lower === null || second.lower === null)
    return Number(first.lower === null) - Number(second.lower === null);
  return compareTexts(first.lower, second.lower) || compareTexts(first.upper!, second.upper!);
}

const compareTexts = (a: string, b: string) => (a < b ? -1 : Number(a > b));
