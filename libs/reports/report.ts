import type { Language } from '../i18n/languages';
import type { ReportFigures } from './report-figures';
import type { Restatement } from './restatement';

/** Figures, and all that has to be said beside them when they are printed. */
export interface Report {
  figures: ReportFigures;
  language: Language;
  about: ReportAbout;
}

export interface ReportAbout {
  /** What the director called it; null for the name of its template. */
  title: string | null;
  /** Whose report it is, as the organisation calls itself; null where nobody has said. */
  organisation: string | null;
  /** Null for a draft, and each page says that it is one. */
  frozen: Freezing | null;
  /** What would be another number today; null where nobody asked. */
  restatements: readonly Restatement[] | null;
}

/** How figures came to stand for good. */
export interface Freezing {
  /** Of the frozen reports of one plan, from 1. */
  number: number;
  /** Who stands for it. */
  by: string;
  /** ISO 8601 in UTC. */
  at: string;
  /** SHA-256 of the figures, in hexadecimal. */
  digest: string;
}

export const DRAFT: ReportAbout = { title: null, organisation: null, frozen: null, restatements: null };
