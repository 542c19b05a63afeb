import { ENQUIRY_CHANNELS, type EnquiryChannel } from '#libs/law/enquiry-channel';
import { ENQUIRY_TOPICS, type EnquiryTopic } from '#libs/law/enquiry-topic';
import { GENDERS, type Gender } from '#libs/law/gender';
import { REFERRAL_SOURCES, type ReferralSource } from '#libs/law/referral-source';
import { REGIONS } from '#libs/law/region';
import { VULNERABILITIES } from '#libs/law/vulnerability';
import { Id, Ids, Instant, OneOf, Part, Parts, Several, Text, Whole } from '../http/fields';
import { PersonNameDto } from '../people/person.dto';
import { EnquiryOutcomeDto, NewOutcomeDto } from './outcome.dto';

const ABSENT = { optional: true, nullable: true } as const;

/** What is said of a visitor, besides how and about what he came. */
class VisitorDetailsDto {
  @Several(VULNERABILITIES, { name: 'Vulnerability', optional: true })
  vulnerabilities?: string[];

  @OneOf(REGIONS, { name: 'Region', ...ABSENT })
  region?: string | null;

  @OneOf(GENDERS, { name: 'Gender', ...ABSENT })
  gender?: Gender | null;

  @Whole({ min: 1900, max: 2100, ...ABSENT })
  birthYear?: number | null;

  @OneOf(REFERRAL_SOURCES, { name: 'ReferralSource', ...ABSENT })
  referralSource?: ReferralSource | null;

  @Whole({ min: 0, max: 600, ...ABSENT, description: 'Time spent, in minutes.' })
  minutes?: number | null;

  @Id({ ...ABSENT, description: 'The mass event in which the person was hurt.' })
  eventId?: string | null;

  @Text({ max: 40, ...ABSENT })
  phone?: string | null;

  @Text({ max: 5_000, ...ABSENT, description: 'What was told at the desk.' })
  words?: string | null;
}

export class NewEnquiryDto extends VisitorDetailsDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one enquiry.' })
  id?: string;

  @Instant({ optional: true, description: 'When the person came; now, when left out.' })
  receivedAt?: string;

  @OneOf(ENQUIRY_CHANNELS, { name: 'EnquiryChannel' })
  channel: EnquiryChannel;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: EnquiryTopic;

  @Part(() => PersonNameDto)
  name: PersonNameDto;

  @Id({ optional: true, description: 'An earlier enquiry of the same person.' })
  earlierId?: string;

  @Id({ optional: true, description: 'The same person on file, as the search at the desk has named him.' })
  personId?: string;

  @Ids({ max: 100, optional: true, description: 'Likely duplicates that were looked at and are other people.' })
  differsFrom?: string[];

  @Id({ optional: true, description: 'The colleague who sees to it.' })
  assigneeId?: string;

  @Part(() => NewOutcomeDto, { optional: true, description: 'What came of it, if that is known already.' })
  outcome?: NewOutcomeDto;
}

export class EnquiryChangesDto extends VisitorDetailsDto {
  @OneOf(ENQUIRY_CHANNELS, { name: 'EnquiryChannel', optional: true })
  channel?: EnquiryChannel;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic', optional: true })
  topic?: EnquiryTopic;

  @Part(() => PersonNameDto, { optional: true })
  name?: PersonNameDto;
}

export class EnquiryDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @Instant()
  receivedAt: string;

  @OneOf(ENQUIRY_CHANNELS, { name: 'EnquiryChannel' })
  channel: string;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic' })
  topic: string;

  @Part(() => PersonNameDto)
  name: PersonNameDto;

  @Text({ max: 300 })
  displayName: string;

  @Several(VULNERABILITIES, { name: 'Vulnerability' })
  vulnerabilities: string[];

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;

  @OneOf(GENDERS, { name: 'Gender', nullable: true })
  gender: string | null;

  @Whole({ min: 1900, max: 2100, nullable: true })
  birthYear: number | null;

  @OneOf(REFERRAL_SOURCES, { name: 'ReferralSource', nullable: true })
  referralSource: string | null;

  @Whole({ min: 0, max: 600, nullable: true })
  minutes: number | null;

  @Text({ max: 40, nullable: true })
  phone: string | null;

  @Text({ max: 5_000, nullable: true })
  words: string | null;

  @Id({ nullable: true })
  assigneeId: string | null;

  @Id({ nullable: true, description: 'The mass event in which the person was hurt.' })
  eventId: string | null;

  @Id({ nullable: true, description: 'A person on file whom the registrar recognised.' })
  personId: string | null;

  @Id({ nullable: true, description: 'The client who was taken on from it.' })
  clientId: string | null;

  @Parts(() => EnquiryOutcomeDto, { max: 1_000, description: 'The last one stands.' })
  outcomes: EnquiryOutcomeDto[];

  @Whole({ min: 1, max: 1_000_000, description: 'How often the person has come to this office, this time included, as far as you see.' })
  visits: number;

  @Id({ description: 'Who registered it.' })
  createdBy: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
