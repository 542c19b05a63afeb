import { DIFFERENCE_REASONS, type DifferenceReason } from '#libs/law/difference-reason';
import { MERGE_FIELDS, type MergeField } from '#libs/law/merged-file';
import { MERGE_REASONS, type MergeReason } from '#libs/law/merge-reason';
import { MERGE_SIDES, type MergeSideName } from '#libs/law/merge-side';
import { Flag, Id, Instant, OneOf, Part, Parts, Several, Text, Whole } from '../http/fields';
import { ClientRowDto } from '../people/client-row.dto';
import { PersonDto } from '../people/person.dto';

export class LikelyDuplicateDto {
  @Part(() => ClientRowDto)
  one: ClientRowDto;

  @Part(() => ClientRowDto)
  other: ClientRowDto;

  @Whole({ min: 0, max: 100, description: 'How well the names fit each other, in percent.' })
  fit: number;

  @Flag({ description: 'Both years of birth are known, and the same.' })
  sameYear: boolean;

  @Flag({ description: 'Both regions are known, and the same.' })
  sameRegion: boolean;
}

export class LikelyDuplicatesDto {
  @Parts(() => LikelyDuplicateDto, { max: 100 })
  items: LikelyDuplicateDto[];
}

export class NewClientMergeDto {
  @Id({ optional: true, description: 'Your own id, so that a repeated POST is one proposal.' })
  id?: string;

  @Id({ description: 'The client whose file goes into the other.' })
  fromId: string;

  @Id({ description: 'The client who stays.' })
  intoId: string;

  @OneOf(MERGE_REASONS, { name: 'MergeReason' })
  reason: MergeReason;

  @Text({ max: 2_000, optional: true })
  note?: string;

  @Several(MERGE_FIELDS, { name: 'MergeField', description: 'Where the files contradict: taken from the former.' })
  taken: MergeField[];

  @Several(MERGE_FIELDS, { name: 'MergeField', description: 'Where the files contradict: left as they are with the client who stays.' })
  kept: MergeField[];

  @OneOf(MERGE_SIDES, { name: 'MergeSideName', optional: true, description: 'Whose plan of care goes on, if both have one that runs; of the client who stays, when left out.' })
  planGoesOn?: MergeSideName;
}

export class NewDifferenceDto {
  @Id()
  oneId: string;

  @Id()
  otherId: string;

  @OneOf(DIFFERENCE_REASONS, { name: 'DifferenceReason', description: 'What tells them apart.' })
  reason: DifferenceReason;
}

export class ClientMergeDto {
  @Id()
  id: string;

  @Id()
  fromId: string;

  @Text({ max: 40 })
  fromCode: string;

  @Id({ description: 'Who stands for the former client today.' })
  survivorId: string;

  @Text({ max: 40, description: 'The code of the client who was to stay.' })
  intoCode: string;

  @OneOf(MERGE_REASONS, { name: 'MergeReason' })
  reason: string;

  @OneOf(MERGE_SIDES, { name: 'MergeSideName', description: 'Whose plan of care goes on, if both have one that runs.' })
  planGoesOn: MergeSideName;

  @Id()
  requestedBy: string;

  @Instant()
  requestedAt: string;

  @Id({ nullable: true })
  confirmedBy: string | null;

  @Instant({ nullable: true, description: 'When it was done; null while that waits for another person.' })
  confirmedAt: string | null;
}

export class ClientMergeListDto {
  @Parts(() => ClientMergeDto, { max: 500 })
  items: ClientMergeDto[];
}

export class MovedRowsDto {
  @Text({ max: 63, description: 'Which table.' })
  table: string;

  @Whole({ min: 0, max: 1_000_000, description: 'Rows that refer to the survivor since.' })
  moved: number;

  @Whole({ min: 0, max: 1_000_000, description: 'Rows that stayed with the former, for the survivor had the same.' })
  stayed: number;
}

export class ClientMergePageDto extends ClientMergeDto {
  @Text({ max: 2_000, nullable: true, description: 'For who sees the survivor.' })
  note: string | null;

  @Part(() => PersonDto, { nullable: true, description: 'The person of the former client as he was on file, for who sees the survivor.' })
  former: PersonDto | null;

  @Parts(() => MovedRowsDto, { max: 200 })
  moved: MovedRowsDto[];
}
