import { toMinor } from '../money/minor-units';
import { partialDate } from '../partial-date';

export interface DatedDecision {
  chainId: string;
  amount: string | null;
  /** EDTF. */
  decidedOn: string;
}

/** The decisions that may have stood on a day: each stands from its own day to that of the next, on which either may have. */
function standingOn<D extends DatedDecision>(steps: readonly D[], day: string): D[] {
  const { lower, upper } = partialDate(day);
  return steps.filter((step, at) => {
    const [begins, ends] = [partialDate(step.decidedOn).lower, steps[at + 1] && partialDate(steps[at + 1].decidedOn).upper];
    return (begins === null || upper === null || begins <= upper) && (!ends || lower === null || ends >= lower);
  });
}

/**
 * The decision that money paid on a day was paid on, whenever that is written down. Where the dates leave several: one that awards money, of the
 * round that stands now, the most.
 * @param steps decisions about a claim in their order, without those entered by mistake
 * @param day EDTF
 * @returns null when none stood, or none that awards money
 * @throws RangeError for a text that is no partial date
 */
export function awardOn<D extends DatedDecision>(steps: readonly D[], day: string): D | null {
  const worth = ({ amount }: D) => (amount === null ? 0n : toMinor(amount));
  const awarding = standingOn(steps, day).filter(step => worth(step) > 0n);
  const ofThisRound = awarding.filter(({ chainId }) => chainId === steps.at(-1)?.chainId);
  const [first, ...others] = ofThisRound.length ? ofThisRound : awarding;
  return first ? others.reduce((best, step) => (worth(step) >= worth(best) ? step : best), first) : null;
}
