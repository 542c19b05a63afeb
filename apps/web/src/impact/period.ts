import { addDays, daysBetween } from '#libs/law/calendar';
import { today } from '../dates/fmt';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export interface Period {
  from: string;
  until: string;
}

/** What the address says of the days; what is no day is left out. */
export const readPeriod = (search: Record<string, unknown>): Partial<Period> => ({
  ...(typeof search.from === 'string' && DAY.test(search.from) && { from: search.from }),
  ...(typeof search.until === 'string' && DAY.test(search.until) && { until: search.until }),
});

/** This year, unless the address says otherwise. */
export const periodOf = ({ from = `${today().slice(0, 4)}-01-01`, until = `${today().slice(0, 4)}-12-31` }: Partial<Period>): Period => ({ from, until });

/** As long a time before: whole years before whole years, else as many days. */
export function formerPeriod({ from, until }: Period): Period {
  const year = Number(from.slice(0, 4));
  const years = Number(until.slice(0, 4)) - year + 1;
  if (from.endsWith('-01-01') && until.endsWith('-12-31')) return { from: `${year - years}-01-01`, until: `${year - 1}-12-31` };
  return { from: addDays(from, -daysBetween(from, until) - 1), until: addDays(from, -1) };
}
