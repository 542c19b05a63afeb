import * as fc from 'fast-check';
import { type Described, likelySame, phoneDigits } from './likely-duplicate';

const one = (name: string, birthYear: number | null = null, phone: string | null = null): Described => ({ name, birthYear, phone });

describe('whether two people are likely one', () => {
  it.each<[Described, Described, boolean]>([
    [one('Кочкаров Шукурулло'), one('Kochkarov Shukurullo'), true],
    [one('Өмүрбеков Таалай', 1990), one('Омурбеков Таалай', 1991), true],
    [one('Асанов Бакыт'), one('Асанов Бакыт Эркинович'), true],
    [one('Асанов Бакыт Маратович'), one('Асанов Бакыт Эркинович'), false],
    [one('Асанов Бакыт', 1990), one('Асанов Бакыт', 1975), false],
    [one('Асанов'), one('Асанов Бакыт'), false],
    [one('Асанов', 1990), one('Асанов Бакыт', 1990), true],
    [one('Асанов Бакыт', 1990, '+996 (555) 12-34-56'), one('Асанов Бакыт', 1975, '0555 123456'), true],
    [one('Асанов Бакыт', null, '0555123456'), one('Жумабаева Гүлнара', null, '0555123456'), false],
  ])('%j and %j: %s', (a, b, same) => {
    expect([likelySame(a, b), likelySame(b, a)]).toEqual([same, same]);
  });

  it('is the same whichever is asked first, and of oneself always so with a year', () => {
    const names = fc.array(fc.constantFrom('Асанов', 'Асанова', 'Бакыт', 'Айбек', 'Эркинович', 'Орозбеков'), { minLength: 1, maxLength: 3 }).map(words => words.join(' '));
    const person = fc.record({ name: names, birthYear: fc.option(fc.integer({ min: 1950, max: 1953 })), phone: fc.option(fc.constantFrom('0555123456', '0700111222')) });
    fc.assert(fc.property(person, person, (a, b) => {
      expect(likelySame(a, b)).toBe(likelySame(b, a));
    }));
    fc.assert(fc.property(person, a => likelySame({ ...a, birthYear: 1990 }, { ...a, birthYear: 1990 })));
  });

  it('takes a phone by its last nine digits', () => {
    expect([phoneDigits('+996 555 12-34-56'), phoneDigits('0555123456'), phoneDigits('12-34')]).toEqual(['555123456', '555123456', null]);
  });
});
