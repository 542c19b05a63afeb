import type { INestApplicationContext } from '@nestjs/common';
import type { Actor } from '#libs/access/actor';
import type { NewAwardDto } from '../redress/award.dto';
import { AwardsService } from '../redress/awards.service';
import type { NewClaimDto } from '../redress/claim.dto';
import { ClaimsService } from '../redress/claims.service';
import type { NewEnforcementStepDto } from '../redress/enforcement-step.dto';
import { EnforcementService } from '../redress/enforcement.service';
import type { NewJusticeGoalDto } from '../redress/justice-goal.dto';
import { JusticeGoalsService } from '../redress/justice-goals.service';
import type { NewPaymentDto } from '../redress/payment.dto';
import { PaymentsService } from '../redress/payments.service';

/** What is wanted and claimed in a matter, each decision after the one before it, payments on the last. */
export interface MatterRedress {
  goals?: Omit<NewJusticeGoalDto, 'id'>[];
  claims?: {
    about: Omit<NewClaimDto, 'id' | 'clientId'>;
    awards?: Omit<NewAwardDto, 'id' | 'followsId'>[];
    payments?: Omit<NewPaymentDto, 'id'>[];
    steps?: Omit<NewEnforcementStepDto, 'id'>[];
  }[];
}

/** In the name of whoever acts. */
export async function enterRedress(app: INestApplicationContext, actor: Actor, caseId: string, clientId: string, { goals = [], claims = [] }: MatterRedress): Promise<void> {
  for (const goal of goals) await app.get(JusticeGoalsService).state(caseId, goal);
  for (const { about, awards = [], payments = [], steps = [] } of claims) {
    const { id } = await app.get(ClaimsService).add(caseId, { ...about, clientId });
    let followsId: string | undefined;
    for (const award of awards) {
      const { standing } = await app.get(AwardsService).add(id, { ...award, followsId });
      followsId = standing.awardId!;
    }
    for (const payment of payments) await app.get(PaymentsService).book(followsId!, payment);
    for (const step of steps) await app.get(EnforcementService).add(actor, id, step);
  }
}
