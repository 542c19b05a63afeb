import { sumOf, toMinor } from '../money/minor-units';
import { partialDate } from '../partial-date';
import type { DaysSince } from '../days-since';
import type { AwardPayment } from './award-ladder';
import { daysWaiting } from './days-waiting';

export interface DatedAward {
  chainId: string;
  amount: string | null;
  /** EDTF. */
  decidedOn: string;
  /** EDTF; null while it is not in force. */
  inForceOn: string | null;
}

export interface AwardWaiting {
  /** Since money was first awarded in the round that stands. */
  sinceAward: DaysSince | null;
  /** Since what stands entered into force. */
  sinceInForce: DaysSince | null;
}

/**
 * How long somebody has waited for what was awarded to him, or had waited when the last of it was paid. That an instance confirms or cuts
 * it does not begin the waiting anew.
 * @param steps decisions about a claim in their order
 * @param until today, or the day of the last payment once nothing is outstanding; EDTF
 */
export function waitingOf(steps: readonly DatedAward[], until: string): AwardWaiting {
  const round = steps.filter(({ chainId }) => chainId === steps.at(-1)?.chainId);
  const first = round.find(({ amount }) => amount !== null && !/^[0.]+$/.test(amount));
  const inForceOn = round.findLast(one => one.inForceOn !== null)?.inForceOn ?? null;
  return {
    sinceAward: first ? daysWaiting(first.decidedOn, until) : null,
    sinceInForce: first && inForceOn !== null ? daysWaiting(inForceOn, until) : null,
  };
}

/** When the last of it was paid, whatever the order in which payments were entered; of what wholly went back nothing was. EDTF. */
export function lastPaidOn(payments: readonly (AwardPayment & { paidOn: string })[]): string | null {
  let last: string | null = null;
  const upper = (day: string) => partialDate(day).upper ?? '';
  for (const { amount, repaid, paidOn } of payments) {
    if (toMinor(amount) > sumOf(repaid) && (last === null || upper(paidOn) >= upper(last))) last = paidOn;
  }
  return last;
}
