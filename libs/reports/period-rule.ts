import type { Period } from './report-plan';

/** Which days a saved report tells of: some that it names, or those that the day of counting gives. */
export const PERIOD_RULES = ['fixed', 'last_month', 'last_quarter', 'last_half_year', 'last_year', 'this_year'] as const;

export type PeriodRule = (typeof PERIOD_RULES)[number];

/** What it is laid beside: the time of the same length before it, or the same days of the year before. */
export const COMPARISONS = ['none', 'former_period', 'same_period_last_year'] as const;

export type Comparison = (typeof COMPARISONS)[number];

const MONTHS: Readonly<Record<Exclude<PeriodRule, 'fixed' | 'this_year'>, number>> = { last_month: 1, last_quarter: 3, last_half_year: 6, last_year: 12 };

/** @param today day at the offices; the running year is told up to it */
export function periodOf(rule: Exclude<PeriodRule, 'fixed'>, today: string): Period {
  const [year, month] = today.split('-').map(Number);
  if (rule === 'this_year') return { from: day(year, 1, 1), until: today };
  const length = MONTHS[rule];
  const ended = Math.floor((month - 1) / length) * length;
  return { from: day(year, ended - length + 1, 1), until: day(year, ended + 1, 0) };
}

/** Whole months are laid beside as many whole months, any other days beside as many days. */
export function comparedWith(comparison: Comparison, period: Period): Period | null {
  if (comparison === 'none') return null;
  if (comparison === 'same_period_last_year') return shifted(period, -12);
  const months = wholeMonths(period);
  if (months) return shifted(period, -months);
  const until = plusDays(period.from, -1);
  return { from: plusDays(until, -daysBetween(period)), until };
}

/** How many, where it begins with the first day of one and ends with the last of another; else null. */
function wholeMonths({ from, until }: Period): number | null {
  if (!from.endsWith('-01') || plusDays(until, 1).slice(8) !== '01') return null;
  const [[year, month], [untilYear, untilMonth]] = [from, until].map(text => text.split('-').map(Number));
  return (untilYear - year) * 12 + untilMonth - month + 1;
}

const shifted = ({ from, until }: Period, months: number): Period => ({ from: plusMonths(from, months), until: plusMonths(until, months) });

/** The last day of a month becomes the last of the other; a day that the other has not, its last. */
function plusMonths(text: string, months: number): string {
  const [year, month, date] = text.split('-').map(Number);
  const last = Number(day(year, month + months + 1, 0).slice(8));
  const isLast = plusDays(text, 1).endsWith('-01');
  return day(year, month + months, isLast ? last : Math.min(date, last));
}

const DAY = 86_400_000;
const plusDays = (text: string, days: number) => iso(Date.parse(text) + days * DAY);
const daysBetween = ({ from, until }: Period) => (Date.parse(until) - Date.parse(from)) / DAY;
const iso = (moment: number) => new Date(moment).toISOString().slice(0, 10);
/** Months and days beyond their year or month go on into the next, or the one before. */
const day = (year: number, month: number, date: number) => iso(Date.UTC(year, month - 1, date));
