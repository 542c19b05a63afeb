import fc from 'fast-check';
import { fromMinor, isAmount, sumOf, toMinor } from './minor-units';

describe('amounts in minor units', () => {
  it.each([['0', 0n], ['1200', 120_000n], ['1200.5', 120_050n], ['0.01', 1n], ['999999999999.99', 99_999_999_999_999n]])('%s is %s', (text, minor) => {
    expect(toMinor(text)).toBe(minor);
  });

  it.each(['', '-1', '01', '1.', '.5', '1.005', '1e3', '1 000', '1,5', '9999999999999', 'NaN', '٣'])('refuses %j', text => {
    expect(isAmount(text)).toBe(false);
    expect(() => toMinor(text)).toThrow(RangeError);
  });

  it('come back as they went, and add up where floats would not', () => {
    expect(fromMinor(sumOf(['0.10', '0.20']))).toBe('0.30');
    expect(fromMinor(-5n)).toBe('-0.05');
    fc.assert(fc.property(fc.bigInt({ min: 0n, max: 99_999_999_999_999n }), minor => toMinor(fromMinor(minor)) === minor));
  });
});
