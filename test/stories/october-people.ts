const FAMILIES = [
  'Асанов', 'Бообеков', 'Жумабаев', 'Кадыров', 'Орозбеков', 'Сыдыков', 'Токтогулов', 'Эсенкулов', 'Мамбетов', 'Чолпонкулов', 'Абдылдаев', 'Ибраимов', 'Нурматов', 'Усупов',
  'Шаршеев', 'Дүйшеев', 'Калматов', 'Раимбеков', 'Сатыбалдиев', 'Темиров', 'Өмүралиев', 'Айтикеев', 'Байгазиев', 'Жээнбеков', 'Исаков', 'Кенжетаев', 'Молдобаев', 'Осмонов', 'Пазылов', 'Гапаров',
];
const GIVEN = [
  'Азамат', 'Бакыт', 'Гүлнара', 'Данияр', 'Жаныбек', 'Зарина', 'Ислам', 'Кубат', 'Лейла', 'Мээрим', 'Нуриза', 'Өмүрбек', 'Пери', 'Рустам', 'Салтанат', 'Таалай', 'Улан', 'Фатима', 'Чынара', 'Эрмек',
];
const LATIN: Record<string, string> = {
  а: 'a', б: 'b', в: 'v', г: 'g', д: 'd', е: 'e', ж: 'j', з: 'z', и: 'i', й: 'i', к: 'k', л: 'l', м: 'm', н: 'n', о: 'o', ө: 'o', п: 'p', р: 'r', с: 's', т: 't', у: 'u', ү: 'u', ф: 'f', ч: 'ch', ш: 'sh', ы: 'y', э: 'e',
};

export interface Hurt {
  family: string;
  given: string;
  birthYear: number;
}

/** Six hundred invented people, no two of one name. */
export const SIX_HUNDRED: readonly Hurt[] = GIVEN.flatMap((given, at) => FAMILIES.map((family, to) => ({ family, given, birthYear: 1950 + ((at * 31 + to * 7) % 50) })));

/** The same name as another registrar hears it. */
export const heardOtherwise = ({ family, given, birthYear }: Hurt): Hurt =>
  (birthYear % 2 ? { family: latin(family), given: latin(given), birthYear } : { family: plain(family), given: plain(given), birthYear });

const plain = (word: string) => word.replaceAll('ө', 'о').replaceAll('Ө', 'О').replaceAll('ү', 'у').replaceAll('Ү', 'У');

function latin(word: string): string {
  const letters = [...word.toLowerCase()].map(letter => LATIN[letter] ?? letter).join('');
  return letters[0].toUpperCase() + letters.slice(1);
}

/** How a card shows somebody. */
export const shownAs = ({ family, given }: Hurt) => `${family} ${given}`;
