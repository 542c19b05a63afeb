import { addDays, daysInMonth, isoDay, mondayOf } from '#libs/law/calendar';
import type { CalendarView } from './calendar-filters';

/** First and last day of what a view shows: `YYYY-MM-DD`. */
export interface CalendarPeriod {
  from: string;
  to: string;
}

const LISTED_DAYS = 28;

const partsOf = (day: string) => day.split('-').map(Number) as [number, number, number];

/** Whole weeks for a month, Monday first; four weeks from the day itself for the list. */
export function periodOf(view: CalendarView, day: string): CalendarPeriod {
  if (view === 'list') return { from: day, to: addDays(day, LISTED_DAYS - 1) };
  if (view === 'week') return { from: mondayOf(day), to: addDays(mondayOf(day), 6) };
  const [year, month] = partsOf(day);
  return { from: mondayOf(isoDay(year, month, 1)), to: addDays(mondayOf(isoDay(year, month, daysInMonth(year, month))), 6) };
}

/** The day from which the next (1) or the former (-1) time is shown. */
export function stepDay(view: CalendarView, day: string, by: 1 | -1): string {
  if (view !== 'month') return addDays(day, by * (view === 'week' ? 7 : LISTED_DAYS));
  const [year, month] = partsOf(day);
  const first = new Date(Date.UTC(year, month - 1 + by, 1));
  return isoDay(first.getUTCFullYear(), first.getUTCMonth() + 1, 1);
}

export const daysOf = ({ from, to }: CalendarPeriod): string[] => {
  const days = [from];
  while (days[days.length - 1] < to) days.push(addDays(days[days.length - 1], 1));
  return days;
};
