import type { HolidayOccasion } from './holiday-occasion';
import type { SpecialDay } from './special-day';

/** Why nobody works on a day. */
export type RestReason = HolidayOccasion | 'weekend';

/** Which days are days of work: Monday to Friday, apart from the special days that are on record. */
export class WorkingCalendar {
  private readonly special: ReadonlyMap<string, SpecialDay>;
  private readonly years: ReadonlySet<number>;

  constructor(days: readonly SpecialDay[]) {
    this.special = new Map(days.map(one => [one.day, one]));
    this.years = new Set(days.filter(one => one.kind === 'non_working').map(one => Number(one.day.slice(0, 4))));
  }

  /** Why `day` (`YYYY-MM-DD`) is no day of work; null when it is one. */
  restReason(day: string): RestReason | null {
    const special = this.special.get(day);
    if (special) return special.kind === 'working' ? null : special.occasion;
    return [0, 6].includes(new Date(day).getUTCDay()) ? 'weekend' : null;
  }

  /** Whether any holiday of the year is on record; else only its weekends are known. */
  knows(year: number): boolean {
    return this.years.has(year);
  }
}
