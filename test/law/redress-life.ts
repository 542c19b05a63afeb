/** What can be done to the redress of a case. Sums in minor units; `at` counts what is there. */
export type RedressAct =
  | { what: 'claim' }
  | { what: 'decide'; at: number; effect: Effect; sum: bigint; currency: string; beside: boolean }
  | { what: 'pay'; at: number; sum: bigint; currency: string }
  | { what: 'void_award'; at: number }
  | { what: 'void_payment'; at: number };

export const EFFECTS = ['granted', 'denied', 'raised', 'cut', 'confirmed', 'overturned'] as const;
export type Effect = (typeof EFFECTS)[number];

interface Entry {
  id: string;
  claim: string;
  sum: bigint;
  currency: string;
  voided: boolean;
}
export type Decision = Entry & { effect: Effect };
export type Payment = Entry & { decision: string };

/** Everything that was ever entered, in its order. What stands is looked up anew each time, by reading it all from the first line on. */
export interface Ledger {
  claims: string[];
  decisions: Decision[];
  payments: Payment[];
}

const live = <E extends Entry>(entries: E[], claim: string) => entries.filter(entry => entry.claim === claim && !entry.voided);

/** The decisions since the last one that was overturned, that one left out. */
export function round(ledger: Ledger, claim: string): Decision[] {
  let current: Decision[] = [];
  for (const decision of live(ledger.decisions, claim)) {
    if (current.at(-1)?.effect === 'overturned') current = [];
    current = [...current, decision];
  }
  return current;
}

export function paid(ledger: Ledger, claim: string): bigint {
  const ids = new Set(round(ledger, claim).map(({ id }) => id));
  let sum = 0n;
  // a decision that was voided had no payments, so each payment of the round names one that stands
  for (const payment of live(ledger.payments, claim)) if (ids.has(payment.decision)) sum += payment.sum;
  return sum;
}

export function outstanding(ledger: Ledger, claim: string): bigint {
  const owed = round(ledger, claim).at(-1)?.sum ?? 0n;
  const open = owed - paid(ledger, claim);
  return open > 0n ? open : 0n;
}

/** Whether the act is possible; its sum and currency as they would be stored. */
export function outcomeOf(ledger: Ledger, act: RedressAct): { possible: boolean; sum: bigint; currency: string } {
  if (act.what === 'claim') return { possible: true, sum: 0n, currency: '' };
  if (act.what === 'void_award') {
    const decision = ledger.decisions[act.at];
    const last = live(ledger.decisions, decision.claim).at(-1);
    const booked = ledger.payments.some(payment => payment.decision === decision.id && !payment.voided);
    return { possible: !decision.voided && last?.id === decision.id && !booked, sum: 0n, currency: '' };
  }
  if (act.what === 'void_payment') return { possible: !ledger.payments[act.at].voided, sum: 0n, currency: '' };
  const claim = ledger.claims[act.at];
  const stands = round(ledger, claim).at(-1);
  if (act.what === 'pay') {
    const fits = stands !== undefined && stands.sum > 0n && act.currency === stands.currency && paid(ledger, claim) + act.sum <= stands.sum;
    return { possible: fits, sum: act.sum, currency: act.currency };
  }
  const begins = stands === undefined || stands.effect === 'overturned';
  const { effect, sum, currency } = act;
  if (effect === 'granted') return { possible: begins && !act.beside, sum, currency };
  if (effect === 'denied') return { possible: begins && !act.beside, sum: 0n, currency };
  const former = stands ?? { sum: 0n, currency };
  const stored = effect === 'overturned' ? 0n : effect === 'confirmed' ? former.sum : sum;
  const fits = effect === 'raised' ? sum > former.sum : effect === 'cut' ? sum < former.sum : true;
  const keeps = currency === former.currency;
  return { possible: !begins && !act.beside && fits && keeps, sum: stored, currency };
}

/** The ledger with the act that was possible. */
export function after(ledger: Ledger, act: RedressAct, id: string): Ledger {
  const { sum, currency } = outcomeOf(ledger, act);
  const voidAt = <E extends Entry>(entries: E[], at: number) => entries.map((entry, place) => (place === at ? { ...entry, voided: true } : entry));
  switch (act.what) {
    case 'claim': return { ...ledger, claims: [...ledger.claims, id] };
    case 'decide': return { ...ledger, decisions: [...ledger.decisions, { id, claim: ledger.claims[act.at], effect: act.effect, sum, currency, voided: false }] };
    case 'pay': {
      const claim = ledger.claims[act.at];
      return { ...ledger, payments: [...ledger.payments, { id, claim, decision: round(ledger, claim).at(-1)!.id, sum, currency, voided: false }] };
    }
    case 'void_award': return { ...ledger, decisions: voidAt(ledger.decisions, act.at) };
    case 'void_payment': return { ...ledger, payments: voidAt(ledger.payments, act.at) };
  }
}
