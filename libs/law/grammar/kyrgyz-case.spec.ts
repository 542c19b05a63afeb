import fc from 'fast-check';
import { KYRGYZ_CASES } from './grammatical-case';
import { isPossessed, kyrgyzCase } from './kyrgyz-case';

const all = (phrase: string, possessed?: boolean) => KYRGYZ_CASES.slice(1).map(wanted => kyrgyzCase(phrase, wanted, possessed));

describe('a Kyrgyz case', () => {
  it.each<[string, string[]]>([
    ['Айсулуу', ['Айсулуунун', 'Айсулууга', 'Айсулууну', 'Айсулууда', 'Айсулуудан']],
    ['Асан', ['Асандын', 'Асанга', 'Асанды', 'Асанда', 'Асандан']],
    ['Айбек', ['Айбектин', 'Айбекке', 'Айбекти', 'Айбекте', 'Айбектен']],
    ['Бакытовна', ['Бакытовнанын', 'Бакытовнага', 'Бакытовнаны', 'Бакытовнада', 'Бакытовнадан']],
    ['Кочкоров', ['Кочкоровдун', 'Кочкоровго', 'Кочкоровду', 'Кочкоровдо', 'Кочкоровдон']],
    ['Гүлнүр', ['Гүлнүрдүн', 'Гүлнүргө', 'Гүлнүрдү', 'Гүлнүрдө', 'Гүлнүрдөн']],
    ['сот', ['соттун', 'сотко', 'сотту', 'сотто', 'соттон']],
    ['Айпери', ['Айперинин', 'Айпериге', 'Айперини', 'Айпериде', 'Айпериден']],
    ['ноябрь', ['ноябрдын', 'ноябрга', 'ноябрды', 'ноябрда', 'ноябрдан']],
    ['Талантбек кызы', ['Талантбек кызынын', 'Талантбек кызына', 'Талантбек кызын', 'Талантбек кызында', 'Талантбек кызынан']],
    ['Асан уулу', ['Асан уулунун', 'Асан уулуна', 'Асан уулун', 'Асан уулунда', 'Асан уулунан']],
  ])('of %s', (word, forms) => expect(all(word)).toEqual(forms));

  it.each<[string, string[]]>([
    ['Ош шаардык соту', ['Ош шаардык сотунун', 'Ош шаардык сотуна', 'Ош шаардык сотун', 'Ош шаардык сотунда', 'Ош шаардык сотунан']],
    ['Ош шаарынын прокуратурасы', ['Ош шаарынын прокуратурасынын', 'Ош шаарынын прокуратурасына', 'Ош шаарынын прокуратурасын', 'Ош шаарынын прокуратурасында', 'Ош шаарынын прокуратурасынан']],
    ['тергөө бөлүмү', ['тергөө бөлүмүнүн', 'тергөө бөлүмүнө', 'тергөө бөлүмүн', 'тергөө бөлүмүндө', 'тергөө бөлүмүнөн']],
  ])('of what belongs to something: %s', (phrase, forms) => expect(all(phrase, isPossessed(phrase))).toEqual(forms));

  it('adds to a word and takes nothing from it, with vowels of one harmony', () => {
    const word = fc.array(fc.constantFrom('ба', 'кы', 'те', 'ни', 'со', 'жу', 'төр', 'күн', 'шаш', 'лек'), { minLength: 1, maxLength: 4 }).map(parts => parts.join(''));
    fc.assert(fc.property(word, fc.constantFrom(...KYRGYZ_CASES), fc.boolean(), (text, wanted, possessed) => {
      const made = kyrgyzCase(text, wanted, possessed);
      expect(made.startsWith(text)).toBe(true);
      const back = /[аыоу][^аыоуеиөү]*$/.test(text);
      expect(made.slice(text.length)).toMatch(back ? /^[^еиөү]*$/ : /^[^аыоу]*$/);
    }));
  });
});
