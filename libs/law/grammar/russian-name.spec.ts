import fc from 'fast-check';
import { type GrammaticalCase, RUSSIAN_CASES } from './grammatical-case';
import { type NameParts, partsOfName, personForms } from './person-forms';

const forms = (name: NameParts, gender: string | null = null) => personForms(name, 'ru', gender).map(({ text }) => text);
const inCase = (name: NameParts, wanted: GrammaticalCase, gender: string | null = null) =>
  personForms(name, 'ru', gender).find(({ grammaticalCase }) => grammaticalCase === wanted)!.text;

describe('a name in Russian', () => {
  it('of a man with a patronymic changes in all its parts', () => {
    expect(forms({ family: 'Кочкаров', given: 'Шукурулло', patronymic: 'Саидазизович' })).toEqual([
      'Кочкаров Шукурулло Саидазизович', 'Кочкарова Шукурулло Саидазизовича', 'Кочкарову Шукурулло Саидазизовичу',
      'Кочкарова Шукурулло Саидазизовича', 'Кочкаровым Шукурулло Саидазизовичем', 'Кочкарове Шукурулло Саидазизовиче']);
  });

  it('of a woman whose given name ends in a vowel that no case changes', () => {
    expect(forms({ family: 'Токтогулова', given: 'Айсулуу', patronymic: 'Бакытовна' })).toEqual([
      'Токтогулова Айсулуу Бакытовна', 'Токтогуловой Айсулуу Бакытовны', 'Токтогуловой Айсулуу Бакытовне',
      'Токтогулову Айсулуу Бакытовну', 'Токтогуловой Айсулуу Бакытовной', 'Токтогуловой Айсулуу Бакытовне']);
  });

  it.each<[string, string, string | null, string, string, string]>([
    ['Джумабаев', 'Дилёр', 'male', 'Джумабаева Дилёра', 'Джумабаеву Дилёру', 'Джумабаевым Дилёром'],
    ['Асанбек', 'Нурдин', 'male', 'Асанбека Нурдина', 'Асанбеку Нурдину', 'Асанбеком Нурдином'],
    ['Маматова', 'Айгерим', 'female', 'Маматовой Айгерим', 'Маматовой Айгерим', 'Маматовой Айгерим'],
    ['Талантбек кызы', 'Айпери', 'female', 'Талантбек кызы Айпери', 'Талантбек кызы Айпери', 'Талантбек кызы Айпери'],
    ['Асан уулу', 'Бакыт', 'male', 'Асан уулу Бакыта', 'Асан уулу Бакыту', 'Асан уулу Бакытом'],
    ['Ковалевский', 'Игорь', 'male', 'Ковалевского Игоря', 'Ковалевскому Игорю', 'Ковалевским Игорем'],
    ['Ковалевская', 'Мария', 'female', 'Ковалевской Марии', 'Ковалевской Марии', 'Ковалевской Марией'],
    ['Ким', 'Любовь', 'female', 'Ким Любови', 'Ким Любови', 'Ким Любовью'],
    ['Ли', 'Павел', 'male', 'Ли Павла', 'Ли Павлу', 'Ли Павлом'],
    ['Шевченко', 'Ольга', 'female', 'Шевченко Ольги', 'Шевченко Ольге', 'Шевченко Ольгой'],
    ['Молдобай', 'Эркин', 'male', 'Молдобая Эркина', 'Молдобаю Эркину', 'Молдобаем Эркином'],
    ['Садыков', 'Айбек', null, 'Садыкова Айбека', 'Садыкову Айбеку', 'Садыковым Айбеком'],
    ['Асан кызы', 'Бермет', null, 'Асан кызы Бермет', 'Асан кызы Бермет', 'Асан кызы Бермет'],
    ['Осмонова-Садыкова', 'Гүлнара', null, 'Осмоновой-Садыковой Гүлнары', 'Осмоновой-Садыковой Гүлнаре', 'Осмоновой-Садыковой Гүлнарой'],
  ])('of %s %s (%s) is %s, %s, %s', (family, given, gender, genitive, dative, instrumental) => {
    expect((['genitive', 'dative', 'instrumental'] as const).map(wanted => inCase({ family, given }, wanted, gender))).toEqual([genitive, dative, instrumental]);
  });

  it('is offered for a man and for a woman where nothing tells', () => {
    expect(personForms({ family: 'Бекмурат', given: 'Алмаз' }, 'ru', null).filter(({ grammaticalCase }) => grammaticalCase === 'dative').map(({ text }) => text))
      .toEqual(['Бекмурату Алмазу', 'Бекмурат Алмаз']);
  });

  it('keeps in every case as many parts as it has, and is itself in the nominative', () => {
    const syllable = fc.constantFrom('Ай', 'бек', 'нур', 'гүл', 'ов', 'ева', 'ин', 'ия', 'кызы', 'сулуу', 'жан', 'ыйман');
    const word = fc.array(syllable, { minLength: 1, maxLength: 3 }).map(all => all.join(''));
    fc.assert(fc.property(word, word, fc.constantFrom('male', 'female', 'other', null), (family, given, gender) => {
      const all = personForms({ family, given }, 'ru', gender);
      expect(new Set(all.map(({ grammaticalCase }) => grammaticalCase))).toEqual(new Set(RUSSIAN_CASES));
      expect(all[0].text).toBe(`${family} ${given}`);
      expect(all.every(({ text }) => text.split(' ').length === 2 && text.startsWith(family.slice(0, -2)))).toBe(true);
    }));
  });
});

describe('a name that was written as one text', () => {
  it.each<[string, NameParts]>([
    ['Айбек Садыков', { family: 'Садыков', given: 'Айбек' }],
    ['Нурзат Абдылдаева', { family: 'Абдылдаева', given: 'Нурзат' }],
    ['Садыков Айбек Маратович', { family: 'Садыков', given: 'Айбек', patronymic: 'Маратович' }],
    ['Нурдин Асан', { family: 'Асан', given: 'Нурдин' }],
    ['Айбек', { given: 'Айбек' }],
  ])('%s has its parts', (text, parts) => expect(partsOfName(text)).toEqual({ patronymic: undefined, ...parts }));
});
