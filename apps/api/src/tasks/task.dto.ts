import { TASK_ENDINGS } from '#libs/law/task-ending';
import { Day, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';

const MAX_TEXT = 2_000;

export class NewTaskDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_TEXT })
  text: string;

  @Id({ optional: true, description: 'Who does it, on the team of the case; you, when left out.' })
  assigneeId?: string;

  @Day({ optional: true, description: 'The last day to do it.' })
  dueOn?: string;
}

export class TaskChangesDto {
  @Text({ max: MAX_TEXT, optional: true })
  text?: string;

  @Id({ optional: true })
  assigneeId?: string;

  @Day({ optional: true, nullable: true })
  dueOn?: string | null;
}

export class TaskWithdrawalDto {
  @Text({ max: MAX_TEXT, description: 'Why it need not be done.' })
  reason: string;
}

export class TaskDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Id()
  assigneeId: string;

  @Text({ max: MAX_TEXT })
  text: string;

  @Day({ nullable: true })
  dueOn: string | null;

  @OneOf(TASK_ENDINGS, { name: 'TaskEnding', nullable: true, description: 'Null while it is open.' })
  ending: string | null;

  @Instant({ nullable: true })
  endedAt: string | null;

  @Id({ nullable: true })
  endedBy: string | null;

  @Text({ max: MAX_TEXT, nullable: true })
  withdrawalReason: string | null;

  @Id({ description: 'Who set it.' })
  createdBy: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class TaskListQuery extends PageQuery {
  @OneOf(['open', 'ended'], { name: 'TaskState', optional: true, description: 'Open ones when left out, the most urgent first; of those that ended the newest.' })
  state?: 'open' | 'ended';
}

export class TaskPageDto {
  @Parts(() => TaskDto, { max: 100 })
  items: TaskDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
