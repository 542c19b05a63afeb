import { daysInMonth, isoDay } from '../calendar';

/**
 * The same day of the month `months` later (`months` >= 0); the last day of that month when it has no such day: a month
 * after 31 January ends on 28 or 29 February. Source: Criminal and Civil Procedure Codes of the Kyrgyz Republic, articles
 * on the end of terms (to be checked).
 */
export function addMonths(day: string, months: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const index = year * 12 + (month - 1) + months;
  const [toYear, toMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return isoDay(toYear, toMonth, Math.min(date, daysInMonth(toYear, toMonth)));
}
