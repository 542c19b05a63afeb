import { DEADLINE_OUTCOMES, type DeadlineOutcome } from '#libs/law/deadlines/deadline-outcome';
import { Day, Id, OneOf, Part, Parts, Text } from '../http/fields';
import { LocalNameDto } from '../identity/local-name.dto';

/** The last day for something in a case: which case and by which rule, and no word of it. */
export class CalendarDeadlineDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Day()
  dueOn: string;

  @Part(() => LocalNameDto, { nullable: true, description: 'What its rule is called; null of one that was set by hand.' })
  ruleName: LocalNameDto | null;

  @OneOf(DEADLINE_OUTCOMES, { name: 'DeadlineOutcome', nullable: true, description: 'Null while it is open.' })
  outcome: DeadlineOutcome | null;
}

export class CalendarDeadlinePageDto {
  @Parts(() => CalendarDeadlineDto, { max: 100 })
  items: CalendarDeadlineDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
