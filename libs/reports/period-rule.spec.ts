import fc from 'fast-check';
import { comparedWith, periodOf } from './period-rule';

const DAY = 86_400_000;
const days = ({ from, until }: { from: string; until: string }) => (Date.parse(until) - Date.parse(from)) / DAY + 1;

describe('the period of a saved report', () => {
  it.each([
    ['last_month', '2026-03-31', '2026-02-01', '2026-02-28'],
    ['last_month', '2026-01-01', '2025-12-01', '2025-12-31'],
    ['last_quarter', '2026-11-29', '2026-07-01', '2026-09-30'],
    ['last_quarter', '2026-02-10', '2025-10-01', '2025-12-31'],
    ['last_half_year', '2026-06-30', '2025-07-01', '2025-12-31'],
    ['last_half_year', '2026-07-01', '2026-01-01', '2026-06-30'],
    ['last_year', '2026-11-29', '2025-01-01', '2025-12-31'],
    ['this_year', '2026-11-29', '2026-01-01', '2026-11-29'],
  ] as const)('%s on %s is %s to %s', (rule, today, from, until) => expect(periodOf(rule, today)).toEqual({ from, until }));

  it.each([
    ['former_period', '2026-04-01', '2026-06-30', '2026-01-01', '2026-03-31'],
    ['former_period', '2026-01-01', '2026-12-31', '2025-01-01', '2025-12-31'],
    ['former_period', '2024-03-01', '2024-03-31', '2024-02-01', '2024-02-29'],
    ['former_period', '2026-03-05', '2026-03-14', '2026-02-23', '2026-03-04'],
    ['same_period_last_year', '2024-02-01', '2024-02-29', '2023-02-01', '2023-02-28'],
    ['same_period_last_year', '2025-02-01', '2025-02-28', '2024-02-01', '2024-02-29'],
    ['same_period_last_year', '2026-03-05', '2026-03-14', '2025-03-05', '2025-03-14'],
  ] as const)('beside it by %s, for %s to %s, lie %s to %s', (comparison, from, until, beforeFrom, beforeUntil) =>
    expect(comparedWith(comparison, { from, until })).toEqual({ from: beforeFrom, until: beforeUntil }));

  it('has the former one end on the day before it begins, and last as long in days or in months', () => {
    const someDay = fc.integer({ min: 0, max: 20_000 }).map(at => new Date(at * DAY).toISOString().slice(0, 10));
    fc.assert(fc.property(someDay, fc.integer({ min: 0, max: 900 }), (from, length) => {
      const period = { from, until: new Date(Date.parse(from) + length * DAY).toISOString().slice(0, 10) };
      const before = comparedWith('former_period', period)!;
      expect(Date.parse(before.until) + DAY).toBe(Date.parse(from));
      if (days(before) !== days(period)) expect([before.from.slice(8), from.slice(8)]).toEqual(['01', '01']);
    }));
  });
});
