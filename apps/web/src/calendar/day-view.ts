import type { CalendarDeadline, CalendarEntry } from './calendar-query';

/** What every view of the calendar is made of. */
export interface DayViewProps {
  /** The days shown, `YYYY-MM-DD`, in order. */
  days: string[];
  /** The hearings of a day, earliest first. */
  on(day: string): CalendarEntry[];
  /** What has its last day then. */
  due(day: string): CalendarDeadline[];
  /** Ids of hearings at which somebody is expected who is expected elsewhere then. */
  clashing: ReadonlySet<string>;
}
