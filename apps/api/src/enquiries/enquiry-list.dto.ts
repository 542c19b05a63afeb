import { ENQUIRY_CHANNELS } from '#libs/law/enquiry-channel';
import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { Day, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';

export class EnquiryListQuery extends PageQuery {
  @OneOf(['waiting', 'settled'], { name: 'EnquiryState', optional: true, description: 'Waiting ones come in the order of their coming; else the latest first.' })
  state?: 'waiting' | 'settled';

  @OneOf(['me', 'nobody'], { name: 'EnquiryAssignee', optional: true })
  assignee?: 'me' | 'nobody';

  @Day({ optional: true, description: 'Of one day of the office.' })
  day?: string;

  @Id({ optional: true, description: 'Of one mass event.' })
  eventId?: string;

  @Id({ optional: true, description: 'From which a client was taken on, or with which he came back.' })
  clientId?: string;
}

export class EnquiryRowDto {
  @Id()
  id: string;

  @Instant()
  receivedAt: string;

  @Text({ max: 300 })
  displayName: string;

  @Whole({ min: 1900, max: 2100, nullable: true })
  birthYear: number | null;

  @OneOf(ENQUIRY_CHANNELS, { name: 'EnquiryChannel' })
  channel: string;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: string;

  @OneOf(ENQUIRY_OUTCOMES, { name: 'EnquiryOutcome', nullable: true, description: 'Null while the person waits.' })
  outcome: string | null;

  @Id({ nullable: true })
  assigneeId: string | null;

  @Id({ nullable: true })
  clientId: string | null;
}

export class EnquiryPageDto {
  @Parts(() => EnquiryRowDto, { max: 100 })
  items: EnquiryRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
