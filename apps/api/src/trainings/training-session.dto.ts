import { REGIONS } from '#libs/law/region';
import { Id, Ids, Instant, OneOf, Part, PartialDateField, Text, Whole } from '../http/fields';
import { VoidedDto } from './voiding.dto';

const MINUTES = { min: 1, max: 1440, description: 'How long it lasts.' } as const;
const GUESTS = { min: 0, max: 100_000, description: 'Came and were counted without names: visits, not persons.' } as const;
const LEADERS = { max: 50, description: 'Which trainers of the training lead it, by their participant.' } as const;

export class NewTrainingSessionDto {
  @Id({ optional: true })
  id?: string;

  @PartialDateField()
  heldOn: string;

  @Whole({ ...MINUTES, optional: true, nullable: true })
  minutes?: number | null;

  @Text({ max: 300, optional: true, nullable: true, description: 'Where exactly.' })
  place?: string | null;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;

  @Whole({ ...GUESTS, optional: true })
  guestsFemale?: number;

  @Whole({ ...GUESTS, optional: true })
  guestsMale?: number;

  @Whole({ ...GUESTS, optional: true })
  guestsUnknown?: number;

  @Ids({ ...LEADERS, optional: true })
  participantIds?: string[];
}

export class TrainingSessionChangesDto {
  @PartialDateField({ optional: true })
  heldOn?: string;

  @Whole({ ...MINUTES, optional: true, nullable: true })
  minutes?: number | null;

  @Text({ max: 300, optional: true, nullable: true })
  place?: string | null;

  @OneOf(REGIONS, { name: 'Region', optional: true })
  region?: string;

  @Whole({ ...GUESTS, optional: true })
  guestsFemale?: number;

  @Whole({ ...GUESTS, optional: true })
  guestsMale?: number;

  @Whole({ ...GUESTS, optional: true })
  guestsUnknown?: number;

  @Ids({ ...LEADERS, optional: true, description: 'Who led it, in place of those before; somebody always does.' })
  participantIds?: string[];
}

/** Everybody who was there, anew: who is left out was not. */
export class SessionAttendanceDto {
  @Ids({ max: 5_000, optional: true, description: 'Participants of the training; nobody, when left out.' })
  participantIds?: string[];
}

export class TrainingSessionDto {
  @Id()
  id: string;

  @Id()
  trainingId: string;

  @PartialDateField()
  heldOn: string;

  @Whole({ ...MINUTES, nullable: true })
  minutes: number | null;

  @Text({ max: 300, nullable: true })
  place: string | null;

  @OneOf(REGIONS, { name: 'Region' })
  region: string;

  @Whole(GUESTS)
  guestsFemale: number;

  @Whole(GUESTS)
  guestsMale: number;

  @Whole(GUESTS)
  guestsUnknown: number;

  @Ids(LEADERS)
  participantIds: string[];

  @Instant({ nullable: true, description: 'When somebody noted last who was there.' })
  attendanceTakenAt: string | null;

  @Part(() => VoidedDto, { nullable: true, description: 'Why it was a mistake; null while it stands.' })
  voided: VoidedDto | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}
