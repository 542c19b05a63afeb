import type { TFunction } from 'i18next';
import { parsePartialDate } from '#libs/law/partial-date';
import { fmtDay, fmtMonth } from './fmt';

const SEASONS: Record<string, string> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };

/** "2010", "June 2019", "summer 2019", "about 2010", "date unknown". What is no date is shown as it is. */
export function fmtPartialDate(t: TFunction, text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const bare = date.text.replace(/[~?%]$/, '');
  const words = {
    day: () => fmtDay(bare),
    month: () => fmtMonth(bare),
    season: () => t('web:date.ofYear', { season: t(`web:season.${SEASONS[bare.slice(5)]}`), year: bare.slice(0, 4) }),
    year: () => bare,
    decade: () => t('web:date.decade', { decade: `${bare.slice(0, 3)}0` }),
    unknown: () => t('web:date.unknown'),
  }[date.precision]();
  return date.qualifier ? t(`web:qualifier.${date.qualifier}`, { date: words }) : words;
}
