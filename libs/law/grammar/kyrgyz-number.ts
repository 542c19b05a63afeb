import { harmony } from './kyrgyz-harmony';

const UNITS = ['', 'бир', 'эки', 'үч', 'төрт', 'беш', 'алты', 'жети', 'сегиз', 'тогуз'];
const TENS = ['', 'он', 'жыйырма', 'отуз', 'кырк', 'элүү', 'алтымыш', 'жетимиш', 'сексен', 'токсон'];
const GROUPS: [size: number, word: string][] = [[1_000_000_000, 'миллиард'], [1_000_000, 'миллион'], [1_000, 'миң'], [100, 'жүз']];

/**
 * A whole number in words: `эки миң жыйырма алты`.
 * @throws RangeError for anything but a whole number from 0 to 999 999 999 999
 */
export function kyrgyzNumber(value: number): string {
  if (!Number.isInteger(value) || value < 0 || value >= 1e12) throw new RangeError('not a whole number that has words here');
  if (value === 0) return 'нөл';
  for (const [size, word] of GROUPS) {
    const count = Math.floor(value / size);
    // a hundred and a thousand need no `бир` before them when they begin the number, but papers write it
    if (count) return [kyrgyzNumber(count), word, value % size && kyrgyzNumber(value % size)].filter(Boolean).join(' ');
  }
  return [TENS[Math.floor(value / 10)], UNITS[value % 10]].filter(Boolean).join(' ');
}

/** `биринчи`, `алтынчы`, `үчүнчү`, `жыйырманчы`. */
export function kyrgyzOrdinal(value: number): string {
  const word = kyrgyzNumber(value);
  const { narrow } = harmony(word);
  return /[аеиоуыөү]$/.test(word) ? `${word}нч${narrow}` : `${word}${narrow}нч${narrow}`;
}
