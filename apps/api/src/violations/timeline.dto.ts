import { CASE_KINDS } from '#libs/law/case-kind';
import { CHARGE_OUTCOMES } from '#libs/law/charge-outcome';
import { SENTENCE_KINDS } from '#libs/law/sentence-kind';
import { ACT_KINDS } from '#libs/law/violations/act-kind';
import { PLACE_KINDS } from '#libs/law/violations/place-kind';
import { Id, OneOf, PartialDateField, Parts, Several, Text, Whole } from '../http/fields';

const MATTER_KINDS = ['case', 'charge', 'event'] as const;

/** One matter of a person: a case, a charge against him, an event, in a case or in none. */
export class MatterDto {
  @OneOf(MATTER_KINDS, { name: 'MatterKind' })
  kind: (typeof MATTER_KINDS)[number];

  @Id()
  id: string;

  @PartialDateField({ description: 'When it was: opened, alleged, happened.' })
  on: string;

  @Id({ nullable: true })
  caseId: string | null;

  @Text({ max: 40, nullable: true })
  caseCode: string | null;

  @OneOf(CASE_KINDS, { name: 'CaseKind', nullable: true })
  caseKind: string | null;

  @Text({ max: 10_000, nullable: true, description: 'The title of a case or of a mass event, the description of another event.' })
  text: string | null;

  @OneOf(PLACE_KINDS, { name: 'PlaceKind', nullable: true })
  placeKind: string | null;

  @Several(ACT_KINDS, { name: 'ActKind' })
  actKinds: string[];

  @Text({ max: 50, nullable: true })
  article: string | null;

  @OneOf(CHARGE_OUTCOMES, { name: 'ChargeOutcome', nullable: true })
  outcome: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  soughtKind: string | null;

  @Whole({ min: 1, max: 1_200, nullable: true, description: 'Months that were asked for.' })
  soughtMonths: number | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  imposedKind: string | null;

  @Whole({ min: 1, max: 1_200, nullable: true, description: 'Months that were imposed.' })
  imposedMonths: number | null;

  @PartialDateField({ nullable: true })
  decidedOn: string | null;

  @PartialDateField({ nullable: true, description: '`XXXX` when the year is unknown.' })
  paroledOn: string | null;
}

export class TimelineDto {
  @Parts(() => MatterDto, { max: 10_000, description: 'The earliest first.' })
  items: MatterDto[];
}
