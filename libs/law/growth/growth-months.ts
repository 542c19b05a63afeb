import { RECURRING_ERRORS, type RecurringError } from '../documents/recurring-error';
import { GROWTH_MEASURES, type GrowthMeasure } from './growth-measure';

/** One sum: of a month (`YYYY-MM`), a measure of `COUNTED` and its amount (a number, or minutes). */
export interface GrowthFigure {
  month: string;
  measure: string;
  amount: number;
}

/** A month of somebody's growth; what was not counted is 0. */
export interface GrowthMonth {
  month: string;
  figures: Record<GrowthMeasure, number>;
  /** Only those that were tagged. */
  errors: { error: RecurringError; count: number }[];
}

/** Every month from the first with a figure to the last, those in between as well: a gap is seen as a gap. */
export function growthMonths(figures: readonly GrowthFigure[]): GrowthMonth[] {
  const amounts = new Map(figures.map(({ month, measure, amount }) => [`${month} ${measure}`, amount]));
  const months = figures.map(({ month }) => month).sort();
  if (!months.length) return [];
  return monthsBetween(months[0], months[months.length - 1]).map(month => {
    const amount = (measure: string) => amounts.get(`${month} ${measure}`) ?? 0;
    return {
      month,
      figures: Object.fromEntries(GROWTH_MEASURES.map(measure => [measure, amount(measure)])) as Record<GrowthMeasure, number>,
      errors: RECURRING_ERRORS.map(error => ({ error, count: amount(`error_${error}`) })).filter(({ count }) => count > 0),
    };
  });
}

function monthsBetween(first: string, last: string): string[] {
  const months: string[] = [];
  for (let month = first; month <= last; month = nextMonth(month)) months.push(month);
  return months;
}

function nextMonth(month: string): string {
  const [year, number] = month.split('-').map(Number);
  return number === 12 ? `${String(year + 1).padStart(4, '0')}-01` : `${month.slice(0, 5)}${String(number + 1).padStart(2, '0')}`;
}
