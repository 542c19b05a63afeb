import { ENQUIRY_OUTCOMES } from '#libs/law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '#libs/law/enquiry-topic';
import { Id, Instant, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';

export const KNOWN_AS = ['person', 'enquiry'] as const;

/** Somebody known: a person on file (name, year of birth, death and office, nothing more), or who has been at this desk. */
export class KnownVisitorDto {
  @OneOf(KNOWN_AS, { name: 'KnownAs' })
  source: (typeof KNOWN_AS)[number];

  @Id()
  id: string;

  @Text({ max: 300 })
  displayName: string;

  @Whole({ min: 1880, max: 2200, nullable: true })
  birthYear: number | null;

  @Id()
  officeId: string;

  @PartialDateField({ nullable: true, description: 'Of people on file: whoever comes is another, then.' })
  diedOn: string | null;

  @Instant({ nullable: true, description: 'Of an enquiry: when.' })
  receivedAt: string | null;

  @OneOf(ENQUIRY_TOPICS, { name: 'EnquiryTopic', nullable: true })
  topic: string | null;

  @OneOf(ENQUIRY_OUTCOMES, { name: 'EnquiryOutcome', nullable: true })
  outcome: string | null;

  @Whole({ min: 0, max: 100, description: 'How well the name fits, in percent.' })
  fit: number;
}

export class DeskSearchDto {
  @Text({ max: 200, description: 'A name in any spelling, or a phone.' })
  text: string;
}

export class DeskSearchResultDto {
  @Parts(() => KnownVisitorDto, { max: 50 })
  items: KnownVisitorDto[];
}
