import type { DeadlineStep } from './deadline-computation';
import type { DeadlineUnit } from './deadline-unit';
import type { RestReason } from './working-calendar';

/** A day on which nobody works, and why. */
export interface RestDay {
  day: string;
  because: RestReason;
}

/** A computation as one would tell it: days of rest in a row are one sentence. Days are `YYYY-MM-DD`. */
export type Explanation =
  | { kind: 'begins'; triggerOn: string; day: string }
  /** `weekends` counts those that are nothing but a Saturday or Sunday. */
  | { kind: 'skipped'; weekends: number; holidays: RestDay[] }
  | { kind: 'counted'; length: number; unit: DeadlineUnit; day: string }
  | { kind: 'month_is_shorter'; wanted: number; day: string }
  | { kind: 'shifted'; over: RestDay[]; day: string }
  | { kind: 'year_unknown'; year: number };

/** The sentences of a computation, in the order of its steps. */
export function explainComputation(steps: readonly DeadlineStep[]): Explanation[] {
  const told: Explanation[] = [];
  for (const step of steps) {
    const last = told.at(-1);
    if (step.kind === 'skipped') {
      const into = last?.kind === 'skipped' ? last : { kind: 'skipped' as const, weekends: 0, holidays: [] };
      if (into !== last) told.push(into);
      if (step.because === 'weekend') into.weekends += 1;
      else into.holidays.push({ day: step.day, because: step.because });
    } else if (step.kind === 'shifted') {
      const into = last?.kind === 'shifted' ? last : { kind: 'shifted' as const, over: [], day: step.day };
      if (into !== last) told.push(into);
      into.over.push({ day: step.from, because: step.because });
      into.day = step.day;
    } else {
      told.push(step);
    }
  }
  return told;
}
