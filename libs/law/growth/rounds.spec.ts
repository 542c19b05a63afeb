import fc from 'fast-check';
import { type ApprovedDocument, median, medianRoundsByMonth, roundsTrend } from './rounds';

const day = fc.integer({ min: 0, max: 900 }).map(days => new Date(Date.UTC(2024, 0, 1 + days)).toISOString().slice(0, 10));
const approvals = fc.array(fc.record({ approvedOn: day, rounds: fc.integer({ min: 1, max: 9 }) }), { maxLength: 30 });
const on = (approvedOn: string, rounds: number): ApprovedDocument => ({ approvedOn, rounds });

describe('rounds to approval', () => {
  it.each([[[], null], [[3], 3], [[1, 9, 2], 2], [[1, 2], 1.5]])('have of %j the median %s', (values, middle) => {
    expect(median(values)).toBe(middle);
  });

  it('are told by the month of approval', () => {
    expect(medianRoundsByMonth([on('2026-03-30', 1), on('2026-01-09', 3), on('2026-03-01', 2)])).toEqual(
      [{ month: '2026-01', rounds: 3 }, { month: '2026-03', rounds: 1.5 }]);
  });

  it('become fewer, more, or stay, once there are enough to tell', () => {
    const after = (...rounds: number[]) => roundsTrend(rounds.map((one, i) => on(`2026-01-1${i}`, one)));
    expect([after(3, 1), after(3, 1, 1), after(3, 3, 1, 1), after(1, 1, 1, 3, 3), after(2, 1, 1, 2)]).toEqual([null, null, 'fewer', 'more', 'same']);
  });

  it('lie in every month between its least and its most, and none is lost', () => {
    fc.assert(fc.property(approvals, all => {
      const months = medianRoundsByMonth(all);
      expect(months.map(({ month }) => month)).toEqual([...new Set(all.map(one => one.approvedOn.slice(0, 7)))].sort());
      for (const { month, rounds } of months) {
        const of = all.filter(one => one.approvedOn.startsWith(month)).map(one => one.rounds);
        expect(rounds).toBeGreaterThanOrEqual(Math.min(...of));
        expect(rounds).toBeLessThanOrEqual(Math.max(...of));
      }
    }));
  });

  it('turn round when time does', () => {
    const turned = { fewer: 'more', more: 'fewer', same: 'same' } as const;
    const distinct = fc.uniqueArray(fc.record({ approvedOn: day, rounds: fc.integer({ min: 1, max: 9 }) }), { selector: one => one.approvedOn, minLength: 4, maxLength: 30 });
    fc.assert(fc.property(distinct, all => {
      const days = all.map(one => one.approvedOn).sort();
      const back = all.map(one => on(days[days.length - 1 - days.indexOf(one.approvedOn)], one.rounds));
      expect(roundsTrend(back)).toBe(turned[roundsTrend(all)!]);
    }));
  });
});
