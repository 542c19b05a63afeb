import { OFFICE_ZONE } from '../../law/office-day';
import type { Language } from '../../i18n/languages';
import type { Period } from '../report-plan';

const TAGS: Record<Language, string> = { ru: 'ru-RU', ky: 'ky-KG', en: 'en-GB' };

/** A day as it is written out: `1 января 2026 г.` */
export const dayText = (day: string, language: Language): string => new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));

export const periodText = ({ from, until }: Period, language: Language): string => `${dayText(from, language)} – ${dayText(until, language)}`;

/** A moment by the clock of the office. */
export const momentText = (moment: string, language: Language): string =>
  new Intl.DateTimeFormat(TAGS[language], { dateStyle: 'long', timeStyle: 'short', timeZone: OFFICE_ZONE }).format(new Date(moment));
