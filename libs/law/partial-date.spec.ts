import fc from 'fast-check';
import { daysSince } from './days-since';
import { isPartialDate, parsePartialDate } from './partial-date';
import { certainlyBefore, compareByLower } from './partial-date-order';
import { partialDateTexts } from './partial-date.arbitrary';

const bounds = (text: string) => {
  const date = parsePartialDate(text);
  return date && [date.lower, date.upper];
};

describe('a partial date', () => {
  it.each([
    ['2019-06-14', '2019-06-14', '2019-06-14'],
    ['2019-06', '2019-06-01', '2019-06-30'],
    ['2020-02', '2020-02-01', '2020-02-29'],
    ['2010', '2010-01-01', '2010-12-31'],
    ['201X', '2010-01-01', '2019-12-31'],
    ['2019-21', '2019-03-01', '2019-05-31'],
    ['2019-22', '2019-06-01', '2019-08-31'],
    ['2019-23', '2019-09-01', '2019-11-30'],
    ['2010~', '2010-01-01', '2010-12-31'],
  ])('%s has its bounds', (text, lower, upper) => expect(bounds(text)).toEqual([lower, upper]));

  it('of a winter covers both winters people can mean', () => {
    expect(bounds('2019-24')).toEqual(['2018-12-01', '2020-02-29']);
  });

  it('that is unknown has no bounds', () => expect(bounds('XXXX')).toEqual([null, null]));

  it('says how sure it is', () => {
    expect(['2010', '2010~', '2010?', '2010%'].map(text => parsePartialDate(text)?.qualifier)).toEqual([
      null,
      'approximate',
      'uncertain',
      'approximate_and_uncertain',
    ]);
  });

  it.each([
    '',
    '2019-02-30',
    '2019-00',
    '2019-13',
    '2019-20',
    '2019-25',
    '2019-22-01',
    '2019-6',
    '19',
    '20XX',
    '2019-XX',
    'XXXX~',
    '2010~~',
    ' 2010',
    '2010\n',
    '0999',
    '3000',
    '2019-06-00',
    '2021-02-29',
    '٢٠١٠',
    '2010-06-14T10:00',
  ])('is not %j', text => expect(isPartialDate(text)).toBe(false));

  it('has a lower bound no later than the upper, both of them dates themselves', () => {
    fc.assert(
      fc.property(partialDateTexts, text => {
        const { lower, upper } = parsePartialDate(text)!;
        return lower === null
          ? upper === null
          : lower <= upper! && !Number.isNaN(Date.parse(lower) + Date.parse(upper!));
      }),
    );
  });

  it('never throws, whatever is typed', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => typeof isPartialDate(text) === 'boolean'));
  });
});

describe('before (invariant 24)', () => {
  it('is true only when certain', () => {
    expect(certainlyBefore('2010', '2019-08-02')).toBe(true);
    expect(certainlyBefore('2019', '2019-08-02')).toBe(false);
    expect(certainlyBefore('2018-24', '2019-06')).toBe(true);
    expect(certainlyBefore('2019-24', '2019-06')).toBe(false);
    expect(certainlyBefore('XXXX', '2019')).toBe(false);
    expect(certainlyBefore('2010~', '2019')).toBe(false);
  });

  it('is a strict order', () => {
    fc.assert(
      fc.property(partialDateTexts, partialDateTexts, partialDateTexts, (a, b, c) => {
        expect(certainlyBefore(a, a)).toBe(false);
        if (certainlyBefore(a, b)) expect(certainlyBefore(b, a)).toBe(false);
        if (certainlyBefore(a, b) && certainlyBefore(b, c)) expect(certainlyBefore(a, c)).toBe(true);
      }),
    );
  });

  it('never contradicts the order of a timeline', () => {
    fc.assert(
      fc.property(
        partialDateTexts,
        partialDateTexts,
        (a, b) => !certainlyBefore(a, b) || compareByLower(a, b) < 0,
      ),
    );
  });

  it('a timeline has the more exact first and the unknown last', () => {
    const texts = ['XXXX', '2019', '2010~', '2019-01-01', '2018-24'];
    expect(texts.sort(compareByLower)).toEqual(['2010~', '2018-24', '2019-01-01', '2019', 'XXXX']);
  });
});

describe('days since', () => {
  it('is a range as wide as the date is vague', () => {
    expect(daysSince('2019-08-02', '2019-08-12')).toEqual({ min: 10, max: 10 });
    expect(daysSince('2010', '2011-01-10')).toEqual({ min: 10, max: 374 });
    expect(daysSince('2026', '2026-01-11')).toEqual({ min: 0, max: 10 });
    expect(daysSince('XXXX', '2026-01-11')).toBeNull();
    expect(daysSince('2027', '2026-01-11')).toBeNull();
  });
});
