/** What can be done to the redress of a case. Sums in minor units; `at` counts what is there; days count from one day on. */
export type RedressAct =
  | { what: 'claim' }
  | { what: 'decide'; at: number; effect: Effect; sum: bigint; currency: string; beside: boolean; later: number }
  | { what: 'pay'; at: number; sum: bigint; currency: string; day: number }
  | { what: 'repay'; at: number; sum: bigint; day: number }
  | { what: 'void_award'; at: number }
  | { what: 'void_payment'; at: number }
  | { what: 'void_repayment'; at: number };

export const EFFECTS = ['granted', 'denied', 'raised', 'cut', 'confirmed', 'overturned'] as const;
export type Effect = (typeof EFFECTS)[number];

interface Entry {
  id: string;
  claim: string;
  sum: bigint;
  currency: string;
  voided: boolean;
}
export type Decision = Entry & { effect: Effect; day: number };
export type Payment = Entry & { decision: string; day: number };
export type Repayment = Entry & { payment: string; day: number };

/** Everything that was ever entered, in its order. What stands is looked up anew each time, by reading it all from the first line on. */
export interface Ledger {
  claims: string[];
  decisions: Decision[];
  payments: Payment[];
  repayments: Repayment[];
}

const live = <E extends Entry>(entries: E[], claim: string) => entries.filter(entry => entry.claim === claim && !entry.voided);

/** The rounds of a claim: each ends with the decision that was overturned. */
function rounds(ledger: Ledger, claim: string): Decision[][] {
  const all: Decision[][] = [];
  for (const decision of live(ledger.decisions, claim)) {
    if (!all.length || all.at(-1)!.at(-1)!.effect === 'overturned') all.push([]);
    all.at(-1)!.push(decision);
  }
  return all;
}

export const round = (ledger: Ledger, claim: string): Decision[] => rounds(ledger, claim).at(-1) ?? [];

/** Of one payment what was left of it on a day. */
function leftOf(ledger: Ledger, payment: Payment, day = Infinity): bigint {
  let left = payment.sum;
  for (const back of ledger.repayments) if (back.payment === payment.id && !back.voided && back.day <= day) left -= back.sum;
  return left;
}

/** What was paid of a round by a day. A decision that was voided had no payments, so each payment names one that is there. */
function paidOf(ledger: Ledger, decisions: Decision[], day = Infinity): bigint {
  let sum = 0n;
  for (const payment of ledger.payments) {
    if (!payment.voided && payment.day <= day && decisions.some(({ id }) => id === payment.decision)) sum += leftOf(ledger, payment, day);
  }
  return sum;
}

export const paid = (ledger: Ledger, claim: string): bigint => paidOf(ledger, round(ledger, claim));

export function outstanding(ledger: Ledger, claim: string): bigint {
  const owed = round(ledger, claim).at(-1)?.sum ?? 0n;
  const open = owed - paid(ledger, claim);
  return open > 0n ? open : 0n;
}

/** What stood in the morning of a day, and after each decision of it. */
function stood(ledger: Ledger, claim: string, day: number): Decision[] {
  const all = live(ledger.decisions, claim);
  const inTheMorning = all.filter(decision => decision.day < day).at(-1);
  return [...(inTheMorning ? [inTheMorning] : []), ...all.filter(decision => decision.day === day)];
}

/**
 * Goes through the days from the one on which something was written: on none on which money came, more was paid than was owed since. Only the
 * first day itself counts once an instance has cut the award: what came before stands against the award of its day.
 */
function within(ledger: Ledger, claim: string, of: Decision[], from: number): boolean {
  const days = ledger.payments.filter(payment => !payment.voided && payment.day >= from && of.some(({ id }) => id === payment.decision)).map(({ day }) => day);
  let most = 0n;
  for (let day = from; day <= Math.max(from, ...days); day += 1) {
    if (day > from && live(ledger.decisions, claim).some(one => of.includes(one) && one.effect === 'cut' && one.day >= from && one.day <= day)) return true;
    for (const decision of stood(ledger, claim, day)) if (of.includes(decision) && decision.sum > most) most = decision.sum;
    if (days.includes(day) && paidOf(ledger, of, day) > most) return false;
  }
  return true;
}

/** The decision that money paid on a day is of: one that awards money, of the round that stands now, the most, the latest. */
export function decisionOf(ledger: Ledger, claim: string, day: number): Decision | null {
  const awarding = stood(ledger, claim, day).filter(({ sum }) => sum > 0n);
  const now = round(ledger, claim);
  const meant = awarding.filter(decision => now.includes(decision));
  return (meant.length ? meant : awarding).reduce<Decision | null>((best, one) => (best && best.sum > one.sum ? best : one), null);
}

