import fc from 'fast-check';
import { COUNTED } from './growth-measure';
import { type GrowthFigure, growthMonths } from './growth-months';

const month = fc.record({ year: fc.integer({ min: 1999, max: 2030 }), number: fc.integer({ min: 1, max: 12 }) })
  .map(({ year, number }) => `${year}-${String(number).padStart(2, '0')}`);
const figures = fc.uniqueArray(fc.record({ month, measure: fc.constantFrom(...COUNTED), amount: fc.integer({ min: 1, max: 900 }) }),
  { selector: one => `${one.month} ${one.measure}`, maxLength: 40 });

describe('the months of somebody\'s growth', () => {
  it('are none of nothing', () => expect(growthMonths([])).toEqual([]));

  it('go over the turn of a year, with an empty one in between', () => {
    const told: GrowthFigure[] = [{ month: '2027-01', measure: 'error_facts', amount: 2 }, { month: '2026-11', measure: 'minutes', amount: 90 }];
    const months = growthMonths(told);
    expect(months.map(one => [one.month, one.figures.minutes, one.errors])).toEqual(
      [['2026-11', 90, []], ['2026-12', 0, []], ['2027-01', 0, [{ error: 'facts', count: 2 }]]]);
  });

  it('hold every figure once and follow each other', () => {
    fc.assert(fc.property(figures, all => {
      const months = growthMonths(all);
      const sum = months.reduce((total, one) => total + Object.values(one.figures).reduce((a, b) => a + b, 0) + one.errors.reduce((a, { count }) => a + count, 0), 0);
      expect(sum).toBe(all.reduce((total, { amount }) => total + amount, 0));
      expect(months.map(one => one.month)).toEqual([...new Set(months.map(one => one.month))].sort());
      for (const [i, one] of months.slice(1).entries()) {
        const [year, number] = months[i].month.split('-').map(Number);
        expect(one.month).toBe(new Date(Date.UTC(year, number, 1)).toISOString().slice(0, 7));
      }
    }));
  });
});
