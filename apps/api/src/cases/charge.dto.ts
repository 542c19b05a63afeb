import { CHARGE_OUTCOMES, type ChargeOutcome } from '#libs/law/charge-outcome';
import { CODE_EDITIONS } from '#libs/law/code-edition';
import { SENTENCE_KINDS, type SentenceKind } from '#libs/law/sentence-kind';
import { Id, Instant, OneOf, PartialDateField, Parts, Text, Whole } from '../http/fields';

const EDITIONS = CODE_EDITIONS.map(edition => edition.code);
const MAX_PARTICULARS = 5_000;
const CENTURY_IN_MONTHS = 1_200;

export class NewChargeDto {
  @Id({ optional: true })
  id?: string;

  @Id()
  proceedingId: string;

  @Id({ optional: true })
  accusedPersonId?: string;

  @Id({ optional: true, description: 'The event it speaks of.' })
  eventId?: string;

  @Id({ optional: true, description: 'The perpetrator who is charged, instead of a person on file.' })
  perpetratorId?: string;

  @OneOf(EDITIONS, { name: 'CodeEdition', optional: true, description: 'Left out, the one in force when the act is said to have happened.' })
  codeEdition?: string;

  @Text({ max: 20 })
  article: string;

  @Text({ max: 20, optional: true })
  part?: string;

  @PartialDateField({ optional: true, description: 'When the act is said to have happened.' })
  allegedOn?: string;

  @Text({ max: MAX_PARTICULARS, optional: true })
  particulars?: string;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', optional: true })
  soughtKind?: SentenceKind;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, optional: true })
  soughtMonths?: number;
}

/** What became of a charge; every change keeps the former state in the history. */
export class ChargeChangesDto {
  @Id({ optional: true, nullable: true })
  eventId?: string | null;

  @Id({ optional: true, nullable: true })
  perpetratorId?: string | null;

  @OneOf(CHARGE_OUTCOMES, { name: 'ChargeOutcome', optional: true })
  outcome?: ChargeOutcome;

  @PartialDateField({ optional: true, nullable: true })
  decidedOn?: string | null;

  @Id({ optional: true, nullable: true, description: 'The proceeding whose decision it is; null for the one in which it was brought.' })
  decidedInId?: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', optional: true, nullable: true })
  soughtKind?: SentenceKind | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, optional: true, nullable: true })
  soughtMonths?: number | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', optional: true, nullable: true })
  imposedKind?: SentenceKind | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, optional: true, nullable: true })
  imposedMonths?: number | null;

  @PartialDateField({ optional: true, nullable: true })
  servedFrom?: string | null;

  @PartialDateField({ optional: true, nullable: true })
  servedUntil?: string | null;

  @PartialDateField({ optional: true, nullable: true, description: '`XXXX` when the year is unknown.' })
  paroledOn?: string | null;

  @Text({ max: MAX_PARTICULARS, optional: true, nullable: true })
  particulars?: string | null;
}

/** An outcome that another has taken the place of. */
export class FormerOutcomeDto {
  @OneOf(CHARGE_OUTCOMES, { name: 'ChargeOutcome' })
  outcome: string;

  @PartialDateField({ nullable: true })
  decidedOn: string | null;

  @Id({ nullable: true })
  decidedInId: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  imposedKind: string | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, nullable: true })
  imposedMonths: number | null;

  @Instant({ description: 'When the next one was written down.' })
  supersededAt: string;
}

export class ChargeDto {
  @Id()
  id: string;

  @Id()
  proceedingId: string;

  @Id({ nullable: true })
  accusedPersonId: string | null;

  @Id({ nullable: true, description: 'The event it speaks of.' })
  eventId: string | null;

  @Id({ nullable: true, description: 'The perpetrator who is charged.' })
  perpetratorId: string | null;

  @OneOf(EDITIONS, { name: 'CodeEdition' })
  codeEdition: string;

  @Text({ max: 20 })
  article: string;

  @Text({ max: 20, nullable: true })
  part: string | null;

  @PartialDateField({ nullable: true })
  allegedOn: string | null;

  @Text({ max: MAX_PARTICULARS, nullable: true })
  particulars: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  soughtKind: string | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, nullable: true })
  soughtMonths: number | null;

  @OneOf(CHARGE_OUTCOMES, { name: 'ChargeOutcome' })
  outcome: string;

  @PartialDateField({ nullable: true })
  decidedOn: string | null;

  @Id({ nullable: true })
  decidedInId: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true })
  imposedKind: string | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, nullable: true })
  imposedMonths: number | null;

  @PartialDateField({ nullable: true })
  servedFrom: string | null;

  @PartialDateField({ nullable: true })
  servedUntil: string | null;

  @PartialDateField({ nullable: true })
  paroledOn: string | null;

  @Id({ nullable: true, description: 'The charge it was before it was reclassified.' })
  reclassifiedFromId: string | null;

  @Parts(() => FormerOutcomeDto, { max: 1000 })
  formerOutcomes: FormerOutcomeDto[];

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
