import { IsBase64 } from 'class-validator';
import { IMPORT_STATES, type ImportState } from '#libs/law/import-state';
import { Id, OneOf, Parts, Text, Whole } from '../http/fields';
import { MOST_ROWS } from '../tables/table-rows';
import { PARTICIPANT_COLUMN_NAMES, type ParticipantColumn } from './participant-columns';
import { LikeParticipantDto } from './participant.dto';

const ROW = { min: 2, max: 100_000 } as const;

export class OtherParticipantDto {
  @Whole({ ...ROW, description: 'A row of somebody else than those who are like him.' })
  row: number;
}

export class SameParticipantDto {
  @Whole(ROW)
  row: number;

  @Id({ description: 'Who it is.' })
  participantId: string;
}

export class ParticipantImportDto {
  @IsBase64({}, { context: { key: 'field.text', params: {} } })
  @Text({ max: 700_000, description: 'The XLSX in base64: the first sheet, titles in its first row.' })
  content: string;

  @Parts(() => OtherParticipantDto, { max: MOST_ROWS, optional: true })
  others?: OtherParticipantDto[];

  @Parts(() => SameParticipantDto, { max: MOST_ROWS, optional: true })
  same?: SameParticipantDto[];
}

export class ParticipantProblemDto {
  @OneOf(PARTICIPANT_COLUMN_NAMES, { name: 'ParticipantColumn' })
  column: ParticipantColumn;

  @Text({ max: 1_000, description: 'In the language of the reader.' })
  detail: string;
}

export class ImportedParticipantDto {
  @Whole({ ...ROW, description: 'As the table counts them.' })
  row: number;

  @OneOf(IMPORT_STATES, { name: 'ImportState' })
  state: ImportState;

  @Text({ max: 300, nullable: true, description: 'The name in the row.' })
  name: string | null;

  @Parts(() => LikeParticipantDto, { max: 20, description: 'Who of the programme he may be.' })
  alike: LikeParticipantDto[];

  @Parts(() => ParticipantProblemDto, { max: 20 })
  problems: ParticipantProblemDto[];
}

export class ParticipantImportResultDto {
  @Parts(() => ImportedParticipantDto, { max: MOST_ROWS })
  rows: ImportedParticipantDto[];
}
