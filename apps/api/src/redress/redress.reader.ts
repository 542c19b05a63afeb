import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, type FindOptionsWhere } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { type Claimant, claimantOn } from '#libs/law/redress/claimant';
import { CaseKeys } from '../cases/case-keys';
import { notFound } from '../http/problem';
import { Award } from './award.entity';
import { ClaimAct } from './claim-act.entity';
import type { ClaimDto } from './claim.dto';
import { Claim } from './claim.entity';
import { EnforcementStep } from './enforcement-step.entity';
import { ENTITLED } from './entitled.statement';
import { JusticeGoalState } from './justice-goal.entity';
import { Payment } from './payment.entity';
import type { RedressDto } from './redress.dto';
import { Repayment } from './repayment.entity';
import { currencySums, shownClaim, shownGoal } from './shown';
import { hindrancesIn } from './shown-hindrances';

/** What was claimed, decided, paid and is being enforced in a case. */
@Injectable()
export class RedressReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
  ) {}

  /** @throws Problem 404 when there is no such case for this actor */
  async ofCase(caseId: string): Promise<RedressDto> {
    await this.keys.of(caseId);
    const [states, claims] = [await this.db.find(JusticeGoalState, { where: { caseId }, order: { goal: 'ASC', position: 'ASC', id: 'ASC' } }), await this.claims(caseId, {})];
    const goals = states.map(shownGoal);
    return { goals, claims, sums: currencySums(claims), hindrances: hindrancesIn(goals, claims) };
  }

  /** @throws Problem 404 when there is no such claim for this actor */
  async claim(id: string): Promise<ClaimDto> {
    const found = await this.db.findOneBy(Claim, { id });
    const [claim] = found ? await this.claims(found.caseId, { id }) : [];
    if (!claim) throw notFound();
    return claim;
  }

  /** Who claims for a client of the case today, by the client. */
  async claimants(caseId: string): Promise<Map<string, Claimant | null>> {
    const rows = await ENTITLED.rows(this.db, [caseId]);
    return new Map(rows.map(row => [row.clientId, claimantOn(officeDay(), row)]));
  }

  private async claims(caseId: string, which: FindOptionsWhere<Claim>): Promise<ClaimDto[]> {
    const order = { id: 'ASC' } as const;
    const claims = await this.db.find(Claim, { where: { caseId, ...which }, order });
    if (!claims.length) return [];
    const claimants = await this.claimants(caseId);
    const acts = await this.db.find(ClaimAct, { where: { caseId }, order: { actId: 'ASC' } });
    const awards = await this.db.find(Award, { where: { caseId }, order: { position: 'ASC', id: 'ASC' } });
    const payments = await this.db.find(Payment, { where: { caseId }, order });
    const repayments = payments.length ? await this.db.find(Repayment, { where: { caseId }, order }) : [];
    const steps = await this.db.find(EnforcementStep, { where: { caseId }, order: { ending: { direction: 'ASC', nulls: 'FIRST' }, dueOn: 'ASC', doneOn: 'ASC', id: 'ASC' } });
    const of = <T extends { claimId: string }>(rows: T[], { id }: Claim) => rows.filter(({ claimId }) => claimId === id);
    return claims.map(claim => shownClaim(claim, claimants.get(claim.clientId) ?? null, { acts: of(acts, claim), awards: of(awards, claim), payments: of(payments, claim), repayments, steps: of(steps, claim) }));
  }
}
