import type { AwardEffect } from './award-effect';
import type { JusticeGoal, JusticeGoalStatus } from './justice-goal';

/** What can stand between a survivor and compensation. */
export const HINDRANCES = ['exoneration_pending', 'recognition_pending', 'no_claimant', 'no_claim', 'claim_not_filed', 'claim_not_decided', 'claim_denied',
  'award_overturned', 'award_not_in_force', 'award_outstanding', 'no_step_ahead'] as const;

export type HindranceKind = (typeof HINDRANCES)[number];

export interface Hindrance {
  kind: HindranceKind;
  claimId: string | null;
}

/** A claim for compensation that is neither abandoned nor entered by mistake. */
export interface PursuedClaim {
  id: string;
  filed: boolean;
  /** Somebody living can claim it. */
  claimed: boolean;
  effect: AwardEffect | null;
  awarded: bigint;
  inForce: boolean;
  outstanding: bigint;
  /** An enforcement step is ahead. */
  stepAhead: boolean;
}

export interface RedressState {
  goals: Partial<Record<JusticeGoal, JusticeGoalStatus>>;
  claims: readonly PursuedClaim[];
}

const OPEN: ReadonlySet<JusticeGoalStatus | undefined> = new Set(['pursued', 'achieved_in_part']);

/**
 * What stands between somebody and compensation today; nothing where it is not wanted, or has been paid. Whoever was prosecuted is
 * compensated after he is exonerated, and whoever was tortured after he is recognised as a victim: so these come first.
 */
export function hindrancesOf({ goals, claims }: RedressState): Hindrance[] {
  const wanted = OPEN.has(goals.compensation) || claims.length > 0;
  if (!wanted) return [];
  const unpaid = claims.filter(claim => claim.effect === null || claim.awarded === 0n || claim.outstanding > 0n);
  if (claims.length > 0 && unpaid.length === 0) return [];
  const before: HindranceKind[] = [
    ...(OPEN.has(goals.exoneration) ? ['exoneration_pending' as const] : []),
    ...(OPEN.has(goals.victim_recognition) ? ['recognition_pending' as const] : []),
    ...(claims.length === 0 ? ['no_claim' as const] : []),
  ];
  return [...before.map(kind => ({ kind, claimId: null })), ...unpaid.flatMap(claim => ofClaim(claim).map(kind => ({ kind, claimId: claim.id })))];
}

function ofClaim({ filed, claimed, effect, awarded, inForce, outstanding, stepAhead }: PursuedClaim): HindranceKind[] {
  const nobody: HindranceKind[] = claimed ? [] : ['no_claimant'];
  if (effect === null) return [...nobody, filed ? 'claim_not_decided' : 'claim_not_filed'];
  if (effect === 'overturned') return [...nobody, 'award_overturned'];
  if (awarded === 0n) return [...nobody, 'claim_denied'];
  if (!inForce) return [...nobody, 'award_not_in_force'];
  return outstanding > 0n ? [...nobody, 'award_outstanding', ...(stepAhead ? [] : ['no_step_ahead' as const])] : nobody;
}
