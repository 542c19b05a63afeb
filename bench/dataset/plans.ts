import type { Chance } from './chance';
import type { CasePlan } from './case-file';
import type { Lawyer, Organisation } from './organisation';
import { daysLater, TEN_YEARS } from './past';
import type { Size } from './size';

const FEWEST_OPEN = 25;
const MOST_OPEN = 60;
/** At every scale some cases have gone on for ten years: 5,000 entries of the log, 40 hearings held. */
const LONG_CASES = 4;
export const LONG_LOG = 5_000;

/**
 * Who leads which case: each lawyer of today 25 to 60 open ones and those he has closed, the rest those who have left.
 * In no order, so that the files of one lawyer lie scattered.
 */
export function planCases(size: Size, { today, oldTimes, bodies }: Organisation, chance: Chance): CasePlan[] {
  const each = Math.floor(Math.min(size.cases, 190 * today.length) / today.length);
  const plan = (lead: Lawyer, open: boolean): CasePlan => {
    const age = open ? chance.whole(30, 900) : chance.whole(400, TEN_YEARS);
    const from = daysLater(new Date(), -age);
    const colleague = chance.of(lead.today ? today : oldTimes);
    return {
      lead, open, from, bodies,
      counsel: chance.happens(0.25) && colleague !== lead ? colleague : null,
      to: open ? new Date() : daysLater(from, chance.whole(150, Math.min(900, age - 150))),
      logEntries: [Math.floor(size.logEntriesOfACase / 2), Math.ceil(size.logEntriesOfACase * 1.5)],
      stages: [1, 3],
      hearings: [0, 3],
      papers: [0, 2],
    };
  };
  const long = (lead: Lawyer): CasePlan => ({ ...plan(lead, true), from: daysLater(new Date(), -TEN_YEARS), logEntries: [LONG_LOG, LONG_LOG], stages: [4, 4], hearings: [10, 10] });
  const plans = today.flatMap(lead => {
    const open = Math.min(each, chance.whole(FEWEST_OPEN, MOST_OPEN));
    return Array.from({ length: each }, (_, at) => plan(lead, at < open));
  });
  // in the place of short ones
  today.slice(0, LONG_CASES).forEach(lead => plans.splice(plans.findIndex(one => one.lead === lead), 1, long(lead)));
  while (plans.length < size.cases) plans.push(plan(chance.of(oldTimes), false));
  return shuffled(plans, chance);
}

function shuffled<T>(values: T[], chance: Chance): T[] {
  for (let at = values.length - 1; at > 0; at--) {
    const other = chance.whole(0, at);
    [values[at], values[other]] = [values[other], values[at]];
  }
  return values;
}
