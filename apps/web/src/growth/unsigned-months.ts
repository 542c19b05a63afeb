import type { Schema } from '../api/schema';
import { today } from '../dates/fmt';

/** Months with something in them that can be signed, the earliest first: over, or the internship is, and not signed yet. */
export function unsignedMonths({ internships, months }: Schema<'GrowthDto'>, sheets: Schema<'InternshipSheetDto'>[]): string[] {
  const day = today();
  const interns = internships.some(({ startsOn, endsOn }) => startsOn <= day && (endsOn === null || endsOn >= day));
  const over = (month: string) => month < day.slice(0, 7) || (!interns && month === day.slice(0, 7));
  const within = (month: string) => internships.some(({ startsOn, endsOn }) => startsOn.slice(0, 7) <= month && (endsOn === null || endsOn.slice(0, 7) >= month));
  return months.map(({ month }) => month).filter(month => over(month) && within(month) && !sheets.some(sheet => sheet.month === month));
}
