import { GENDERS, type Gender } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { OCCUPATIONS, type Occupation } from '#libs/law/trainings/occupation';
import { PARTICIPATION_ENDINGS, type ParticipationEnding } from '#libs/law/trainings/participation-ending';
import { Id, Ids, OneOf, PartialDateField, Part, Parts, Text, Whole } from '../http/fields';

const OPTIONAL = { optional: true, nullable: true } as const;
const MAX_NAME = 300;
const BORN = { min: 1900, max: 2100 } as const;

class ParticipantDetailsDto {
  @Text({ max: 40, ...OPTIONAL })
  phone?: string | null;

  @OneOf(REGIONS, { name: 'Region', ...OPTIONAL, description: 'Where he is from.' })
  region?: string | null;

  @OneOf(GENDERS, { name: 'Gender', ...OPTIONAL })
  gender?: Gender | null;

  @Whole({ ...BORN, ...OPTIONAL })
  birthYear?: number | null;

  @OneOf(OCCUPATIONS, { name: 'Occupation', ...OPTIONAL })
  occupation?: Occupation | null;
}

export class NewParticipantDto extends ParticipantDetailsDto {
  @Text({ max: MAX_NAME, description: 'As the list of participants has it.' })
  name: string;
}

export class ParticipantChangesDto extends ParticipantDetailsDto {
  @Text({ max: MAX_NAME, optional: true })
  name?: string;
}

/** One of the four says who it is. */
export class NewParticipationDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true, description: 'Somebody who is in the programme already.' })
  participantId?: string;

  @Id({ optional: true, description: 'A colleague.' })
  userId?: string;

  @Id({ optional: true, description: 'A client of yours: his name is copied, and that he is one is told to nobody who may not see him.' })
  clientId?: string;

  @Part(() => NewParticipantDto, { optional: true, description: 'Somebody who is new.' })
  person?: NewParticipantDto;
}

export class ParticipationEndDto {
  @OneOf(PARTICIPATION_ENDINGS, { name: 'ParticipationEnding' })
  ending: ParticipationEnding;
}

export class ParticipantDto {
  @Id()
  id: string;

  @Id()
  officeId: string;

  @Id({ nullable: true, description: 'The colleague he is.' })
  userId: string | null;

  @Text({ max: MAX_NAME })
  displayName: string;

  @Text({ max: 40, nullable: true })
  phone: string | null;

  @OneOf(REGIONS, { name: 'Region', nullable: true })
  region: string | null;

  @OneOf(GENDERS, { name: 'Gender', nullable: true })
  gender: string | null;

  @Whole({ ...BORN, nullable: true })
  birthYear: number | null;

  @OneOf(OCCUPATIONS, { name: 'Occupation', nullable: true })
  occupation: string | null;

  @Id({ nullable: true, description: 'The client he is, for those who may see that client; for others always null.' })
  clientId: string | null;

  @Id({ nullable: true, description: 'Who he was found to be.' })
  mergedIntoId: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ParticipationDto {
  @Id()
  id: string;

  @Id()
  trainingId: string;

  @OneOf(PARTICIPATION_ENDINGS, { name: 'ParticipationEnding', nullable: true, description: 'Null while he is counted.' })
  ending: string | null;

  @Ids({ max: 1_000, description: 'The sessions he was seen at.' })
  sessionIds: string[];

  @Part(() => ParticipantDto)
  participant: ParticipantDto;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class ParticipationPageDto {
  @Parts(() => ParticipationDto, { max: 100, description: 'In the order of entering.' })
  items: ParticipationDto[];

  @Text({ max: 200, nullable: true })
  next: string | null;
}

/** What travels in a body, since an address never holds a name. */
export class LikenessDto {
  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @Text({ max: 40, optional: true })
  phone?: string;
}

export class LikeParticipantDto {
  @Part(() => ParticipantDto)
  participant: ParticipantDto;

  @Whole({ min: 0, max: 100, description: 'How well he fits what was typed; the same telephone is 100.' })
  fit: number;

  @Whole({ min: 0, max: 1_000_000, description: 'How many trainings he has been to.' })
  trainings: number;
}

export class LikeParticipantsDto {
  @Parts(() => LikeParticipantDto, { max: 20 })
  items: LikeParticipantDto[];
}

export class ParticipantClientDto {
  @Id({ description: 'The client he is.' })
  clientId: string;
}

export class ParticipantMergingDto {
  @Id({ optional: true, description: 'Who he is: the one who stays. Either this or `userId`.' })
  intoId?: string;

  @Id({ optional: true, description: 'The colleague he is.' })
  userId?: string;
}

export class PastTrainingDto {
  @Id()
  id: string;

  @Text({ max: MAX_NAME })
  title: string;

  @Text({ max: 40 })
  kind: string;

  @PartialDateField()
  heldOn: string;
}

export class ParticipantPageDto extends ParticipantDto {
  @Parts(() => PastTrainingDto, { max: 10_000, description: 'Trainings he took part in, the latest first.' })
  trainings: PastTrainingDto[];

  @Parts(() => PastTrainingDto, { max: 10_000, description: 'Trainings he leads.' })
  leads: PastTrainingDto[];
}
