import { officeDay } from '#libs/law/office-day';
import { fromMinor, toMinor } from '#libs/law/money/minor-units';
import { standingOf } from '#libs/law/redress/award-ladder';
import { lastPaidOn, waitingOf } from '#libs/law/redress/award-waiting';
import type { Claimant } from '#libs/law/redress/claimant';
import type { Award } from './award.entity';
import type { ClaimDto, ClaimStandingDto } from './claim.dto';
import type { ClaimAct } from './claim-act.entity';
import type { Claim } from './claim.entity';
import type { EnforcementStep } from './enforcement-step.entity';
import type { JusticeGoalDto } from './justice-goal.dto';
import type { JusticeGoalState } from './justice-goal.entity';
import type { Payment } from './payment.entity';
import type { CurrencySumsDto } from './redress.dto';
import type { RepaymentDto } from './repayment.dto';
import type { Repayment } from './repayment.entity';
import type { Voidable } from './voidable';

const instant = (moment: Date | null) => moment?.toISOString() ?? null;

/** What was voided and why; by whom the record tells. */
function voided<V extends Voidable & { caseId: string; keyId: string }>({ caseId: _, keyId: __, voidedBy: ___, voidedAt, ...shown }: V) {
  return { ...shown, voidedAt: instant(voidedAt) };
}

/** What hangs on a claim. */
interface Parts {
  acts: ClaimAct[];
  awards: Award[];
  payments: Payment[];
  /** Of all payments of the case. */
  repayments: Repayment[];
  steps: EnforcementStep[];
}

export function shownClaim(claim: Claim, claimant: Claimant | null, { acts, awards, payments, repayments, steps }: Parts): ClaimDto {
  const { abandonedAt, abandonedBy: _, ...shown } = voided(claim);
  return {
    ...shown,
    abandonedAt: instant(abandonedAt),
    claimantPersonId: claimant?.personId ?? null,
    bySuccessor: claimant?.bySuccessor ?? false,
    actIds: acts.map(({ actId }) => actId),
    awards: awards.map(award => {
      const { claimId: _claim, position: _position, ...one } = voided(award);
      return one;
    }),
    payments: payments.map(payment => {
      const { claimId: _claim, ...one } = voided(payment);
      return { ...one, repayments: repayments.filter(({ paymentId }) => paymentId === payment.id).map(shownRepayment) };
    }),
    steps: steps.map(({ caseId: _case, keyId: _key, claimId: _claim, endedAt: _at, endedBy: _by, ...step }) => step),
    standing: shownStanding(awards.filter(stands), payments.filter(stands), repayments.filter(stands)),
  };
}

const stands = ({ voidedAt }: Voidable) => voidedAt === null;

function shownRepayment(repayment: Repayment): RepaymentDto {
  const { paymentId: _, ...shown } = voided(repayment);
  return shown;
}

/** Invariants 12 and 13: what is outstanding at the instance that stands, and what is to be returned. */
function shownStanding(awards: Award[], payments: Payment[], repayments: Repayment[]): ClaimStandingDto {
  const money = payments.map(({ id, chainId, amount, paidOn }) => ({ chainId, amount, paidOn, repaid: repayments.filter(({ paymentId }) => paymentId === id).map(back => back.amount) }));
  const { last, currency, awarded, paid, outstanding, toReturn } = standingOf(awards, money);
  const until = outstanding === 0n && lastPaidOn(money.filter(({ chainId }) => chainId === last?.chainId));
  return {
    awardId: last?.id ?? null,
    currency,
    awarded: fromMinor(awarded),
    paid: fromMinor(paid),
    outstanding: fromMinor(outstanding),
    toReturn: toReturn.map(one => ({ amount: fromMinor(one.amount), currency: one.currency })),
    ...waitingOf(awards, until || officeDay()),
  };
}

/** Each currency by itself. Of a claim that was given up nothing is owed any more, and what was awarded and paid stays. */
export function currencySums(claims: readonly ClaimDto[]): CurrencySumsDto[] {
  const sums = new Map<string, { awarded: bigint; paid: bigint; outstanding: bigint }>();
  for (const { standing, voidedAt, abandonedAt } of claims) {
    if (voidedAt || !standing.currency) continue;
    const sum = sums.get(standing.currency) ?? { awarded: 0n, paid: 0n, outstanding: 0n };
    for (const part of ['awarded', 'paid'] as const) sum[part] += toMinor(standing[part]);
    if (!abandonedAt) sum.outstanding += toMinor(standing.outstanding);
    sums.set(standing.currency, sum);
  }
  return [...sums].map(([currency, sum]) => ({ currency, awarded: fromMinor(sum.awarded), paid: fromMinor(sum.paid), outstanding: fromMinor(sum.outstanding) }));
}

export const shownGoal = (state: JusticeGoalState): JusticeGoalDto => {
  const { position: _, ...shown } = voided(state);
  return shown;
};
