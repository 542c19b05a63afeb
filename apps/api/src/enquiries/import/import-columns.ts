import { type CodeList, COLUMN_NAMES, type ImportColumn } from '#libs/law/enquiry-columns';
import { translate } from '#libs/i18n/catalogue';
import { LANGUAGES, type Language } from '#libs/i18n/languages';

export const columnTitle = (language: Language, column: ImportColumn) => translate(language, `desk:column.${column}`);

const plain = (text: unknown) => String(text ?? '').trim().toLowerCase();

/** Which column a title names, in any of our languages. */
export function columnOf(title: unknown): ImportColumn | undefined {
  return COLUMN_NAMES.find(column => plain(title) === column.toLowerCase() || LANGUAGES.some(language => plain(columnTitle(language, column)) === plain(title)));
}

/** Which code a word stands for, in any of our languages. */
export function codeOf({ codes, words }: CodeList, text: string): string | undefined {
  return codes.find(code => plain(text) === code.toLowerCase() || LANGUAGES.some(language => plain(translate(language, words + code)) === plain(text)));
}

export const wordsOf = ({ codes, words }: CodeList, language: Language): string[] => codes.map(code => translate(language, words + code));
