import { isPartialDate } from './partial-date';

/** What people call seasons and doubt, in the language they type in, lower case. */
export interface DateWords {
  seasons: Record<'21' | '22' | '23' | '24', string>;
  about: string;
  unknown: string;
}

const two = (digits: string) => digits.padStart(2, '0');

const FORMS: [RegExp, (parts: string[]) => string][] = [
  [/^(\d{1,2})[./](\d{1,2})[./](\d{4})$/, ([, day, month, year]) => `${year}-${two(month)}-${two(day)}`],
  [/^(\d{1,2})[./](\d{4})$/, ([, month, year]) => `${year}-${two(month)}`],
  [/^(\d{3})0-?(?:s|е|е гг\.?|-х|жж\.?)$/, ([, decade]) => `${decade}X`],
];

/**
 * Reads what a person types as a partial date: EDTF itself, `14.06.2019`, `06.2019`, `summer 2019`, `about 2010`,
 * `2010?`, `unknown`.
 * @returns EDTF, or null when it is not understood
 */
export function readPartialDate(typed: string, words: DateWords): string | null {
  const text = typed.trim().toLowerCase().replace(/\s+/g, ' ');
  if (text === words.unknown || text === 'xxxx') return 'XXXX';
  if (text.startsWith(`${words.about} `)) return qualified(text.slice(words.about.length + 1), '~', words);
  if (text.startsWith('~')) return qualified(text.slice(1), '~', words);
  if (/[?~%]$/.test(text)) return qualified(text.slice(0, -1), text.slice(-1), words);
  const read = calendar(text) ?? season(text, words) ?? typed.trim().toUpperCase();
  return isPartialDate(read) ? read : null;
}

function qualified(text: string, sign: string, words: DateWords): string | null {
  const read = readPartialDate(text.trim(), words);
  return read && read !== 'XXXX' && isPartialDate(read + sign) ? read + sign : null;
}

function calendar(text: string): string | null {
  for (const [form, write] of FORMS) {
    const parts = form.exec(text);
    if (parts) return write([...parts]);
  }
  return null;
}

function season(text: string, { seasons }: DateWords): string | null {
  const year = /\d{4}/.exec(text)?.[0];
  const found = Object.entries(seasons).find(([, word]) => text.includes(word));
  return year && found ? `${year}-${found[0]}` : null;
}
