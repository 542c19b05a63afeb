import { FILE_KINDS, type FileKind } from '#libs/law/files/file-kind';
import { FILE_STATES, type FileState } from '#libs/law/files/file-state';
import { Day, Id, Ids, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { CUSTODY_ACTS, type CustodyAct } from '#libs/law/files/custody-act';

const MAX_NAME = 300;
/** 2 GB */
const MAX_SIZE = 2_147_483_648;

export class NewFileDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: MAX_NAME, description: 'What it is called; of a path its end is kept.' })
  name: string;

  @Whole({ min: 1, max: MAX_SIZE, description: 'How many bytes it has.' })
  size: number;

  @OneOf(FILE_KINDS, { name: 'FileKind' })
  kind: FileKind;

  @Id({ optional: true })
  documentId?: string;

  @Text({ max: 300, optional: true })
  receivedFrom?: string;

  @Day({ optional: true })
  receivedOn?: string;
}

export class FileChangesDto {
  @Text({ max: MAX_NAME, optional: true })
  name?: string;

  @OneOf(FILE_KINDS, { name: 'FileKind', optional: true })
  kind?: FileKind;

  @Id({ optional: true, nullable: true })
  documentId?: string | null;

  @Text({ max: 300, optional: true, nullable: true })
  receivedFrom?: string | null;

  @Day({ optional: true, nullable: true })
  receivedOn?: string | null;
}

export class FileRowDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Id({ nullable: true })
  documentId: string | null;

  @Id({ nullable: true, description: 'The photo of which it is a copy without place and device.' })
  copyOfId: string | null;

  @OneOf(FILE_KINDS, { name: 'FileKind' })
  kind: FileKind;

  @Text({ max: MAX_NAME })
  name: string;

  @Whole({ min: 1, max: MAX_SIZE })
  size: number;

  @OneOf(FILE_STATES, { name: 'FileState' })
  state: FileState;

  @Text({ max: 200, nullable: true, description: 'What it is by its bytes; null when they do not tell.' })
  mediaType: string | null;

  @Text({ max: 64, nullable: true, description: 'SHA-256 of its bytes in hexadecimal; null before it is whole.' })
  digest: string | null;

  @Text({ max: 300, nullable: true })
  receivedFrom: string | null;

  @Day({ nullable: true })
  receivedOn: string | null;

  @Instant({ nullable: true })
  keptAt: string | null;

  @Instant({ nullable: true })
  voidedAt: string | null;

  @Id({ nullable: true })
  voidedBy: string | null;

  @Text({ max: 2_000, nullable: true })
  voidReason: string | null;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class SameFileDto {
  @Id()
  id: string;

  @Id()
  caseId: string;
}

export class FileDto extends FileRowDto {
  @Parts(() => SameFileDto, { max: 100, description: 'Files with the same bytes, of the cases that the reader sees.' })
  same: SameFileDto[];
}

export class FileListDto {
  @Parts(() => FileRowDto, { max: 1_000 })
  items: FileRowDto[];
}

export class VoidFileDto {
  @Text({ max: 2_000 })
  reason: string;
}

export class CustodyEntryDto {
  @Id()
  id: string;

  @OneOf(CUSTODY_ACTS, { name: 'CustodyAct' })
  act: CustodyAct;

  @Id()
  by: string;

  @Instant()
  at: string;
}

export class CustodyDto {
  @Parts(() => CustodyEntryDto, { max: 10_000, description: 'From its receipt on.' })
  items: CustodyEntryDto[];
}

export class ContentQuery {
  @OneOf(['download', 'preview'], { name: 'ContentUse', optional: true, description: '`preview` shows an image or a PDF in the page; the other is kept as a file.' })
  as?: 'download' | 'preview';
}

export class PhotoCopyDto {
  @Id({ optional: true })
  id?: string;
}

export class EvidenceExportDto {
  @Ids({ max: 1_000 })
  fileIds: string[];
}
