import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager, In } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Actor } from '#libs/access/actor';
import { officeDay } from '#libs/law/office-day';
import { refuseStale } from '../http/if-match.decorator';
import { notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { ClientKeys } from './client-keys';
import { GoalReview } from './goal-review.entity';
import type { GoalChangesDto, NewGoalDto, NewGoalReviewDto, NewPlanDto, PlanChangesDto, PlanDto, PlanEndingDto, PlanListDto, ServicesInStateDto } from './plan.dto';
import { Plan } from './plan.entity';
import { PlanGoal } from './plan-goal.entity';

const SERVICES = 'select plan_id as "planId", state, count(*)::int as count from services where plan_id = any ($1) group by plan_id, state order by plan_id, state';

@Injectable()
export class PlansService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: ClientKeys,
    private readonly receipts: Receipts,
  ) {}

  async ofClient(clientId: string): Promise<PlanListDto> {
    await this.keys.of(clientId);
    const plans = await this.db.find(Plan, { where: { clientId }, order: { endedOn: { direction: 'DESC', nulls: 'FIRST' }, id: 'DESC' } });
    return { items: await this.shown(plans) };
  }

  async begin(actor: Actor, clientId: string, body: NewPlanDto): Promise<PlanDto> {
    const keyId = await this.keys.of(clientId);
    return this.receipts.once(
      body,
      async id => {
        const { coordinatorId = actor.userId, startsOn = officeDay(), endsOn = null, goals = [] } = body;
        await this.db.insert(Plan, { id, clientId, coordinatorId, startsOn, endsOn });
        for (const { text } of goals) await this.write({ id: uuidv7(), planId: id, clientId, keyId, text });
        return this.one(id);
      },
      id => this.one(id),
    );
  }

  async change(id: string, seen: number, changes: PlanChangesDto): Promise<PlanDto> {
    await this.db.save(Object.assign(await this.seen(id, seen, changes), changes));
    return this.one(id);
  }

  async end({ userId }: Actor, id: string, seen: number, { ending, endedOn = officeDay() }: PlanEndingDto): Promise<PlanDto> {
    await this.db.save(Object.assign(await this.seen(id, seen, { ending, endedOn }), { ending, endedOn, endedBy: userId }));
    return this.one(id);
  }

  async addGoal(planId: string, body: NewGoalDto): Promise<PlanDto> {
    const { clientId } = await this.row(planId);
    const keyId = await this.keys.of(clientId);
    return this.receipts.once(
      body,
      async id => {
        await this.write({ id, planId, clientId, keyId, text: body.text });
        return this.one(planId);
      },
      () => this.one(planId),
    );
  }

  async reword(goalId: string, seen: number, changes: GoalChangesDto): Promise<PlanDto> {
    const goal = await this.goal(goalId);
    refuseStale(goal, seen, changes);
    await this.db.save(Object.assign(goal, changes));
    return this.one(goal.planId);
  }

  async review(goalId: string, seen: number, body: NewGoalReviewDto): Promise<PlanDto> {
    const goal = await this.goal(goalId);
    const { planId, clientId, keyId } = goal;
    return this.receipts.once(
      body,
      async id => {
        refuseStale(goal, seen, { state: body.state });
        await this.db.insert(GoalReview, this.db.create(GoalReview, { ...body, id, goalId, clientId, keyId }));
        return this.one(planId);
      },
      () => this.one(planId),
    );
  }

  private async write(goal: Partial<PlanGoal>): Promise<void> {
    await this.db.insert(PlanGoal, this.db.create(PlanGoal, goal));
  }

  private async seen(id: string, version: number, changes: object): Promise<Plan> {
    const plan = await this.db.findOne(Plan, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!plan) throw notFound();
    refuseStale(plan, version, changes);
    return plan;
  }

  private async goal(id: string): Promise<PlanGoal> {
    const goal = await this.db.findOne(PlanGoal, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!goal) throw notFound();
    return goal;
  }

  private async row(id: string): Promise<Plan> {
    const plan = await this.db.findOneBy(Plan, { id });
    if (!plan) throw notFound();
    return plan;
  }

  private async one(id: string): Promise<PlanDto> {
    return (await this.shown([await this.row(id)]))[0];
  }

  private async shown(plans: Plan[]): Promise<PlanDto[]> {
    const goals = await this.db.find(PlanGoal, { where: { planId: In(plans.map(({ id }) => id)) }, order: { id: 'ASC' } });
    const reviews = await this.db.find(GoalReview, { where: { goalId: In(goals.map(({ id }) => id)) }, order: { id: 'DESC' } });
    const services: ({ planId: string } & ServicesInStateDto)[] = await this.db.query(SERVICES, [plans.map(({ id }) => id)]);
    return plans.map(plan => ({
      ...plan,
      services: services.filter(({ planId }) => planId === plan.id).map(({ state, count }) => ({ state, count })),
      goals: goals
        .filter(({ planId }) => planId === plan.id)
        .map(({ id, text, state, version }) => ({
          id, text, state, version,
          reviews: reviews.filter(({ goalId }) => goalId === id).map(({ state, note, createdBy, createdAt }) => ({ state, note, createdBy, createdAt: createdAt.toISOString() })),
        })),
    }));
  }
}
