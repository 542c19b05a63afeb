import type { DeadlineUnit } from './deadline-unit';
import type { RestReason } from './working-calendar';

/** One step of a computation, for a screen to put in words. Days are `YYYY-MM-DD`. */
export type DeadlineStep =
  /** Counting begins the day after the event. */
  | { kind: 'begins'; triggerOn: string; day: string }
  /** Not counted: no day of work. */
  | { kind: 'skipped'; day: string; because: RestReason }
  /** The length is reached. */
  | { kind: 'counted'; length: number; unit: DeadlineUnit; day: string }
  /** The month that was reached has no such day. */
  | { kind: 'month_is_shorter'; wanted: number; day: string }
  /** The last day is no day of work, so the term ends on the next one. */
  | { kind: 'shifted'; from: string; because: RestReason; day: string }
  /** No holiday of that year is on record: the result may be too early. */
  | { kind: 'year_unknown'; year: number };

/** A last day, and how it was found. Kept with the deadline as it was computed. */
export interface DeadlineComputation {
  dueOn: string;
  steps: DeadlineStep[];
}
