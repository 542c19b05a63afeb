import { PROCEEDING_ORIGIN_KINDS, type ProceedingOriginKind } from '#libs/law/proceeding-origin-kind';
import { PROCEEDING_OUTCOMES, type ProceedingOutcome } from '#libs/law/proceeding-outcome';
import { PROCEEDING_STAGES, type ProceedingStage } from '#libs/law/proceeding-stage';
import { SENTENCE_KINDS, type SentenceKind } from '#libs/law/sentence-kind';
import { Id, OneOf, PartialDateField, Text, Whole } from '../http/fields';

const MAX_NUMBER = 80;
const CENTURY_IN_MONTHS = 1_200;

export class NewProceedingDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(PROCEEDING_STAGES, { name: 'ProceedingStage' })
  stage: ProceedingStage;

  @Id({ optional: true })
  bodyId?: string;

  @Text({ max: MAX_NUMBER, optional: true })
  number?: string;

  @PartialDateField()
  openedOn: string;

  @PartialDateField({ optional: true })
  closedOn?: string;

  @OneOf(PROCEEDING_OUTCOMES, { name: 'ProceedingOutcome', optional: true })
  outcome?: ProceedingOutcome;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', optional: true, description: 'For all charges together, as this instance imposed or left it.' })
  sentenceKind?: SentenceKind;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, optional: true })
  sentenceMonths?: number;

  @Id({ optional: true, description: 'The proceeding it came from.' })
  originId?: string;

  @OneOf(PROCEEDING_ORIGIN_KINDS, { name: 'ProceedingOriginKind', optional: true })
  originKind?: ProceedingOriginKind;
}

export class ProceedingChangesDto {
  @OneOf(PROCEEDING_STAGES, { name: 'ProceedingStage', optional: true })
  stage?: ProceedingStage;

  @Id({ optional: true, nullable: true })
  bodyId?: string | null;

  @Text({ max: MAX_NUMBER, optional: true, nullable: true })
  number?: string | null;

  @PartialDateField({ optional: true })
  openedOn?: string;

  @PartialDateField({ optional: true, nullable: true })
  closedOn?: string | null;

  @OneOf(PROCEEDING_OUTCOMES, { name: 'ProceedingOutcome', optional: true, nullable: true })
  outcome?: ProceedingOutcome | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', optional: true, nullable: true, description: 'For all charges together, as this instance imposed or left it.' })
  sentenceKind?: SentenceKind | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, optional: true, nullable: true })
  sentenceMonths?: number | null;
}

export class ProceedingDto {
  @Id()
  id: string;

  @OneOf(PROCEEDING_STAGES, { name: 'ProceedingStage' })
  stage: string;

  @Id({ nullable: true })
  bodyId: string | null;

  @Text({ max: MAX_NUMBER, nullable: true })
  number: string | null;

  @PartialDateField()
  openedOn: string;

  @PartialDateField({ nullable: true })
  closedOn: string | null;

  @OneOf(PROCEEDING_OUTCOMES, { name: 'ProceedingOutcome', nullable: true })
  outcome: string | null;

  @OneOf(SENTENCE_KINDS, { name: 'SentenceKind', nullable: true, description: 'For all charges together, as this instance imposed or left it.' })
  sentenceKind: string | null;

  @Whole({ min: 1, max: CENTURY_IN_MONTHS, nullable: true })
  sentenceMonths: number | null;

  @Id({ nullable: true })
  originId: string | null;

  @OneOf(PROCEEDING_ORIGIN_KINDS, { name: 'ProceedingOriginKind', nullable: true })
  originKind: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
