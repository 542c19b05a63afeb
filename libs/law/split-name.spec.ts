import * as fc from 'fast-check';
import { splitName } from './split-name';

describe('a name written in a hurry', () => {
  it.each([
    ['Кочкаров', { family: 'Кочкаров' }],
    ['  Кочкаров   Шукурулло ', { family: 'Кочкаров', given: 'Шукурулло' }],
    ['Асанов Бакыт Эркинович', { family: 'Асанов', given: 'Бакыт', patronymic: 'Эркинович' }],
    ['Талантбек кызы Айжан', { family: 'Талантбек кызы', given: 'Айжан' }],
    ['Асанова Айжан Талантбек Кызы', { family: 'Асанова', given: 'Айжан', patronymic: 'Талантбек Кызы' }],
    ['', { family: '' }],
  ])('%s', (text, parts) => expect(splitName(text)).toEqual(parts));

  it('loses no word', () => {
    fc.assert(fc.property(fc.array(fc.constantFrom('Асан', 'кызы', 'уулу', 'Бек', 'Айжан'), { minLength: 1, maxLength: 6 }), words => {
      const { family, given, patronymic } = splitName(words.join('  '));
      expect([family, given, patronymic].filter(Boolean).join(' ')).toBe(words.join(' '));
    }));
  });
});
