import common from './common-passwords.json';

/** Characters. Length and commonness are asked for, and no kinds of characters (NIST SP 800-63B, 5.1.1.2). */
export const SHORTEST_PASSWORD = 12;
export const LONGEST_PASSWORD = 200;

/** What somebody who knows the user would try first: login, name, office. */
export type OwnData = readonly string[];

const COMMON = new Set(common);
const ROWS = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiop', 'asdfghjkl', 'zxcvbnm', 'йцукенгшщзхъ', 'фывапролджэ', 'ячсмитьбю', 'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'];

/** Which rule a new password breaks; null when it is good. The names are those of `http:rule.*`. */
export function brokenPasswordRule(password: string, own: OwnData): string | null {
  const length = [...password].length;
  if (length < SHORTEST_PASSWORD) return 'password_is_long_enough';
  if (length > LONGEST_PASSWORD) return 'password_is_not_too_long';
  const plain = password.normalize('NFKC').toLowerCase();
  if (isCommon(plain)) return 'password_is_not_common';
  return own.some(words => leansOn(plain, words)) ? 'password_is_not_about_oneself' : null;
}

/** On the list, or a word of the list with digits and signs about it, or one short thing again and again. */
function isCommon(plain: string): boolean {
  const unit = repeatedUnit(plain);
  const word = bare(plain);
  return COMMON.has(plain) || COMMON.has(word) || word === '' || COMMON.has(repeatedUnit(word)) || unit.length < 6 || isRow(unit);
}

/** Without what is put before and behind a word to make it longer. */
const bare = (text: string) => text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');

/** The shortest text of which this one is repetitions, the last perhaps cut short. */
function repeatedUnit(text: string): string {
  for (let size = 1; size <= text.length / 2; size++) {
    const unit = text.slice(0, size);
    if (unit.repeat(Math.ceil(text.length / size)).startsWith(text)) return unit;
  }
  return text;
}

/** Neighbours of the alphabet or the keyboard, forwards or backwards. */
const isRow = (text: string) => ROWS.some(row => (row + row).includes(text) || [...(row + row)].reverse().join('').includes(text));

/** How much of a password must be left without the user's own words. */
const OWN_PART = 8;

/** Whether little is left when the user's own words are taken away. */
function leansOn(plain: string, words: string): boolean {
  const own = words.toLowerCase().split(/[^\p{L}\p{N}]+/u).filter(word => word.length >= 4 && plain.includes(word));
  return own.length > 0 && bare(own.reduce((left, word) => left.replaceAll(word, ' '), plain)).length < OWN_PART;
}
