import type { ChargeOutcome } from './charge-outcome';
import type { Message } from './message';

/** How the charges of a case stand, for "acquitted of 1 of 3". */
export interface ChargesSummary {
  /** Charges that stand on their own: a reclassified one goes on as another charge and is counted there. */
  total: number;
  /** Pending, or sent back to be tried again. */
  open: number;
  acquitted: number;
  convicted: number;
  /** Acquitted, or terminated on rehabilitating grounds: what gives the right to compensation. */
  exonerated: number;
}

const OPEN: readonly ChargeOutcome[] = ['pending', 'remanded'];
const EXONERATING: readonly ChargeOutcome[] = ['acquitted', 'terminated_rehabilitating'];

/** Counts charges by their current outcomes. A charge carried on in another proceeding is to be given once. */
export function summariseCharges(outcomes: readonly ChargeOutcome[]): ChargesSummary {
  const count = (wanted: readonly ChargeOutcome[]) =>
    outcomes.filter(outcome => wanted.includes(outcome)).length;
  return {
    total: outcomes.length - count(['reclassified']),
    open: count(OPEN),
    acquitted: count(['acquitted']),
    convicted: count(['convicted']),
    exonerated: count(EXONERATING),
  };
}

/** The chip of a case: what matters most first. Null when there are no charges. */
export function chargesMessage({ total, open, acquitted, convicted }: ChargesSummary): Message | null {
  if (!total) return null;
  if (acquitted) return { key: 'law:charges.acquitted', params: { count: acquitted, total } };
  if (convicted) return { key: 'law:charges.convicted', params: { count: convicted, total } };
  return { key: 'law:charges.open', params: { count: open, total } };
}
