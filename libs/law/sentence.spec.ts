import fc from 'fast-check';
import { sentenceLength, sentenceMessages, sentenceMonths } from './sentence';

describe('the length of a sentence', () => {
  it('is said in years and months', () => {
    expect(sentenceLength(72)).toEqual({ years: 6, months: 0 });
    expect(sentenceMessages(180).map(({ params }) => params.count)).toEqual([15]);
    expect(sentenceMessages(15).map(({ key, params }) => [key, params.count])).toEqual([
      ['law:length.years', 1],
      ['law:length.months', 3],
    ]);
    expect(sentenceMessages(0)).toHaveLength(1);
  });

  it('loses nothing on the way', () => {
    fc.assert(
      fc.property(
        fc.nat(),
        total => sentenceMonths(sentenceLength(total)) === total && sentenceLength(total).months < 12,
      ),
    );
  });

  it.each([-1, 1.5, NaN, Infinity])('is not %p months', total =>
    expect(() => sentenceLength(total)).toThrow(RangeError),
  );
});
