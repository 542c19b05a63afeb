import { daysInMonth, isoDay } from './calendar';
import { type Bounds, decadeBounds, monthsBounds, seasonBounds } from './partial-date-bounds';

export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'unknown';
export type Qualifier = 'approximate' | 'uncertain' | 'approximate_and_uncertain';

/** A date as far as it is known. Made by `parsePartialDate` only. */
export interface PartialDate {
  /** As it was written and is stored. */
  readonly text: string;
  readonly precision: Precision;
  readonly qualifier: Qualifier | null;
  /** First day it can mean, `YYYY-MM-DD`; null when wholly unknown. A qualifier does not widen the bounds. */
  readonly lower: string | null;
  /** Last day it can mean; null when wholly unknown. */
  readonly upper: string | null;
}

const UNKNOWN = 'XXXX';
const SHAPE = /^(?:([12][0-9]{2})X|([12][0-9]{3})(?:-([0-9]{2})(?:-([0-9]{2}))?)?)([~?%]?)$/;

const QUALIFIERS: Record<string, Qualifier> = {
  '~': 'approximate',
  '?': 'uncertain',
  '%': 'approximate_and_uncertain',
};

/**
 * Reads a date of this subset of EDTF (ISO 8601-2:2019, Library of Congress EDTF levels 0 to 2), years 1000 to 2999:
 * a day `2019-06-14`, month `2019-06`, season `2019-21` to `2019-24` (spring to winter), year `2010`, decade `201X`,
 * each with `~` (approximate), `?` (uncertain) or `%` (both) at the end, and `XXXX`: it happened, nobody knows when.
 * `app.edtf_valid`, `app.edtf_lower` and `app.edtf_upper` say the same in the database.
 * @returns null for anything else, days that are not in the calendar among it.
 */
export function parsePartialDate(text: string): PartialDate | null {
  if (text === UNKNOWN) return { text, precision: 'unknown', qualifier: null, lower: null, upper: null };
  const parts = SHAPE.exec(text);
  if (!parts) return null;
  const read = parts[1] ? decade(parts[1]) : calendarDate(Number(parts[2]), parts[3], parts[4]);
  return read && { text, qualifier: QUALIFIERS[parts[5]] ?? null, ...read };
}

export const isPartialDate = (text: string): boolean => parsePartialDate(text) !== null;

/** @throws RangeError for a text that is no partial date. The text is not repeated: it can be a person's. */
export function partialDate(value: PartialDate | string): PartialDate {
  const date = typeof value === 'string' ? parsePartialDate(value) : value;
  if (!date) throw new RangeError('not a partial date');
  return date;
}

type Read = Bounds & { precision: Precision };

const decade = (digits: string): Read => ({ precision: 'decade', ...decadeBounds(Number(digits) * 10) });

function calendarDate(year: number, monthDigits?: string, dayDigits?: string): Read | null {
  if (!monthDigits) return { precision: 'year', ...monthsBounds(year, 1, 12) };
  const month = Number(monthDigits);
  if (month >= 21 && month <= 24 && !dayDigits) return { precision: 'season', ...seasonBounds(year, month) };
  if (month < 1 || month > 12) return null;
  if (!dayDigits) return { precision: 'month', ...monthsBounds(year, month, month) };
  const day = Number(dayDigits);
  if (day < 1 || day > daysInMonth(year, month)) return null;
  const exact = isoDay(year, month, day);
  return { precision: 'day', lower: exact, upper: exact };
}
