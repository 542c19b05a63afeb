import * as fc from 'fast-check';
import { foldName, phoneticKey } from './name-folding';

const SAME: readonly (readonly string[])[] = [
  ['Кочкаров', 'Kochkarov', 'КОЧКАРОВ', 'Kotchkarov'],
  ['Жумабаев', 'Jumabaev', 'Zhumabaev', 'Джумабаев', 'Dzhumabayev', 'Zhumabayev'],
  ['Өмүрбек', 'Омурбек', 'Omurbek', 'Ömürbek'],
  ['Чыңгыз', 'Чынгыз', 'Chyngyz', 'Chingiz', 'Чингиз', 'Çıngız'],
  ['Айгүл', 'Айгуль', 'Aigul', 'Aygul', "Aygul'"],
  ['Нурлан', 'Nurlan'],
  ['Токтогул', 'Токтогуул', 'Toktogul', 'Toktoguul'],
  ['Шаршенкулов', 'Sharshenkulov', 'Şarşenkulov'],
  ['Щербаков', 'Shcherbakov', 'Scherbakov'],
  ['Цой', 'Tsoi', 'Tsoy', 'Coy'],
  ['Юлия', 'Yulia', 'Iuliia', 'Yuliya'],
  ['Юсупов', 'Yusupov', 'Iusupov'],
  ['Яковлева', 'Yakovleva', 'Iakovleva'],
  ['Мария', 'Maria', 'Mariya', 'Mariia'],
  ['Дмитрий', 'Dmitri', 'Dmitriy', 'Dmitrii', 'Dmitry'],
  ['Елена', 'Elena', 'Yelena'],
  ['Акаев', 'Akaev', 'Akayev'],
  ['Ниязалиев', 'Niyazaliev', 'Niyazaliyev', 'Niiazaliev'],
  ['Фёдор', 'Федор', 'Fedor', 'Fyodor'],
  ['Соловьёв', 'Соловьев', 'Solovyov', 'Solovyev', "Solov'ev"],
  ['Эркин', 'Еркин', 'Erkin'],
  ['Хасанов', 'Khasanov', 'Hasanov', 'Xasanov', 'Ҳасанов'],
  ['Исхаков', 'Iskhakov', 'Ishakov', 'Isxakov'],
  ['Ўктам', 'Oʻktam', "O'ktam", 'O‘ktam', 'Октам'],
  ['Ғани', 'Gʻani', "G'ani", 'Гани', 'Ghani'],
  ['Қодиров', 'Qodirov', 'Кодиров', 'Kodirov'],
  ['Шавкат', 'Shavkat'],
  ['Абдуллаев', 'Абдулаев', 'Abdullaev', 'Abdulaev', 'Abdullayev'],
  ['Иссаев', 'Исаев', 'Isaev', 'Isayev'],
  ['Гульнара', 'Гүлнара', 'Gulnara', "Gul'nara", 'Gülnara'],
  ['Бүбүсара', 'Бубусара', 'Bubusara', 'Bübüsara'],
  ['Сыдыков', 'Sydykov', 'Sidikov', 'Сидиков'],
  ['Жаңыл', 'Жаныл', 'Janyl', 'Zhanyl'],
  ['Чолпон', 'Cholpon', 'Çolpon'],
  ['Ажыбеков', 'Ajybekov', 'Azhybekov', 'Аджибеков'],
  ['José', 'Jose'],
  ['Вячеслав', 'Vyacheslav', 'Viacheslav'],
];

const APART: readonly (readonly [string, string])[] = [
  ['Кочкаров', 'Кочкоров'],
  ['Кочкаров', 'Качкынов'],
  ['Жумабаев', 'Жумагулов'],
  ['Шаршенов', 'Чарченов'],
  ['Асан', 'Аман'],
  ['Хасанов', 'Касанов'],
  ['Зайцев', 'Зайсев'],
];

describe('folding a name', () => {
  it.each(SAME.map(spellings => [spellings[0], spellings]))('brings the spellings of %s together', (_, spellings) => {
    expect(new Set(spellings.map(spelling => foldName(spelling).join(' '))).size).toBe(1);
  });

  it.each(APART)('keeps %s and %s apart', (one, other) => {
    expect(foldName(one)).not.toEqual(foldName(other));
  });

  it('gives a beginning of a word as a beginning of the folded word', () => {
    for (const part of ['кочк', 'Kochk', 'КОЧ', 'koch']) expect(foldName('Кочкаров')[0].startsWith(foldName(part)[0])).toBe(true);
  });

  it('separates words at spaces, hyphens and dots', () => {
    expect(foldName('  Турдалы-уулу   А. ')).toEqual(['turdali', 'ulu', 'a']);
  });

  it('takes whatever it is given', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        for (const word of foldName(text)) expect(word).not.toBe('');
      }),
    );
  });

  it('agrees for syllables of both scripts', () => {
    const pairs = [['б', 'b'], ['ж', 'zh'], ['ж', 'j'], ['ч', 'ch'], ['ш', 'sh'], ['х', 'kh'], ['х', 'h'], ['к', 'k'], ['р', 'r'], ['ц', 'ts'], ['м', 'm']];
    const vowels = [['а', 'a'], ['о', 'o'], ['ө', 'o'], ['у', 'u'], ['ү', 'u'], ['ы', 'y'], ['э', 'e'], ['и', 'i'], ['ю', 'yu'], ['я', 'ya']];
    const syllable = fc.tuple(fc.constantFrom(...pairs), fc.constantFrom(...vowels));
    fc.assert(
      fc.property(fc.array(syllable, { minLength: 2, maxLength: 5 }), syllables => {
        const [cyrillic, latin] = [0, 1].map(script => syllables.flat().map(letter => letter[script]).join(''));
        expect(foldName(cyrillic)).toEqual(foldName(latin));
      }),
    );
  });
});

describe('the phonetic key', () => {
  const key = (name: string) => phoneticKey(foldName(name)[0]);

  it.each([['Кочкаров', 'Кочкоров'], ['Кочкаров', 'Kachkarov'], ['Токтосунов', 'Тактосунав'], ['Оморова', 'Амарова']])(
    'agrees for %s and %s',
    (one, other) => {
      expect(key(one)).toBe(key(other));
      expect(key(one)).not.toBeNull();
    },
  );

  it.each(['Аман', 'Ли', 'Кайя', 'Асан'])('does not exist for %s, which has too few consonants', name => {
    expect(key(name)).toBeNull();
  });
});
