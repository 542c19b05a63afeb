import { citeArticle } from './cite-article';

describe('an article', () => {
  it.each([
    ['ru', 'ч. 2 ст. 137 УК КР 2021 г.', 'ст. 137 УК КР 2021 г.'],
    ['ky', 'КР 2021-ж. КЖК 137-бер. 2-б.', 'КР 2021-ж. КЖК 137-бер.'],
    ['en', 'art. 137 (2) Criminal Code of 2021', 'art. 137 Criminal Code of 2021'],
  ])('is cited in %s', (language, withPart, whole) => {
    const cited = { codeEdition: 'KG-CC-2021', article: '137' };
    expect([citeArticle({ ...cited, part: '2' }, language), citeArticle({ ...cited, part: null }, language)]).toEqual([withPart, whole]);
  });
});
