import { ENQUIRY_CHANNELS } from './enquiry-channel';
import { ENQUIRY_TOPICS } from './enquiry-topic';
import { GENDERS } from './gender';
import { REGIONS } from './region';

/** Outcomes that need no colleague and no time. */
const IMPORTED_OUTCOMES = ['advice', 'referral', 'left'] as const;

export interface CodeList {
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

/** What every row needs. */
export const NEEDED_COLUMNS = ['name', 'topic'] as const satisfies readonly ImportColumn[];
