import fc from 'fast-check';
import { daysInMonth, isoDay } from './calendar';

const years = fc.oneof(fc.integer({ min: 1000, max: 2999 }), fc.integer({ min: 1990, max: 2030 }));
const qualifiers = fc.constantFrom('', '', '~', '?', '%');

const days = fc
  .record({ year: years, month: fc.integer({ min: 1, max: 12 }), day: fc.integer({ min: 1, max: 31 }) })
  .map(({ year, month, day }) => isoDay(year, month, Math.min(day, daysInMonth(year, month))));
const months = fc
  .tuple(years, fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => isoDay(year, month, 1).slice(0, 7));
const seasons = fc
  .tuple(years, fc.integer({ min: 21, max: 24 }))
  .map(([year, season]) => `${year}-${season}`);
const decades = years.map(year => `${Math.floor(year / 10)}X`);

/** For tests: every kind of partial date there is. */
export const partialDateTexts: fc.Arbitrary<string> = fc.oneof(
  fc.constant('XXXX'),
  fc
    .tuple(fc.oneof(days, months, seasons, years.map(String), decades), qualifiers)
    .map(([date, mark]) => date + mark),
);

/** For tests: texts that are nearly dates, to find where two readers part. */
export const nearlyDates: fc.Arbitrary<string> = fc.oneof(
  fc.stringMatching(/^[0-9X]{3,4}(-[0-9X]{1,2}){0,2}[~?%\n ]{0,2}$/),
  fc.stringMatching(/^[0-3][0-9]{3}-[0-3][0-9]-[0-3][0-9][~?%]?$/),
  fc.string({ unit: 'grapheme', maxLength: 12 }),
);
