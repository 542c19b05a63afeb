import { IsBase64 } from 'class-validator';
import { COLUMN_NAMES, type ImportColumn } from '#libs/law/enquiry-columns';
import { IMPORT_STATES, type ImportState } from '#libs/law/import-state';
import { Id, OneOf, Parts, Text, Whole } from '../../http/fields';
import { MOST_ROWS } from '../../tables/table-rows';
import { KnownVisitorDto } from '../known-visitor.dto';

export class OtherPersonDto {
  @Whole({ min: 2, max: 100_000, description: 'A row whose likely duplicates were looked at and are other people.' })
  row: number;
}

export class EnquiryImportDto {
  /** Half a megabyte of a table holds some ten thousand rows. */
  @IsBase64({}, { context: { key: 'field.text', params: {} } })
  @Text({ max: 700_000, description: 'The XLSX in base64: the first sheet, titles in its first row.' })
  content: string;

  @Parts(() => OtherPersonDto, { max: MOST_ROWS, optional: true })
  others?: OtherPersonDto[];

  @Id({ optional: true, description: 'Everybody in it was hurt in this mass event.' })
  eventId?: string;

  @Whole({ min: 1, max: 100_000, optional: true, description: 'Rows up to this one are passed over: `next` of the answer before.' })
  after?: number;

  @Whole({ min: 1, max: MOST_ROWS, optional: true, description: 'How many rows to take; all, when left out. Whoever asks for few at a time shows how far it is, and can stop.' })
  limit?: number;
}

export class ImportProblemDto {
  @OneOf(COLUMN_NAMES, { name: 'ImportColumn' })
  column: ImportColumn;

  @Text({ max: 500, description: 'In the language of the reader.' })
  detail: string;
}

export class ImportedRowDto {
  @Whole({ min: 2, max: 100_000, description: 'As the table counts them.' })
  row: number;

  @OneOf(IMPORT_STATES, { name: 'ImportState' })
  state: ImportState;

  @Id({ nullable: true, description: 'The enquiry that it has become, now or before.' })
  enquiryId: string | null;

  @Parts(() => KnownVisitorDto, { max: 20 })
  duplicates: KnownVisitorDto[];

  @Parts(() => ImportProblemDto, { max: 20 })
  problems: ImportProblemDto[];
}

export class EnquiryImportResultDto {
  @Parts(() => ImportedRowDto, { max: MOST_ROWS })
  rows: ImportedRowDto[];

  @Whole({ min: 0, max: MOST_ROWS, description: 'How many rows the table has.' })
  total: number;

  @Whole({ min: 1, max: 100_000, nullable: true, description: 'The last row that was looked at; null when none is left.' })
  next: number | null;
}
