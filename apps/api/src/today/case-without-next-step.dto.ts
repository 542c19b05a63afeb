import { CASE_KINDS } from '#libs/law/case-kind';
import { Id, OneOf, PartialDateField, Parts, Text } from '../http/fields';

/** An open case in which no hearing, deadline, task or step of enforcement is ahead (invariant 27). */
export class CaseWithoutNextStepDto {
  @Id()
  id: string;

  @Text({ max: 40 })
  code: string;

  @Text({ max: 300 })
  title: string;

  @OneOf(CASE_KINDS, { name: 'CaseKind' })
  kind: string;

  @PartialDateField()
  openedOn: string;

  @Id({ nullable: true })
  leadId: string | null;
}

export class CaseWithoutNextStepPageDto {
  @Parts(() => CaseWithoutNextStepDto, { max: 100 })
  items: CaseWithoutNextStepDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
