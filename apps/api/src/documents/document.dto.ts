import { LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS, type DocumentKind } from '#libs/law/documents/document-kind';
import { DOCUMENT_MOVES } from '#libs/law/documents/document-moves';
import { DOCUMENT_STATES } from '#libs/law/documents/document-state';
import { Day, Id, Instant, OneOf, Part, Parts, Several, Text, Whole } from '../http/fields';
import { FilingDto } from './filing.dto';

export const MAX_TITLE = 300;
/** A court paper of a hundred pages stays below. */
export const MAX_CONTENT = 900_000;

/** What is said of a document when it begins, whatever its words come from. */
export class DocumentBeginningDto {
  @Id({ optional: true })
  id?: string;

  @Id({ optional: true })
  proceedingId?: string;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: DocumentKind;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: (typeof LANGUAGES)[number];

  @Text({ max: MAX_TITLE })
  title: string;

  @Day({ optional: true, description: 'The last day to file it.' })
  fileBy?: string;
}

export class NewDocumentDto extends DocumentBeginningDto {
  @Text({ max: MAX_CONTENT, optional: true, description: 'The words, as JSON text of the editor; none when left out.' })
  content?: string;

  @Id({ optional: true, description: 'What it begins with, instead of words: a template in its language. What needs no grammar is filled from the case.' })
  templateId?: string;
}

export class DocumentChangesDto {
  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind', optional: true })
  kind?: DocumentKind;

  @Id({ optional: true, nullable: true })
  proceedingId?: string | null;

  @Day({ optional: true, nullable: true })
  fileBy?: string | null;
}

export class DocumentRowDto {
  @Id()
  id: string;

  @Id()
  caseId: string;

  @Id({ nullable: true })
  proceedingId: string | null;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: string;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: string;

  @Text({ max: MAX_TITLE })
  title: string;

  @Day({ nullable: true })
  fileBy: string | null;

  @OneOf(DOCUMENT_STATES, { name: 'DocumentState' })
  state: string;

  @Id({ nullable: true, description: 'The template it began with.' })
  templateId: string | null;

  @Id({ nullable: true, description: 'The file whose words it began with.' })
  importedFromId: string | null;

  @Id()
  createdBy: string;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class DocumentStateDto {
  @OneOf(DOCUMENT_STATES, { name: 'DocumentState' })
  state: string;

  @OneOf(DOCUMENT_MOVES, { name: 'DocumentMove', nullable: true, description: 'What was done; null where it began.' })
  move: string | null;

  @Id({ nullable: true })
  by: string | null;

  @Instant()
  at: string;
}

export class DocumentVersionRowDto {
  @Id()
  id: string;

  @Whole({ min: 1, max: 10_000 })
  number: number;

  @Id()
  createdBy: string;

  @Instant()
  createdAt: string;
}

export class SeenVersionRowDto extends DocumentVersionRowDto {
  @Instant({ nullable: true, description: 'When you read it first; null when you have not.' })
  lookedAt: string | null;
}

export class DocumentDto extends DocumentRowDto {
  @Several(DOCUMENT_MOVES, { name: 'DocumentMove', description: 'What can be done to it now, by somebody who may.' })
  legalMoves: string[];

  @Parts(() => DocumentStateDto, { max: 10_000, description: 'Every state it had, the first one first.' })
  states: DocumentStateDto[];

  @Parts(() => SeenVersionRowDto, { max: 10_000 })
  versions: SeenVersionRowDto[];

  @Part(() => FilingDto, { nullable: true, description: 'What became of it, once it is filed.' })
  filing: FilingDto | null;
}

export class DocumentListDto {
  @Parts(() => DocumentRowDto, { max: 1_000 })
  items: DocumentRowDto[];
}

export class DocumentWordsDto {
  @Text({ max: MAX_CONTENT, description: 'JSON text of the editor.' })
  content: string;
}

export class DocumentDraftDto extends DocumentWordsDto {
  @Instant()
  updatedAt: string;

  @Whole({ min: 1, max: 1_000_000_000 })
  version: number;
}

export class DocumentVersionDto extends DocumentVersionRowDto {
  @Text({ max: MAX_CONTENT })
  content: string;

  @Text({ max: 64, description: 'SHA-256 of the content, in hexadecimal.' })
  digest: string;
}

export class ReasonDto {
  @Id({ optional: true })
  id?: string;

  @Text({ max: 2_000 })
  reason: string;
}
