import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { Day, Id, OneOf, Parts, Whole } from '../http/fields';

const COUNT = { min: 0, max: 1_000_000 };

export class TallyQuery {
  @Day({ optional: true, description: 'Today, when left out.' })
  from?: string;

  @Day({ optional: true, description: 'The last day; `from`, when left out.' })
  to?: string;

  @Id({ optional: true, description: 'Of one mass event: on all days, unless some are named.' })
  eventId?: string;
}

export class OutcomeCountDto {
  @OneOf(ENQUIRY_OUTCOMES, { name: 'EnquiryOutcome', nullable: true, description: 'Null: they wait.' })
  outcome: string | null;

  @Whole(COUNT)
  number: number;
}

export class TopicCountDto {
  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: string;

  @Whole(COUNT)
  number: number;
}

export class RegistrarCountDto {
  @Id()
  registrarId: string;

  @Whole(COUNT)
  number: number;
}

export class OfficeTallyDto {
  @Id()
  officeId: string;

  @Whole(COUNT)
  enquiries: number;

  @Whole({ ...COUNT, description: 'People: who came twice counts once.' })
  visitors: number;

  @Whole({ min: 0, max: 100_000_000, description: 'Time spent, in minutes.' })
  minutes: number;

  @Parts(() => OutcomeCountDto, { max: 10 })
  byOutcome: OutcomeCountDto[];

  @Parts(() => TopicCountDto, { max: 20 })
  byTopic: TopicCountDto[];

  @Parts(() => RegistrarCountDto, { max: 1_000 })
  byRegistrar: RegistrarCountDto[];
}

export class TallyDto {
  @Parts(() => OfficeTallyDto, { max: 100 })
  offices: OfficeTallyDto[];
}
