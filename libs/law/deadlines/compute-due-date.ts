import { addDays, nextDay } from '../calendar';
import { addMonths } from './add-months';
import type { DeadlineComputation, DeadlineStep } from './deadline-computation';
import type { DeadlineUnit } from './deadline-unit';
import type { WorkingCalendar } from './working-calendar';

/** Leaves a year for shifting. */
const LAST_DAY = '9998-12-31';

/** What a computation needs of a rule. */
export interface Term {
  /** At least 1. */
  length: number;
  unit: DeadlineUnit;
  /** Whether a term that ends on a day of rest ends on the next day of work. */
  shifts: boolean;
}

/**
 * The last day of a term that runs from an event on `triggerOn` (`YYYY-MM-DD`, a day at the offices), and how it was found.
 * The day of the event is not counted. Nothing depends on the clock or on the zone of the machine.
 * @throws RangeError when the term ends beyond the year 9998
 */
export function computeDueDate(term: Term, triggerOn: string, calendar: WorkingCalendar): DeadlineComputation {
  const begins = nextDay(triggerOn);
  const steps: DeadlineStep[] = [{ kind: 'begins', triggerOn, day: begins }];
  const counted = count(term, triggerOn, calendar, steps);
  if (counted.length !== LAST_DAY.length || counted.startsWith('+') || counted > LAST_DAY) throw new RangeError('the term ends beyond the calendar');
  steps.push({ kind: 'counted', length: term.length, unit: term.unit, day: counted });
  const wanted = Number(triggerOn.slice(8));
  if (term.unit === 'months' && Number(counted.slice(8)) !== wanted) {
    steps.push({ kind: 'month_is_shorter', wanted, day: counted });
  }
  const dueOn = term.shifts ? shift(counted, calendar, steps) : counted;
  return { dueOn, steps: [...steps, ...unknownYears(term, begins, counted, dueOn, calendar)] };
}

function count({ length, unit }: Term, triggerOn: string, calendar: WorkingCalendar, steps: DeadlineStep[]): string {
  if (unit === 'months') return addMonths(triggerOn, length);
  if (unit === 'calendar_days') return addDays(triggerOn, length);
  let day = triggerOn;
  for (let left = length; left > 0; ) {
    day = nextDay(day);
    const because = calendar.restReason(day);
    if (because) steps.push({ kind: 'skipped', day, because });
    else left -= 1;
  }
  return day;
}

function shift(day: string, calendar: WorkingCalendar, steps: DeadlineStep[]): string {
  let last = day;
  for (let because = calendar.restReason(last); because; because = calendar.restReason(last)) {
    const from = last;
    last = nextDay(last);
    steps.push({ kind: 'shifted', from, because, day: last });
  }
  return last;
}

/** Years whose holidays could have changed the result: all of them when days of work were counted, else those over which the end was shifted. */
function unknownYears({ unit, shifts }: Term, begins: string, counted: string, dueOn: string, calendar: WorkingCalendar): DeadlineStep[] {
  if (unit !== 'working_days' && !shifts) return [];
  const from = Number((unit === 'working_days' ? begins : counted).slice(0, 4));
  const to = Number(dueOn.slice(0, 4));
  const years = Array.from({ length: to - from + 1 }, (_, at) => from + at);
  return years.filter(year => !calendar.knows(year)).map(year => ({ kind: 'year_unknown', year }));
}
