import { russianNumber } from './russian-number';

/** Nominative masculine of ordinals, by their number. */
const ORDINALS: Record<number, string> = {
  1: 'первый', 2: 'второй', 3: 'третий', 4: 'четвёртый', 5: 'пятый', 6: 'шестой', 7: 'седьмой', 8: 'восьмой', 9: 'девятый', 10: 'десятый',
  11: 'одиннадцатый', 12: 'двенадцатый', 13: 'тринадцатый', 14: 'четырнадцатый', 15: 'пятнадцатый', 16: 'шестнадцатый', 17: 'семнадцатый',
  18: 'восемнадцатый', 19: 'девятнадцатый', 20: 'двадцатый', 30: 'тридцатый', 40: 'сороковой', 50: 'пятидесятый', 60: 'шестидесятый',
  70: 'семидесятый', 80: 'восьмидесятый', 90: 'девяностый', 100: 'сотый', 200: 'двухсотый', 300: 'трёхсотый', 400: 'четырёхсотый',
  500: 'пятисотый', 600: 'шестисотый', 700: 'семисотый', 800: 'восьмисотый', 900: 'девятисотый', 1000: 'тысячный', 2000: 'двухтысячный',
};

/** An ordinal of a day or a year: neuter nominative (`двадцать пятое`), or genitive (`двадцать пятого`). */
export function russianOrdinal(value: number, form: 'neuter' | 'genitive'): string {
  const last = [2000, 1000].includes(value) ? value : value % 100 === 0 ? value % 1000 : value % 100 < 21 ? value % 100 : value % 10 || value % 100;
  const before = value - last;
  const stem = ORDINALS[last].slice(0, -2);
  const soft = last === 3;
  const ending = form === 'neuter' ? (soft ? 'ье' : 'ое') : soft ? 'ьего' : 'ого';
  return [before && russianNumber(before), stem + ending].filter(Boolean).join(' ');
}
