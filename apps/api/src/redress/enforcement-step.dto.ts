import { ENFORCEMENT_STEP_KINDS, type EnforcementStepKind } from '#libs/law/redress/enforcement-step-kind';
import { TASK_ENDINGS } from '#libs/law/task-ending';
import { Day, Id, OneOf, Text, Whole } from '../http/fields';
import { MAX_NOTE } from './award.dto';

/** Either ahead, with a day by which to do it, or done already. */
export class NewEnforcementStepDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(ENFORCEMENT_STEP_KINDS, { name: 'EnforcementStepKind' })
  kind: EnforcementStepKind;

  @Day({ optional: true, description: 'By when it is to be done.' })
  dueOn?: string;

  @Day({ optional: true, description: 'When it was done, if it was.' })
  doneOn?: string;

  @Text({ max: MAX_NOTE, optional: true })
  note?: string;
}

export class EnforcementStepChangesDto {
  @Day({ optional: true })
  dueOn?: string;

  @Text({ max: MAX_NOTE, optional: true, nullable: true })
  note?: string | null;
}

export class EnforcementCompletionDto {
  @Day({ optional: true, description: 'Today when left out.' })
  doneOn?: string;

  @Text({ max: MAX_NOTE, optional: true, description: 'What came of it; replaces what stood there.' })
  note?: string;
}

export class EnforcementStepDto {
  @Id()
  id: string;

  @OneOf(ENFORCEMENT_STEP_KINDS, { name: 'EnforcementStepKind' })
  kind: string;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Day({ nullable: true })
  dueOn: string | null;

  @Day({ nullable: true })
  doneOn: string | null;

  @OneOf(TASK_ENDINGS, { name: 'TaskEnding', nullable: true, description: 'Null while it is ahead.' })
  ending: string | null;

  @Text({ max: MAX_NOTE, nullable: true })
  withdrawalReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
