import * as fc from 'fast-check';
import { nameFit } from './name-fit';

describe('how a name fits what was typed', () => {
  it.each([
    ['Kochkarov', 'Кочкаров Данияр'],
    ['данияр кочкаров', 'Кочкаров Данияр'],
  ])('%s is %s', (typed, name) => expect(nameFit(typed, name)).toBe(1));

  it.each([
    ['кочк', 'Кочкаров Данияр'],
    ['Кочкоров', 'Кочкаров Данияр'],
    ['Кочгаров', 'Кочкаров Данияр'],
    ['Коччкаурев', 'Кочкаров Данияр'],
    ['Абдулазиз', 'Абдул-Азиз'],
  ])('%s may be %s', (typed, name) => {
    expect(nameFit(typed, name)).toBeGreaterThan(0.6);
  });

  it.each([
    ['Жумабаев', 'Кочкаров Данияр'],
    ['Нурлан', 'Нурбек'],
    ['Жумабаев кызы', 'Асан кызы'],
    ['', 'Кочкаров'],
    ['Кочкаров', ''],
  ])('%s is not %s', (typed, name) => expect(nameFit(typed, name)).toBeLessThan(0.45));

  it('puts the better fit first', () => {
    const names = ['Кочкорбаев', 'Кочкоров', 'Кочкаров', 'Кочкарова'];
    const ranked = names.toSorted((one, other) => nameFit('Kochkarov', other) - nameFit('Kochkarov', one));
    expect(ranked.slice(0, 2)).toEqual(['Кочкаров', 'Кочкарова']);
  });

  it('is a number from 0 to 1', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (typed, name) => {
        const fit = nameFit(typed, name);
        expect(fit >= 0 && fit <= 1).toBe(true);
      }),
    );
  });
});
