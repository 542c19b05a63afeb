import { officeDay } from '#libs/law/office-day';
import { partialDate } from '#libs/law/partial-date';
import { toMinor } from '#libs/law/money/minor-units';
import type { AwardEffect } from '#libs/law/redress/award-effect';
import { hindrancesOf, type RedressState } from '#libs/law/redress/hindrance';
import type { ClaimDto } from './claim.dto';
import type { JusticeGoalDto } from './justice-goal.dto';
import type { HindranceDto } from './redress.dto';

/** What stands between the client and compensation, by what is on record. */
export function hindrancesIn(goals: readonly JusticeGoalDto[], claims: readonly ClaimDto[]): HindranceDto[] {
  const held: RedressState['goals'] = {};
  for (const { goal, status, voidedAt } of goals) if (!voidedAt) held[goal] = status;
  return hindrancesOf({
    goals: held,
    claims: claims.filter(({ form, voidedAt, abandonedAt }) => form === 'compensation' && !voidedAt && !abandonedAt).map(claim => {
      const round = claim.awards.filter(({ voidedAt }) => !voidedAt);
      const last = round.at(-1);
      return {
        id: claim.id,
        filed: claim.filedOn !== null,
        claimed: claim.claimantPersonId !== null,
        effect: (last?.effect ?? null) as AwardEffect | null,
        awarded: toMinor(claim.standing.awarded),
        inForce: round.some(({ chainId, inForceOn }) => chainId === last?.chainId && inForceOn !== null && hasBegun(inForceOn)),
        outstanding: toMinor(claim.standing.outstanding),
        stepAhead: claim.steps.some(({ ending }) => ending === null),
      };
    }),
  });
}

/** Certainly, whatever day a partial date means. */
const hasBegun = (date: string) => (partialDate(date).upper ?? '9999') <= officeDay();
