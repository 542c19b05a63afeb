import type { HolidayOccasion } from './holiday-occasion';

/** `non_working` = a holiday or a day of rest moved there; `working` = a day of work, though it may be a weekend. */
export const SPECIAL_DAY_KINDS = ['non_working', 'working'] as const;

export type SpecialDayKind = (typeof SPECIAL_DAY_KINDS)[number];

/** A day on which the calendar departs from the week. */
export interface SpecialDay {
  /** `YYYY-MM-DD`. */
  day: string;
  kind: SpecialDayKind;
  occasion: HolidayOccasion;
}
