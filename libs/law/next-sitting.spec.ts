import fc from 'fast-check';
import { addDays, daysBetween, mondayOf } from './calendar';
import { nextSitting, WEEKS_AHEAD } from './next-sitting';

const day = fc.integer({ min: 0, max: 20_000 }).map(days => addDays('2000-01-01', days));

describe('the next sitting', () => {
  it('is ahead, on the same weekday, and later the more weeks it is put off', () => {
    fc.assert(fc.property(day, fc.integer({ min: -60, max: 900 }), (held, passed) => {
      const today = addDays(held, passed);
      const days = WEEKS_AHEAD.map(weeks => nextSitting(held, weeks, today));
      expect([...days].sort()).toEqual(days);
      for (const one of days) {
        expect(one > today && one > held).toBe(true);
        expect(daysBetween(held, one) % 7).toBe(0);
      }
    }));
  });

  it('is a week on when it is written down the same day', () => {
    expect(nextSitting('2026-11-25', 1, '2026-11-25')).toBe('2026-12-02');
    expect(nextSitting('2026-11-25', 2, '2026-12-10')).toBe('2026-12-23');
  });

  it('lies in a week that begins on a Monday', () => {
    fc.assert(fc.property(day, one => {
      expect(new Date(mondayOf(one)).getUTCDay()).toBe(1);
      expect(daysBetween(mondayOf(one), one)).toBeGreaterThanOrEqual(0);
      expect(daysBetween(mondayOf(one), one)).toBeLessThan(7);
    }));
  });
});
