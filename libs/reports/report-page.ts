import type { Language } from '../i18n/languages';

/** A report as it is printed, on paper, in a sheet or on a screen: in one language, each number beside the words for it. */
export interface ReportPage {
  language: Language;
  title: string;
  /** As "1 January 2026 – 31 December 2026". */
  period: string;
  /** The time it is laid beside; null for none. */
  before: string | null;
  /** What is to be known of the report as a whole: when it was counted, by what it is narrowed, who froze it. */
  about: readonly { label: string; text: string }[];
  /** Stands on each page of what is no frozen report; null on what is. */
  mark: string | null;
  /** SHA-256 of the figures in hexadecimal, for the foot of each page; null while they are not frozen. */
  digest: string | null;
  /** All units of each indicator, one below the other. */
  summary: PageTable;
  sections: readonly PageSection[];
  /** What is to be known of all its numbers: which are not told, and why. */
  notes: readonly string[];
  /** What would be another number today; null where nobody asked, or nothing would. */
  restatements: PageTable | null;
}

export interface PageSection {
  heading: string;
  lines: readonly PageLine[];
}

/** One indicator. */
export interface PageLine {
  indicator: string;
  version: number;
  name: string;
  definition: string;
  /** All units, and what was measured of them; rows of their own for each currency. */
  total: PageTable;
  tables: readonly PageTable[];
}

export interface PageTable {
  caption: string;
  /** Heads of the columns of words. */
  stubs: readonly string[];
  /** Heads of the columns of numbers. */
  columns: readonly string[];
  rows: readonly PageRow[];
  notes: readonly string[];
  chart: PageChart | null;
}

export interface PageRow {
  labels: readonly string[];
  /** It is the sum of the others. */
  isSum: boolean;
  cells: readonly PageCell[];
}

export interface PageCell {
  /** An exact decimal; null where it is not told, or there is nothing to tell. */
  value: string | null;
  /** As it is printed. */
  text: string;
  /** How many decimals it is printed with. */
  decimals: number;
  /** A `change` has a sign; a `percent` has one too, and its value is in hundredths. */
  form: 'number' | 'change' | 'percent';
}

/** A picture of a table, which says no more than the table: it stands beside. */
export interface PageChart {
  kind: 'bars' | 'stacked' | 'funnel' | 'map';
  /** What is seen, for who does not see it. */
  description: string;
  categories: readonly { key: string; label: string }[];
  /** Null where a number is not told; `texts` are the numbers as they are printed. */
  series: readonly { name: string; values: readonly (number | null)[]; texts: readonly string[] }[];
}
