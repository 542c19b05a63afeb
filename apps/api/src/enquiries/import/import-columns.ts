import { ENQUIRY_CHANNELS } from '#libs/law/enquiry-channel';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { translate } from '#libs/i18n/catalogue';
import { LANGUAGES, type Language } from '#libs/i18n/languages';

/** Outcomes that need no colleague and no time. */
export const IMPORTED_OUTCOMES = ['advice', 'referral', 'left'] as const;

interface CodeList {
  codes: readonly string[];
  /** Where the catalogue has their words. */
  words: string;
}

/** The columns of a table of enquiries, in the order of the template; those with codes are written in words. */
export const IMPORT_COLUMNS = {
  name: null,
  birthYear: null,
  gender: { codes: GENDERS, words: 'law:gender.' },
  region: { codes: REGIONS, words: 'law:region.' },
  phone: null,
  receivedAt: null,
  channel: { codes: ENQUIRY_CHANNELS, words: 'law:enquiryChannel.' },
  topic: { codes: ENQUIRY_TOPICS, words: 'law:enquiryTopic.' },
  words: null,
  minutes: null,
  outcome: { codes: IMPORTED_OUTCOMES, words: 'law:enquiryOutcome.' },
} as const satisfies Record<string, CodeList | null>;

export type ImportColumn = keyof typeof IMPORT_COLUMNS;
export const COLUMN_NAMES = Object.keys(IMPORT_COLUMNS) as ImportColumn[];

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
