import { translate } from '#libs/i18n/catalogue';
import { LANGUAGES, type Language } from '#libs/i18n/languages';

/** Codes that are written in words. */
export interface CodeList {
  codes: readonly string[];
  /** Where the catalogue has their words. */
  words: string;
}

/** The columns of a table, in the order of its template; those with codes are written in words. */
export type TableColumns = Readonly<Record<string, CodeList | null>>;

const plain = (text: unknown) => String(text ?? '').trim().toLowerCase();

/**
 * Which column a title names, in any of our languages.
 * @param titles where the catalogue has the titles of the columns
 */
export function columnTitled<Columns extends TableColumns>(columns: Columns, titles: string, title: unknown): (keyof Columns & string) | undefined {
  return Object.keys(columns).find(column => plain(title) === column.toLowerCase() || LANGUAGES.some(language => plain(translate(language, titles + column)) === plain(title)));
}

/** Which code a word stands for, in any of our languages. */
export function codeOf({ codes, words }: CodeList, text: string): string | undefined {
  return codes.find(code => plain(text) === code.toLowerCase() || LANGUAGES.some(language => plain(translate(language, words + code)) === plain(text)));
}

export const wordsOf = ({ codes, words }: CodeList, language: Language): string[] => codes.map(code => translate(language, words + code));
