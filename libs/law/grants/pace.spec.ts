import fc from 'fast-check';
import { fromMinor, toMinor } from '../money/minor-units';
import { perHead } from '../money/per-head';
import { elapsedPercent, endsInDays, usedPercent } from './pace';

describe('how a grant goes', () => {
  it.each([['2025-12-31', 0], ['2026-01-01', 0], ['2026-07-02', 50], ['2026-12-30', 99], ['2026-12-31', 100], ['2027-05-01', 100]])('by %s %i percent of the year have passed', (today, percent) => {
    expect(elapsedPercent('2026-01-01', '2026-12-31', today)).toBe(percent);
  });

  it.each([['0', '100', 0], ['99.99', '100.00', 99], ['100', '100', 100], ['150.50', '100', 150], ['999999999999.99', '999999999999.99', 100]])('%s of %s is %i percent', (spent, amount, percent) => {
    expect(usedPercent(spent, amount)).toBe(percent);
  });

  it.each([['2026-10-31', null], ['2026-11-02', 60], ['2026-12-31', 1], ['2027-01-01', null], ['2025-12-31', null]])('on %s it ends in %s days', (today, days) => {
    expect(endsInDays('2026-01-01', '2026-12-31', today)).toBe(days);
  });

  it('costs each person as much as nobody would divide better', () => {
    expect([perHead('100.00', 3), perHead('0.01', 2), perHead('100', 6)]).toEqual(['33.33', '0.01', '16.67']);
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), fc.integer({ min: 1, max: 100_000 }), (minor, people) => {
      const off = toMinor(perHead(fromMinor(minor), people)) * BigInt(people) - minor;
      return 2n * (off < 0n ? -off : off) <= BigInt(people);
    }));
  });
});
