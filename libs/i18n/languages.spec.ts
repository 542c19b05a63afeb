import fc from 'fast-check';
import { catalogueHas, translate } from './catalogue';
import { chooseLanguage, isLanguage } from './languages';

describe('the language of an answer', () => {
  it.each([
    ['ky', 'ky'],
    ['ky-KG,ru;q=0.8', 'ky'],
    ['de, en;q=0.5, ky;q=0.7', 'ky'],
    ['en;q=0, ru;q=0.1', 'ru'],
    ['en, ky', 'en'],
    ['uz', 'ru'],
    ['*', 'ru'],
    ['', 'ru'],
    [undefined, 'ru'],
    [null, 'ru'],
  ])('for %j is %s', (header, language) => expect(chooseLanguage(header)).toBe(language));

  it('is one of ours, whatever is asked', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), header => isLanguage(chooseLanguage(header))));
  });
});

describe('a text', () => {
  it('has the plural its language needs', () => {
    const years = (language: 'ru' | 'ky' | 'en') =>
      [1, 3, 6, 21].map(count => translate(language, 'law:length.years', { count }));
    expect(years('ru')).toEqual(['1 год', '3 года', '6 лет', '21 год']);
    expect(years('ky')).toEqual(['1 жыл', '3 жыл', '6 жыл', '21 жыл']);
    expect(years('en')).toEqual(['1 year', '3 years', '6 years', '21 years']);
  });

  it('takes what it is given as it is', () => {
    const odd = '<b>$t(law:gender.male) {{count}}</b>';
    expect(translate('en', 'law:charges.acquitted', { count: 1, total: odd })).toBe(
      `acquitted of 1 of ${odd}`,
    );
  });

  it('is known to exist or not', () => {
    expect(catalogueHas('law:stage.appeal')).toBe(true);
    expect(catalogueHas('law:length.years', 2)).toBe(true);
    expect(catalogueHas('law:stage.nowhere')).toBe(false);
  });
});
