import { ALERTS, BAND_NAMES } from '#libs/instruments/instrument';
import { DIRECTIONS } from '#libs/instruments/change';
import { INSTRUMENT_IDS, type InstrumentId } from '#libs/instruments/instruments';
import { ASSESSMENT_VOID_REASONS, type AssessmentVoidReason } from '#libs/law/assessment-void-reason';
import { Id, Instant, OneOf, Part, PartialDateField, Parts, Several, Whole, WholesWithGaps } from '../http/fields';

export const FORM_LANGUAGES = ['ru', 'ky', 'en', 'uz', 'other'] as const;

export class NewAssessmentDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one assessment.' })
  id?: string;

  @OneOf(INSTRUMENT_IDS, { name: 'Instrument' })
  instrument: InstrumentId;

  @PartialDateField({ description: 'When the client answered.' })
  takenOn: string;

  @OneOf(FORM_LANGUAGES, { name: 'FormLanguage', optional: true, description: 'Of the form that was answered.' })
  language?: (typeof FORM_LANGUAGES)[number];

  @WholesWithGaps({ max: 50, description: 'The answer to each item, in their order; null where none was given.' })
  answers: (number | null)[];
}

export class AssessmentCurveQuery {
  @OneOf(INSTRUMENT_IDS, { name: 'Instrument' })
  instrument: InstrumentId;
}

export class AssessmentVoidDto {
  @OneOf(ASSESSMENT_VOID_REASONS, { name: 'AssessmentVoidReason' })
  reason: AssessmentVoidReason;
}

export class AssessmentDto {
  @Id()
  id: string;

  @Id()
  clientId: string;

  @OneOf(INSTRUMENT_IDS, { name: 'Instrument' })
  instrument: InstrumentId;

  @PartialDateField()
  takenOn: string;

  @OneOf(FORM_LANGUAGES, { name: 'FormLanguage', nullable: true })
  language: string | null;

  @WholesWithGaps({ max: 50, description: 'Empty once the client was erased.' })
  answers: (number | null)[];

  @Whole({ min: 0, max: 1000, nullable: true, description: 'By the rules of the instrument; null where an answer is missing.' })
  score: number | null;

  @OneOf(BAND_NAMES, { name: 'Band', nullable: true, description: 'What the score is called.' })
  band: string | null;

  @Several(ALERTS, { name: 'Alert', description: 'What whoever reads this has to see at once.' })
  alerts: string[];

  @Id({ description: 'Who took it.' })
  authorId: string;

  @Instant({ nullable: true, description: 'When it was taken out of the file; it counts no more.' })
  voidedAt: string | null;

  @OneOf(ASSESSMENT_VOID_REASONS, { name: 'AssessmentVoidReason', nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ChangeDto {
  @Whole({ min: 0, max: 1000 })
  first: number;

  @Whole({ min: 0, max: 1000 })
  last: number;

  @Whole({ min: -1000, max: 1000, description: 'The last less the first.' })
  difference: number;

  @OneOf(DIRECTIONS, { name: 'ChangeDirection', description: 'unchanged where it is less than what is published as a change.' })
  direction: string;
}

export class AssessmentSeriesDto {
  @OneOf(INSTRUMENT_IDS, { name: 'Instrument' })
  instrument: InstrumentId;

  @Parts(() => AssessmentDto, { max: 1000, description: 'The earliest first, with those that were voided.' })
  assessments: AssessmentDto[];

  @Part(() => ChangeDto, { nullable: true, description: 'From the first score to the last; null with fewer than two, and where their days leave open which they are.' })
  change: ChangeDto | null;
}
