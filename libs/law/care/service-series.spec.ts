import fc from 'fast-check';
import { addDays, daysBetween } from '../calendar';
import { MOST_OF_A_SERIES, SERIES_STEPS, seriesDays } from './service-series';

const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2000-01-01', days));

describe('the days of a series', () => {
  it('keep to the weekday, and to the day of the month as far as there is one', () => {
    expect(seriesDays('2026-12-01', 'week', '2026-12-21')).toEqual(['2026-12-01', '2026-12-08', '2026-12-15']);
    expect(seriesDays('2026-12-01', 'two_weeks', '2026-12-29')).toEqual(['2026-12-01', '2026-12-15', '2026-12-29']);
    expect(seriesDays('2026-12-31', 'month', '2027-04-30')).toEqual(['2026-12-31', '2027-01-31', '2027-02-28', '2027-03-31', '2027-04-30']);
  });

  it('begin with the first, rise, end by the last, and never are more than can be told apart from too many', () => {
    fc.assert(fc.property(day, fc.constantFrom(...SERIES_STEPS), fc.integer({ min: -10, max: 3_000 }), (first, every, length) => {
      const until = addDays(first, length);
      const days = seriesDays(first, every, until);
      expect(days.length).toBeLessThanOrEqual(MOST_OF_A_SERIES + 1);
      expect(days[0]).toBe(length < 0 ? undefined : first);
      for (const [index, one] of days.entries()) {
        expect(one <= until).toBe(true);
        if (index) expect(daysBetween(days[index - 1], one)).toBeGreaterThanOrEqual(7);
      }
      const next = days.length ? daysBetween(days[days.length - 1], until) : 0;
      if (days.length <= MOST_OF_A_SERIES) expect(next).toBeLessThan(every === 'month' ? 31 : every === 'week' ? 7 : 14);
    }));
  });
});
