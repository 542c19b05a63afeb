import { QUALIFICATION_KINDS, type QualificationKind } from '#libs/law/qualification-kind';
import { Day, Id, OneOf, Parts, Text, Whole } from '../http/fields';

const MAX_LICENCE = 100;

export class NewQualificationDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(QUALIFICATION_KINDS, { name: 'QualificationKind' })
  kind: QualificationKind;

  @Text({ max: MAX_LICENCE })
  licenceNumber: string;

  @Day({ optional: true })
  startsOn?: string;

  @Day({ optional: true })
  endsOn?: string;
}

export class QualificationDto {
  @Id()
  id: string;

  @Id()
  userId: string;

  @OneOf(QUALIFICATION_KINDS, { name: 'QualificationKind' })
  kind: string;

  @Text({ max: MAX_LICENCE })
  licenceNumber: string;

  @Day()
  startsOn: string;

  @Day({ nullable: true })
  endsOn: string | null;

  @Id({ nullable: true, description: 'Who entered it.' })
  createdBy: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class QualificationListDto {
  @Parts(() => QualificationDto, { max: 100 })
  items: QualificationDto[];
}
