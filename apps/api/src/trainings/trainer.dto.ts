import { Id, Parts, PartialDateField, Text, Whole } from '../http/fields';

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

  @Id({ nullable: true })
  trainedAtId: string | null;

  @Text({ max: 300, nullable: true, description: 'The title of the training at which he was trained.' })
  trainedAtTitle: string | null;
}

/** Somebody who leads trainings. */
export class TrainerRowDto {
  @Id()
  participantId: string;

  @Id({ nullable: true })
  userId: string | null;

  @Text({ max: 300, nullable: true })
  displayName: string | null;

  @Whole({ min: 0, max: 1_000_000, description: 'How many trainings he has led.' })
  led: number;

  @PartialDateField({ description: 'When the last of them began.' })
  lastHeldOn: string;
}

export class TrainerListDto {
  @Parts(() => TrainerRowDto, { max: 10_000, description: 'Who led a training last comes first.' })
  items: TrainerRowDto[];
}
