import { REGIONS } from '#libs/law/region';
import { Id, OneOf, Parts, PartialDateField, Text, Whole } from '../http/fields';

export class NewTrainerDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Somebody of the programme. Either this or `userId`.' })
  participantId?: string;

  @Id({ optional: true, description: 'A colleague.' })
  userId?: string;

  @Id({ optional: true, nullable: true, description: 'The training at which he was trained: this one hangs beneath it.' })
  trainedAtId?: string | null;
}

export class TrainerDto {
  @Id()
  id: string;

  @Id()
  participantId: string;

  @Id({ nullable: true, description: 'The colleague he is.' })
  userId: string | null;

  @Text({ max: 300, nullable: true, description: 'Null for who may not read names of participants.' })
  displayName: string | null;

  @OneOf(REGIONS, { name: 'Region', nullable: true, description: 'Where he is from: what a director reads of an outsider.' })
  region: string | null;

  @Id({ nullable: true })
  trainedAtId: string | null;

  @Text({ max: 300, nullable: true, description: 'The title of the training at which he was trained.' })
  trainedAtTitle: string | null;
}

/** Enquiries that came through somebody. Those of a client to whom the reader is closed by a wall are not counted. */
export class EnquiriesThroughDto {
  @Whole({ min: 0, max: 1_000_000 })
  enquiries: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Different people who came.' })
  visitors: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Clients who were taken on from them.' })
  clients: number;
}

/** Somebody who leads trainings. */
export class TrainerRowDto extends EnquiriesThroughDto {
  @Id()
  participantId: string;

  @Id({ nullable: true })
  userId: string | null;

  @Text({ max: 300, nullable: true })
  displayName: string | null;

  @OneOf(REGIONS, { name: 'Region', nullable: true, description: 'Where he is from: what a director reads of an outsider.' })
  region: string | null;

  @Whole({ min: 0, max: 1_000_000, description: 'How many trainings he has led.' })
  led: number;

  @PartialDateField({ nullable: true, description: 'When the last of them began; null for who reads no trainings.' })
  lastHeldOn: string | null;
}

export class TrainerListDto {
  @Parts(() => TrainerRowDto, { max: 10_000, description: 'Who led a training last comes first.' })
  items: TrainerRowDto[];
}

export class EnquiryTrainerDto {
  @Id({ description: 'Through whom it came: a trainer, or somebody else of the programme.' })
  participantId: string;
}

export class ThroughDto {
  @Id({ nullable: true, description: 'Through whom it came; null when nobody was named.' })
  participantId: string | null;

  @Text({ max: 300, nullable: true })
  displayName: string | null;
}
