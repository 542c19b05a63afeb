import fc from 'fast-check';
import { byCourtRisk, daysToSpare, usualTurnaround, type WaitingReview } from './review-order';

const TODAY = '2026-11-25';
const waiting = (id: string, fileBy: string | null, submittedOn = TODAY): WaitingReview => ({ id, fileBy, submittedOn });

describe('the order of a review inbox', () => {
  it('puts first what would be late, by the reviewer\'s own pace', () => {
    const [late, near, far, none] = [waiting('a', '2026-11-26'), waiting('b', '2026-11-30'), waiting('c', '2027-01-01'), waiting('d', null)];
    expect(byCourtRisk([none, far, near, late], TODAY, 3)).toEqual([late, near, far, none]);
    expect([late, near, none].map(one => daysToSpare(one, TODAY, 3))).toEqual([-2, 2, null]);
  });

  it('puts what need not be filed last, the longest waiting first', () => {
    const [young, old] = [waiting('a', null, '2026-11-24'), waiting('b', null, '2026-11-01')];
    expect(byCourtRisk([young, old], TODAY, 1)).toEqual([old, young]);
  });

  it('keeps everything, however it comes', () => {
    const any = fc.record({ id: fc.uuid(), fileBy: fc.constantFrom(null, '2026-11-20', '2026-12-01'), submittedOn: fc.constantFrom('2026-11-01', TODAY) });
    fc.assert(fc.property(fc.uniqueArray(any, { selector: one => one.id }), all => {
      const ordered = byCourtRisk(all, TODAY, 2);
      expect(byCourtRisk([...all].reverse(), TODAY, 2)).toEqual(ordered);
      expect(new Set(ordered)).toEqual(new Set(all));
    }));
  });

  it.each([[[], 2], [[4], 4], [[1, 9, 2], 2], [[1, 3], 2]])('takes %j days as usually %d', (days, usual) => {
    expect(usualTurnaround(days)).toBe(usual);
  });
});
