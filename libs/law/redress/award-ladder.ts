import { sumOf, toMinor } from '../money/minor-units';
import type { AwardEffect } from './award-effect';

/** A decision about a claim. Decisions that were entered by mistake are left out beforehand. */
export interface AwardStep {
  id: string;
  /** The first decision of the same round: a round ends when a later instance overturns it. */
  chainId: string;
  effect: AwardEffect;
  /** Null where what was decided is not money. */
  amount: string | null;
  currency: string | null;
}

export interface AwardPayment {
  chainId: string;
  amount: string;
  /** What of it went back, each no more than was left. */
  repaid: readonly string[];
}

/** What a claim has come to. Amounts are in minor units of one currency: of other currencies nothing is added. */
export interface AwardStanding {
  /** The last decision; null before the first. */
  last: AwardStep | null;
  currency: string | null;
  awarded: bigint;
  /** Of the round that stands or was overturned last, less what went back. */
  paid: bigint;
  /** Invariant 12: what stands less what was paid, never below nothing. */
  outstanding: bigint;
  /** Invariant 13: paid above what stands now and not gone back, in this round or in one that was overturned; to be returned, or contested. */
  toReturn: { chainId: string; currency: string; amount: bigint }[];
}

/** @param steps in their order */
export function standingOf(steps: readonly AwardStep[], payments: readonly AwardPayment[]): AwardStanding {
  const last = steps.at(-1) ?? null;
  const paidIn = (chainId: string) => {
    const round = payments.filter(one => one.chainId === chainId);
    return sumOf(round.map(({ amount }) => amount)) - sumOf(round.flatMap(({ repaid }) => repaid));
  };
  const ends = steps.filter((step, at) => steps[at + 1]?.chainId !== step.chainId);
  const toReturn = ends.flatMap(({ chainId, currency, ...end }) => {
    const over = paidIn(chainId) - worth(end);
    return over > 0n && currency ? [{ chainId, currency, amount: over }] : [];
  });
  if (!last) return { last, currency: null, awarded: 0n, paid: 0n, outstanding: 0n, toReturn };
  const [awarded, paid] = [worth(last), paidIn(last.chainId)];
  return { last, currency: last.currency, awarded, paid, outstanding: awarded > paid ? awarded - paid : 0n, toReturn };
}

const worth = ({ amount }: Pick<AwardStep, 'amount'>) => (amount === null ? 0n : toMinor(amount));
