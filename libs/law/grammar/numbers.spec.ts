import fc from 'fast-check';
import { dayForms, dayInWords } from './day-in-words';
import { kyrgyzNumber, kyrgyzOrdinal } from './kyrgyz-number';
import { russianNumber } from './russian-number';
import { russianOrdinal } from './russian-ordinal';

const texts = (day: string, language: string) => dayForms(day, language).map(({ text }) => text);

describe('a day in words', () => {
  it('in Russian', () => {
    expect(texts('2026-11-25', 'ru')).toEqual([
      '25 ноября 2026 года', 'двадцать пятое ноября две тысячи двадцать шестого года', 'двадцать пятого ноября две тысячи двадцать шестого года']);
    expect(texts('1991-04', 'ru')).toEqual(['апрель 1991 года']);
    expect(texts('1991', 'ru')).toEqual(['1991 год']);
  });

  it('in Kyrgyz', () => {
    expect(texts('2026-11-25', 'ky')).toEqual([
      '2026-жылдын 25-ноябры', '2026-жылдын 25-ноябрынын', '2026-жылдын 25-ноябрына', '2026-жылдын 25-ноябрын', '2026-жылдын 25-ноябрында',
      '2026-жылдын 25-ноябрынан', 'эки миң жыйырма алтынчы жылдын жыйырма бешинчи ноябры']);
    expect(texts('2026-05-09', 'ky').slice(0, 3)).toEqual(['2026-жылдын 9-майы', '2026-жылдын 9-майынын', '2026-жылдын 9-майына']);
    expect(dayInWords('2010-06-03', 'ky').map(({ text }) => text)).toEqual(['эки миң онунчу жылдын үчүнчү июну']);
  });

  it.each(['2019-22', '2010~', '-0044', 'когда-то'])('is none for %s', day => expect(texts(day, 'ru')).toEqual([]));

  it('has words for every day of three centuries', () => {
    const day = fc.date({ min: new Date('1900-01-01'), max: new Date('2199-12-31'), noInvalidDate: true }).map(date => date.toISOString().slice(0, 10));
    fc.assert(fc.property(day, fc.constantFrom('ru', 'ky'), (one, language) => {
      expect(dayInWords(one, language).length).toBeGreaterThan(0);
      expect(texts(one, language).join()).not.toMatch(/undefined|NaN|\s\s/);
    }));
  });
});

describe('a number in words', () => {
  it.each<[number, string, string]>([
    [0, 'ноль', 'нөл'], [1, 'один', 'бир'], [11, 'одиннадцать', 'он бир'], [42, 'сорок два', 'кырк эки'], [100, 'сто', 'бир жүз'],
    [21_500, 'двадцать одна тысяча пятьсот', 'жыйырма бир миң беш жүз'], [2_000_002, 'два миллиона два', 'эки миллион эки'],
  ])('%i', (value, russian, kyrgyz) => expect([russianNumber(value), kyrgyzNumber(value)]).toEqual([russian, kyrgyz]));

  it.each<[number, string, string]>([
    [1, 'первого', 'биринчи'], [3, 'третьего', 'үчүнчү'], [20, 'двадцатого', 'жыйырманчы'], [31, 'тридцать первого', 'отуз биринчи'],
    [2000, 'двухтысячного', 'эки миңинчи'], [2019, 'две тысячи девятнадцатого', 'эки миң он тогузунчу'],
  ])('that counts in order: %i', (value, russian, kyrgyz) => expect([russianOrdinal(value, 'genitive'), kyrgyzOrdinal(value)]).toEqual([russian, kyrgyz]));

  it('is another for another number', () => {
    const number = fc.nat({ max: 999_999_999 });
    fc.assert(fc.property(number, number, (one, other) => {
      fc.pre(one !== other);
      expect(russianNumber(one)).not.toBe(russianNumber(other));
      expect(kyrgyzNumber(one)).not.toBe(kyrgyzNumber(other));
    }));
  });

  it.each([-1, 1.5, 1e12, Number.NaN])('has none for %d', value => {
    expect(() => russianNumber(value)).toThrow(RangeError);
    expect(() => kyrgyzNumber(value)).toThrow(RangeError);
  });
});
