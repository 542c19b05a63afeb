import type { TFunction } from 'i18next';
import { parsePartialDate } from '#libs/law/partial-date';
import { fmtDay, fmtMonth } from './fmt';
import { SEASONS } from './seasons';

/** "2010", "June 2019", "summer 2019", "about 2010", "date unknown". What is no date is shown as it is. */
export function fmtPartialDate(t: TFunction, text: string): string {
  const date = parsePartialDate(text);
  if (!date) return text;
  const bare = date.text.replace(/[~?%]$/, '');
  const words = {
    day: () => fmtDay(bare),
    month: () => fmtMonth(bare),
    season: () => t('web:date.ofYear', { season: t(`web:season.${SEASONS[Number(bare.slice(5)) as keyof typeof SEASONS]}`), year: bare.slice(0, 4) }),
    year: () => bare,
    decade: () => t('web:date.decade', { decade: `${bare.slice(0, 3)}0` }),
    unknown: () => t('web:date.unknown'),
  }[date.precision]();
  return date.qualifier ? t(`web:qualifier.${date.qualifier}`, { date: words }) : words;
}
