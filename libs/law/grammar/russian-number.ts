const UNITS = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять', 'десять', 'одиннадцать', 'двенадцать', 'тринадцать',
  'четырнадцать', 'пятнадцать', 'шестнадцать', 'семнадцать', 'восемнадцать', 'девятнадцать'];
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят', 'девяносто'];
const HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот', 'девятьсот'];
const GROUPS: [size: number, words: [string, string, string], feminine: boolean][] = [
  [1_000_000_000, ['миллиард', 'миллиарда', 'миллиардов'], false],
  [1_000_000, ['миллион', 'миллиона', 'миллионов'], false],
  [1_000, ['тысяча', 'тысячи', 'тысяч'], true],
];

/**
 * A whole number in words, in the nominative: `двадцать одна тысяча пятьсот`.
 * @param feminine counted is something feminine: `две копейки`
 * @throws RangeError for anything but a whole number from 0 to 999 999 999 999
 */
export function russianNumber(value: number, feminine = false): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError('not a whole number that has words here');
  if (value === 0) return 'ноль';
  let rest = value;
  const words: string[] = [];
  for (const [size, names, isFeminine] of GROUPS) {
    const count = Math.floor(rest / size);
    if (count) words.push(below1000(count, isFeminine), russianCount(count, names));
    rest %= size;
  }
  return [...words, below1000(rest, feminine)].filter(Boolean).join(' ');
}

/** The word that stands after a number: `21 сом`, `22 сома`, `25 сомов`. */
export function russianCount(value: number, [one, few, many]: readonly [string, string, string]): string {
  if (value % 100 > 10 && value % 100 < 20) return many;
  return value % 10 === 1 ? one : value % 10 > 1 && value % 10 < 5 ? few : many;
}

function below1000(value: number, feminine: boolean): string {
  const rest = value % 100;
  const unit = rest < 20 ? rest : rest % 10;
  const gendered = feminine && unit === 1 ? 'одна' : feminine && unit === 2 ? 'две' : UNITS[unit];
  return [HUNDREDS[Math.floor(value / 100)], rest < 20 ? '' : TENS[Math.floor(rest / 10)], gendered].filter(Boolean).join(' ');
}
