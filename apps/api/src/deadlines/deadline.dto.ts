import { DEADLINE_OUTCOMES } from '#libs/law/deadlines/deadline-outcome';
import { DEADLINE_UNITS } from '#libs/law/deadlines/deadline-unit';
import { HOLIDAY_OCCASIONS } from '#libs/law/deadlines/holiday-occasion';
import { DEADLINE_TRIGGERS } from '#libs/law/deadlines/deadline-trigger';
import { Day, Flag, Id, Ids, OneOf, Part, Parts, Text, Whole } from '../http/fields';

const STEP_KINDS = ['begins', 'skipped', 'counted', 'month_is_shorter', 'shifted', 'year_unknown'] as const;
const MAX_NOTE = 2_000;

/** Computed by a rule from a day, or set by hand with a title and a last day. */
export class NewDeadlineDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true })
  proceedingId?: string;

  @Id({ optional: true })
  ruleId?: string;

  @Day({ optional: true, description: 'The day of the event from which the rule counts.' })
  triggerOn?: string;

  @Text({ max: 300, optional: true, description: 'What must be done; needed without a rule.' })
  title?: string;

  @Day({ optional: true, description: 'The last day; without a rule.' })
  dueOn?: string;
}

/** Which terms begin with what has happened: those of the rules that are named. */
export class StartedTermsDto {
  @OneOf(DEADLINE_TRIGGERS, { name: 'DeadlineTrigger' })
  trigger: (typeof DEADLINE_TRIGGERS)[number];

  @Ids({ max: 50, description: 'Rules that run from this event.' })
  ruleIds: string[];
}

/** What became of a deadline: a record of its own, made once. */
export class DeadlineOutcomeDto {
  @OneOf(DEADLINE_OUTCOMES, { name: 'DeadlineOutcome' })
  outcome: (typeof DEADLINE_OUTCOMES)[number];

  @Day({ optional: true, description: 'Today when left out.' })
  outcomeOn?: string;

  @Id({ optional: true, description: 'The log entry of the act that met it.' })
  logEntryId?: string;

  @Text({ max: MAX_NOTE, optional: true, description: 'Why it was missed or withdrawn.' })
  note?: string;

  @Part(() => StartedTermsDto, { optional: true, description: 'What begins on the day on which it was met.' })
  starts?: StartedTermsDto;
}

/** One step of a computation; which fields there are depends on its kind. */
export class DeadlineStepDto {
  @OneOf(STEP_KINDS, { name: 'DeadlineStepKind' })
  kind: (typeof STEP_KINDS)[number];

  @Day({ optional: true })
  triggerOn?: string;

  @Day({ optional: true })
  from?: string;

  @Day({ optional: true })
  day?: string;

  @OneOf(['weekend', ...HOLIDAY_OCCASIONS], { name: 'RestReason', optional: true })
  because?: string;

  @Whole({ min: 1, max: 3650, optional: true })
  length?: number;

  @OneOf(DEADLINE_UNITS, { name: 'DeadlineUnit', optional: true })
  unit?: string;

  @Whole({ min: 1, max: 31, optional: true })
  wanted?: number;

  @Whole({ min: 1, max: 9999, optional: true })
  year?: number;
}

export class DeadlineComputationDto {
  @Day()
  dueOn: string;

  @Parts(() => DeadlineStepDto, { max: 10_000 })
  steps: DeadlineStepDto[];
}

export class DueDateQuery {
  @Day({ description: 'The day of the event.' })
  triggerOn: string;
}

/** What a deadline would become by the rule and the holidays of today. Nothing is changed yet. */
export class DeadlineRecomputationDto {
  @Day()
  formerDueOn: string;

  @Part(() => DeadlineComputationDto)
  computation: DeadlineComputationDto;

  @Flag({ description: 'Whether last day or computation differ.' })
  differs: boolean;
}

export class DeadlineDto {
  @Id()
  id: string;

  @Id({ nullable: true })
  proceedingId: string | null;

  @Id({ nullable: true })
  ruleId: string | null;

  @Whole({ min: 1, max: 1_000_000, nullable: true })
  ruleVersion: number | null;

  @Day({ nullable: true })
  triggerOn: string | null;

  @Id({ nullable: true, description: 'The deadline with whose outcome it began.' })
  followsId: string | null;

  @Part(() => DeadlineComputationDto, { nullable: true })
  computation: DeadlineComputationDto | null;

  @Day({ nullable: true, description: 'The last day by the rule and holidays of today, while it is open and that is another one.' })
  dueOnByNow: string | null;

  @Text({ max: 300, nullable: true })
  title: string | null;

  @Day()
  dueOn: string;

  @OneOf(DEADLINE_OUTCOMES, { name: 'DeadlineOutcome', nullable: true })
  outcome: string | null;

  @Day({ nullable: true })
  outcomeOn: string | null;

  @Id({ nullable: true })
  logEntryId: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class DeadlineListDto {
  @Parts(() => DeadlineDto, { max: 1000 })
  items: DeadlineDto[];
}
