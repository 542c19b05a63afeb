import { Flag, Id, Instant, Parts, Text } from '../http/fields';

const MAX_REASON = 2_000;

export class NewEmergencyAccessDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 40, optional: true, description: 'Either the code of the case or its id.' })
  caseCode?: string;

  @Id({ optional: true })
  caseId?: string;

  @Text({ max: MAX_REASON, description: 'Why, in three words at least: the lead and the directors read it.' })
  reason: string;
}

export class EmergencyAccessDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Id()
  userId: string;

  @Text({ max: MAX_REASON })
  reason: string;

  @Instant()
  since: string;

  @Instant({ description: 'When it ends by itself.' })
  until: string;

  @Instant({ nullable: true, description: 'When it was ended before that.' })
  endedAt: string | null;

  @Id({ nullable: true })
  endedBy: string | null;

  @Flag({ description: 'The case is open to him now.' })
  running: boolean;
}

export class EmergencyAccessPageDto {
  @Parts(() => EmergencyAccessDto, { max: 100 })
  items: EmergencyAccessDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
