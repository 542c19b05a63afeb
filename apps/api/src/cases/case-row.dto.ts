import { CASE_KINDS } from '#libs/law/case-kind';
import { Flag, Id, Instant, OneOf, PartialDateField, Text } from '../http/fields';

const MAX_TITLE = 300;

/** A case as a list shows it. */
export class CaseRowDto {
  @Id()
  id: string;

  @Text({ max: 40 })
  code: string;

  @OneOf(CASE_KINDS, { name: 'CaseKind' })
  kind: string;

  @PartialDateField()
  openedOn: string;

  @Flag()
  open: boolean;

  @Flag()
  restricted: boolean;

  @Text({ max: MAX_TITLE, nullable: true, description: 'Null for those who read headers only.' })
  title: string | null;

  @Text({ max: 40, nullable: true, description: 'Stage of the latest proceeding, one that is open before one that is closed.' })
  stage: string | null;

  @Id({ nullable: true })
  leadId: string | null;

  @Instant({ nullable: true })
  nextHearingAt: string | null;
}
