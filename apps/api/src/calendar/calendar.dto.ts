import { HEARING_PURPOSES } from '#libs/law/hearing-purpose';
import { HEARING_STATUSES } from '#libs/law/hearing-status';
import { Day, Id, Instant, OneOf, Parts, Text, Texts, Whole } from '../http/fields';
import { PageQuery } from '../http/page';

export class CalendarQuery extends PageQuery {
  @Day({ description: 'First day.' })
  from: string;

  @Day({ description: 'Last day.' })
  to: string;

  @Id({ optional: true, description: 'Only of this person: of his cases, and hearings at which he is named.' })
  userId?: string;

  @Id({ optional: true })
  officeId?: string;

  @Id({ optional: true, description: 'Only before this court.' })
  bodyId?: string;
}

export class CalendarEntryDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Text({ max: 40 })
  caseCode: string;

  @Text({ max: 300 })
  caseTitle: string;

  @Instant()
  startsAt: string;

  @Whole({ min: 5, max: 720 })
  minutes: number;

  @Text({ max: 60 })
  zone: string;

  @OneOf(HEARING_PURPOSES, { name: 'HearingPurpose' })
  purpose: string;

  @OneOf(HEARING_STATUSES, { name: 'HearingStatus' })
  status: string;

  @Text({ max: 80, nullable: true })
  courtroom: string | null;

  @Id({ nullable: true })
  bodyId: string | null;

  @Texts({ max: 100, length: 36, description: 'Who is expected to come: lead, counsel and interns of that day, and who is named.' })
  userIds: string[];
}

export class CalendarPageDto {
  @Parts(() => CalendarEntryDto, { max: 100 })
  items: CalendarEntryDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
