import { GOAL_STATES, type GoalState } from '#libs/law/care/goal-state';
import { CHOSEN_PLAN_ENDINGS, type ChosenPlanEnding, PLAN_ENDINGS, type PlanEnding } from '#libs/law/care/plan-ending';
import { SERVICE_STATES, type ServiceState } from '#libs/law/care/service-state';
import { Day, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_GOAL = 1_000;

export class NewGoalDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_GOAL, description: 'In the words of client and specialist.' })
  text: string;
}

export class GoalChangesDto {
  @Text({ max: MAX_GOAL, description: 'Other words for the same goal.' })
  text: string;
}

export class NewPlanDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Of the care team; you, when left out.' })
  coordinatorId?: string;

  @Day({ optional: true, description: 'Today, when left out.' })
  startsOn?: string;

  @Day({ optional: true, description: 'By when it should be done.' })
  endsOn?: string;

  @Parts(() => NewGoalDto, { max: 50, optional: true })
  goals?: NewGoalDto[];
}

export class PlanChangesDto {
  @Id({ optional: true })
  coordinatorId?: string;

  @Day({ optional: true, nullable: true })
  endsOn?: string | null;
}

export class PlanEndingDto {
  @OneOf(CHOSEN_PLAN_ENDINGS, { name: 'ChosenPlanEnding' })
  ending: ChosenPlanEnding;

  @Day({ optional: true, description: 'Today, when left out.' })
  endedOn?: string;
}

export class NewGoalReviewDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(GOAL_STATES, { name: 'GoalState' })
  state: GoalState;

  @Text({ max: MAX_GOAL, optional: true, description: 'What was seen.' })
  note?: string;
}

export class GoalReviewDto {
  @OneOf(GOAL_STATES, { name: 'GoalState' })
  state: GoalState;

  @Text({ max: MAX_GOAL, nullable: true })
  note: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class GoalDto {
  @Id()
  id: string;

  @Text({ max: MAX_GOAL })
  text: string;

  @OneOf(GOAL_STATES, { name: 'GoalState' })
  state: GoalState;

  @Parts(() => GoalReviewDto, { max: 1_000, description: 'For the care team; the newest first.' })
  reviews: GoalReviewDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ServicesInStateDto {
  @OneOf(SERVICE_STATES, { name: 'ServiceState' })
  state: ServiceState;

  @Whole({ min: 1, max: 1_000_000 })
  count: number;
}

export class PlanDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @Id()
  coordinatorId: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @OneOf(PLAN_ENDINGS, { name: 'PlanEnding', nullable: true, description: 'Null while it runs.' })
  ending: PlanEnding | null;

  @Day({ nullable: true })
  endedOn: string | null;

  @Id({ nullable: true })
  endedBy: string | null;

  @Parts(() => GoalDto, { max: 500 })
  goals: GoalDto[];

  @Parts(() => ServicesInStateDto, { max: 5, description: 'How many services of the plan stand where.' })
  services: ServicesInStateDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class PlanListDto {
  @Parts(() => PlanDto, { max: 500, description: 'The one that runs first.' })
  items: PlanDto[];
}
