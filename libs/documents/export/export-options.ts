import type { Language } from '#libs/i18n/languages';

export interface ExportOptions {
  /** The language the paper is written in. */
  language: Language;
  /** What the file says it is: the kind of the paper, never who is in it. */
  title: string;
  /** Stands on each page of what is not good to go: ПРОЕКТ. Null on what is. */
  mark: string | null;
}

/** Language tags of what is written (RFC 5646), for spelling and reading aloud. */
export const LANGUAGE_TAGS: Record<Language, string> = { ru: 'ru-RU', ky: 'ky-KG', en: 'en-GB' };