const roundOf = (ledger: Ledger, claim: string, id: string): Decision[] => rounds(ledger, claim).find(of => of.some(decision => decision.id === id)) ?? [];

/** Whether the act is possible; its sum and currency as they would be stored. */
export function outcomeOf(ledger: Ledger, act: RedressAct): { possible: boolean; sum: bigint; currency: string } {
  const bare = (possible: boolean) => ({ possible, sum: 0n, currency: '' });
  switch (act.what) {
    case 'claim': return bare(true);
    case 'void_award': {
      const decision = ledger.decisions[act.at];
      const last = live(ledger.decisions, decision.claim).at(-1);
      const booked = ledger.payments.some(payment => payment.decision === decision.id && !payment.voided);
      return bare(!decision.voided && last?.id === decision.id && !booked);
    }
    case 'void_payment': return bare(!ledger.payments[act.at].voided && !ledger.repayments.some(back => back.payment === ledger.payments[act.at].id && !back.voided));
    case 'void_repayment': {
      const back = ledger.repayments[act.at];
      const payment = ledger.payments.find(({ id }) => id === back.payment)!;
      return bare(!back.voided && within(after(ledger, act, ''), back.claim, roundOf(ledger, back.claim, payment.decision), back.day));
    }
    case 'repay': {
      const payment = ledger.payments[act.at];
      return { possible: !payment.voided && act.day >= payment.day && act.sum <= leftOf(ledger, payment), sum: act.sum, currency: payment.currency };
    }
    case 'pay': {
      const claim = ledger.claims[act.at];
      const decision = decisionOf(ledger, claim, act.day);
      const fits = decision !== null && act.currency === decision.currency && within(after(ledger, act, ''), claim, roundOf(ledger, claim, decision.id), act.day);
      return { possible: fits, sum: act.sum, currency: act.currency };
    }
    default: return outcomeOfDecision(ledger, act);
  }
}

function outcomeOfDecision(ledger: Ledger, { at, effect, sum, currency, beside }: Extract<RedressAct, { what: 'decide' }>) {
  const stands = round(ledger, ledger.claims[at]).at(-1);
  const begins = stands === undefined || stands.effect === 'overturned';
  if (effect === 'granted') return { possible: begins && !beside, sum, currency };
  if (effect === 'denied') return { possible: begins && !beside, sum: 0n, currency };
  const former = stands ?? { sum: 0n, currency };
  const stored = effect === 'overturned' ? 0n : effect === 'confirmed' ? former.sum : sum;
  const fits = effect === 'raised' ? sum > former.sum : effect === 'cut' ? sum < former.sum : true;
  return { possible: !begins && !beside && fits && currency === former.currency, sum: stored, currency };
}

/** Each decision is made on the day of the one before, or some days later. */
export const dayOf = (ledger: Ledger, { at, later }: Extract<RedressAct, { what: 'decide' }>): number => (live(ledger.decisions, ledger.claims[at]).at(-1)?.day ?? 5) + later;

/** The ledger with the act that was possible. */
export function after(ledger: Ledger, act: RedressAct, id: string): Ledger {
  const voidAt = <E extends Entry>(entries: E[], at: number) => entries.map((entry, place) => (place === at ? { ...entry, voided: true } : entry));
  switch (act.what) {
    case 'claim': return { ...ledger, claims: [...ledger.claims, id] };
    case 'decide': {
      const { sum, currency } = outcomeOf(ledger, act);
      return { ...ledger, decisions: [...ledger.decisions, { id, claim: ledger.claims[act.at], effect: act.effect, sum, currency, day: dayOf(ledger, act), voided: false }] };
    }
    case 'pay': {
      const { at, sum, currency, day } = act;
      const claim = ledger.claims[at];
      return { ...ledger, payments: [...ledger.payments, { id, claim, decision: decisionOf(ledger, claim, day)!.id, sum, currency, day, voided: false }] };
    }
    case 'repay': {
      const { id: payment, claim, currency } = ledger.payments[act.at];
      return { ...ledger, repayments: [...ledger.repayments, { id, claim, payment, sum: act.sum, currency, day: act.day, voided: false }] };
    }
    case 'void_award': return { ...ledger, decisions: voidAt(ledger.decisions, act.at) };
    case 'void_payment': return { ...ledger, payments: voidAt(ledger.payments, act.at) };
    case 'void_repayment': return { ...ledger, repayments: voidAt(ledger.repayments, act.at) };
  }
}
