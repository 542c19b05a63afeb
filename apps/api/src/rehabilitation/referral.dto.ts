import { REFERRAL_STATES, type ReferralState, REFUSAL_REASONS, type RefusalReason } from '#libs/law/care/referral-state';
import { Day, Id, OneOf, Text, Whole } from '../http/fields';

const MAX_NOTE = 4_000;

export class NewReferralDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  providerId: string;

  @Day({ optional: true, description: 'Today, when left out.' })
  sentOn?: string;

  @Day({ optional: true, description: 'After it somebody asks what became of it; a week later, when left out.' })
  answerDueOn?: string;

  @Text({ max: MAX_NOTE, optional: true, description: 'What is written to them.' })
  note?: string;
}

export class ReferralAnswerDto {
  @OneOf(['accepted', 'refused'], { name: 'ReferralAnswer' })
  answer: 'accepted' | 'refused';

  @Day({ optional: true, description: 'Today, when left out.' })
  answeredOn?: string;

  @OneOf(REFUSAL_REASONS, { name: 'RefusalReason', optional: true, description: 'Of a refusal.' })
  reason?: RefusalReason;
}

export class ReferralDto {
  @Id()
  id: string;

  @Id()
  serviceId: string;

  @Id()
  providerId: string;

  @Day()
  sentOn: string;

  @Day()
  answerDueOn: string;

  @OneOf(REFERRAL_STATES, { name: 'ReferralState' })
  state: ReferralState;

  @Day({ nullable: true })
  answeredOn: string | null;

  @OneOf(REFUSAL_REASONS, { name: 'RefusalReason', nullable: true })
  refusalReason: RefusalReason | null;

  @Text({ max: MAX_NOTE, nullable: true })
  note: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
