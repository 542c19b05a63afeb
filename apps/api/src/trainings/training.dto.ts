import { REGIONS } from '#libs/law/region';
import { CAMPAIGNS, type Campaign } from '#libs/law/trainings/campaign';
import { TRAINING_KINDS, type TrainingKind } from '#libs/law/trainings/training-kind';
import { TRAINING_LANGUAGES, type TrainingLanguage } from '#libs/law/trainings/training-language';
import { TRAINING_TOPICS, type TrainingTopic } from '#libs/law/trainings/training-topic';
import { Id, OneOf, Part, PartialDateField, Parts, Text, Whole } from '../http/fields';
import { PageQuery } from '../http/page';
import { TrainerDto } from './trainer.dto';
import { TrainingSessionDto } from './training-session.dto';
import { VoidedDto } from './voiding.dto';

const MAX_TITLE = 300;
const HELD_ON = 'When it is held, or begins.';

export class NewTrainingDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(TRAINING_KINDS, { name: 'TrainingKind' })
  kind: TrainingKind;

  @OneOf(TRAINING_TOPICS, { name: 'TrainingTopic' })
  topic: TrainingTopic;

  @OneOf(CAMPAIGNS, { name: 'Campaign', optional: true, nullable: true })
  campaign?: Campaign | null;

  @Text({ max: MAX_TITLE })
  title: string;

  @OneOf(TRAINING_LANGUAGES, { name: 'TrainingLanguage' })
  language: TrainingLanguage;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;

  @PartialDateField({ description: HELD_ON })
  heldOn: string;
}

export class TrainingChangesDto {
  @OneOf(TRAINING_KINDS, { name: 'TrainingKind', optional: true })
  kind?: TrainingKind;

  @OneOf(TRAINING_TOPICS, { name: 'TrainingTopic', optional: true })
  topic?: TrainingTopic;

  @OneOf(CAMPAIGNS, { name: 'Campaign', optional: true, nullable: true })
  campaign?: Campaign | null;

  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @OneOf(TRAINING_LANGUAGES, { name: 'TrainingLanguage', optional: true })
  language?: TrainingLanguage;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;

  @PartialDateField({ optional: true, description: HELD_ON })
  heldOn?: string;
}

export class TrainingRowDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @OneOf(TRAINING_KINDS, { name: 'TrainingKind' })
  kind: string;

  @OneOf(TRAINING_TOPICS, { name: 'TrainingTopic' })
  topic: string;

  @OneOf(CAMPAIGNS, { name: 'Campaign', nullable: true })
  campaign: string | null;

  @Text({ max: MAX_TITLE })
  title: string;

  @OneOf(TRAINING_LANGUAGES, { name: 'TrainingLanguage' })
  language: string;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;

  @PartialDateField({ description: HELD_ON })
  heldOn: string;

  @Whole({ min: 0, max: 1_000_000, description: 'Persons who took part.' })
  people: number;

  @Whole({ min: 0, max: 1_000_000_000, description: 'Visits that were counted without names.' })
  guests: number;

  @Part(() => VoidedDto, { nullable: true, description: 'Why it was a mistake; null while it stands.' })
  voided: VoidedDto | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class TrainingDto extends TrainingRowDto {
  @Parts(() => TrainingSessionDto, { max: 1_000 })
  sessions: TrainingSessionDto[];

  @Parts(() => TrainerDto, { max: 1_000 })
  trainers: TrainerDto[];
}

export class TrainingListQuery extends PageQuery {
  @OneOf(TRAINING_KINDS, { name: 'TrainingKind', optional: true })
  kind?: TrainingKind;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;
}

export class TrainingPageDto {
  @Parts(() => TrainingRowDto, { max: 100, description: 'The latest first.' })
  items: TrainingRowDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}
