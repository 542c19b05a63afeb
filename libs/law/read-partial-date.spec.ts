import fc from 'fast-check';
import { isPartialDate } from './partial-date';
import { partialDateTexts } from './partial-date.arbitrary';
import { type DateWords, readPartialDate } from './read-partial-date';

const ENGLISH: DateWords = { seasons: { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' }, about: 'about', unknown: 'unknown' };
const RUSSIAN: DateWords = { seasons: { 21: 'весна', 22: 'лето', 23: 'осень', 24: 'зима' }, about: 'около', unknown: 'неизвестно' };

describe('reading a partial date as people type it', () => {
  it.each([
    ['2010', '2010'],
    ['14.06.2019', '2019-06-14'],
    ['1/6/2019', '2019-06-01'],
    ['06.2019', '2019-06'],
    ['summer 2019', '2019-22'],
    ['Winter 2019', '2019-24'],
    ['about 2010', '2010~'],
    ['about summer 2019', '2019-22~'],
    ['~2010', '2010~'],
    ['2010?', '2010?'],
    ['1990s', '199X'],
    ['unknown', 'XXXX'],
  ])('reads %s as %s', (typed, edtf) => {
    expect(readPartialDate(typed, ENGLISH)).toBe(edtf);
  });

  it.each([
    ['лето 2019', '2019-22'],
    ['Около 2010', '2010~'],
    ['неизвестно', 'XXXX'],
  ])('reads %s in the language of the page as %s', (typed, edtf) => {
    expect(readPartialDate(typed, RUSSIAN)).toBe(edtf);
  });

  it.each(['', 'yesterday', '32.01.2019', '13.2019', '31.02.2020', 'summer', 'about', 'about unknown', '2010~~'])('does not guess at %s', typed => {
    expect(readPartialDate(typed, ENGLISH)).toBeNull();
  });

  it('reads every EDTF text as itself', () => {
    fc.assert(fc.property(partialDateTexts, text => expect(readPartialDate(text, ENGLISH)).toBe(text)));
  });

  it('answers a valid date or nothing, whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), typed => {
        const read = readPartialDate(typed, RUSSIAN);
        return read === null || isPartialDate(read);
      }),
    );
  });
});
