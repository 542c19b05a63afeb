import { JUSTICE_GOAL_STATUSES, JUSTICE_GOALS, type JusticeGoal, type JusticeGoalStatus } from '#libs/law/redress/justice-goal';
import { Id, Instant, OneOf, PartialDateField, Text, Whole } from '../http/fields';
import { MAX_NOTE } from './award.dto';

export class NewJusticeGoalDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(JUSTICE_GOALS, { name: 'JusticeGoal' })
  goal: JusticeGoal;

  @OneOf(JUSTICE_GOAL_STATUSES, { name: 'JusticeGoalStatus' })
  status: JusticeGoalStatus;

  @PartialDateField({ description: 'Since when it stands so.' })
  statedOn: string;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;
}

/** How far a goal had come on a day. Of those with the same goal the last one that is not voided holds. */
export class JusticeGoalDto {
  @Id()
  id: string;

  @OneOf(JUSTICE_GOALS, { name: 'JusticeGoal' })
  goal: JusticeGoal;

  @OneOf(JUSTICE_GOAL_STATUSES, { name: 'JusticeGoalStatus' })
  status: JusticeGoalStatus;

  @PartialDateField()
  statedOn: string;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
