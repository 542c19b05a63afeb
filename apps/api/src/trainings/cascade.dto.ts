import { GENDERS } from '#libs/law/gender';
import { REGIONS } from '#libs/law/region';
import { Id, Ids, OneOf, Parts, Part, Text, Whole } from '../http/fields';
import { TrainingRowDto } from './training.dto';
import { EnquiriesThroughDto, TrainerDto } from './trainer.dto';

const COUNT = { min: 0, max: 1_000_000_000 } as const;

export class ReachCellDto {
  @OneOf(REGIONS, { name: 'Region', nullable: true, description: 'Where they are from; null when nobody noted it.' })
  region: string | null;

  @OneOf(GENDERS, { name: 'Gender', nullable: true })
  gender: string | null;

  @Whole(COUNT)
  people: number;
}

export class ReachLevelDto {
  @Whole({ min: 0, max: 1_000_000, description: '0 = at the training itself (direct), 1 = at those led by whom it trained, and so on.' })
  level: number;

  @Whole(COUNT)
  trainings: number;

  @Whole({ ...COUNT, description: 'Persons, each counted once at the nearest level.' })
  people: number;

  @Whole({ ...COUNT, description: 'Visits that were counted without names; not persons, and not among them.' })
  guests: number;

  @Parts(() => ReachCellDto, { max: 100 })
  cells: ReachCellDto[];
}

/** One training hangs beneath another, because of a trainer. A training with two trainers may hang beneath two. */
export class CascadeLinkDto extends TrainerDto {
  @Id({ description: 'The training he leads.' })
  trainingId: string;
}

/** What a tree of trainings has reached, and the enquiries that came through people of it. */
export class CascadeDto extends EnquiriesThroughDto {
  @Whole({ ...COUNT, description: 'Persons reached, each once.' })
  people: number;

  @Whole({ ...COUNT, description: 'Of them at level 0.' })
  direct: number;

  @Whole({ ...COUNT, description: 'Of them at deeper levels only.' })
  indirect: number;

  @Whole(COUNT)
  guests: number;

  @Parts(() => ReachLevelDto, { max: 100_000 })
  levels: ReachLevelDto[];

  @Parts(() => TrainingRowDto, { max: 100_000, description: 'All trainings of the tree, the latest first.' })
  trainings: TrainingRowDto[];

  @Parts(() => CascadeLinkDto, { max: 100_000, description: 'What hangs beneath what.' })
  links: CascadeLinkDto[];
}

export class TrainerBranchDto {
  @Id()
  participantId: string;

  @Id({ nullable: true })
  userId: string | null;

  @Text({ max: 300, nullable: true, description: 'Null for who may not read names of participants.' })
  displayName: string | null;

  @OneOf(REGIONS, { name: 'Region', nullable: true, description: 'Where he is from: what a director reads of an outsider.' })
  region: string | null;

  @Parts(() => TrainingRowDto, { max: 10_000, description: 'Trainings at which he was trained to lead these.' })
  trainedAt: TrainingRowDto[];

  @Ids({ max: 10_000, description: 'Trainings he leads himself.' })
  ledIds: string[];

  @Part(() => CascadeDto, { description: 'Level 0 = trainings he leads himself. He is not counted among those he has reached.' })
  cascade: CascadeDto;
}
