import { LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS, type DocumentKind } from '#libs/law/documents/document-kind';
import { Flag, Id, Instant, OneOf, Parts, Text, Whole } from '../http/fields';
import { MAX_CONTENT } from './document.dto';

const MAX_TITLE = 300;
const MAX_REASON = 500;

/** Which of those in use are asked for; all of them, when nothing is said. */
export class TemplateListQuery {
  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind', optional: true })
  kind?: DocumentKind;

  @OneOf(LANGUAGES, { name: 'Language', optional: true })
  language?: (typeof LANGUAGES)[number];

  @OneOf(['true'], { name: 'WithVoided', optional: true, description: 'Also those that are out of use.' })
  voided?: 'true';
}

export class NewTemplateDto {
  @Id({ optional: true })
  id?: string;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: DocumentKind;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: (typeof LANGUAGES)[number];

  @Text({ max: MAX_TITLE, description: 'Not sealed: no name of anybody.' })
  title: string;

  @Text({ max: MAX_CONTENT, description: 'JSON text of the editor. Not sealed: nothing of any case.' })
  content: string;
}

/** A change takes the verification back. Documents that began with it stay as they are. */
export class TemplateChangesDto {
  @Text({ max: MAX_TITLE, optional: true })
  title?: string;

  @Text({ max: MAX_CONTENT, optional: true })
  content?: string;
}

export class TemplateRowDto {
  @Id()
  id: string;

  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: DocumentKind;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: (typeof LANGUAGES)[number];

  @Text({ max: MAX_TITLE })
  title: string;

  @Flag({ description: 'Whether a lawyer has compared it with the law, as it is now.' })
  verified: boolean;

  @Instant({ nullable: true })
  verifiedAt: string | Date | null;

  @Id({ nullable: true })
  verifiedBy: string | null;

  @Instant({ nullable: true, description: 'When it was taken out of use; null while it is in use.' })
  voidedAt: string | Date | null;

  @Id({ nullable: true })
  voidedBy: string | null;

  @Text({ max: MAX_REASON, nullable: true })
  voidReason: string | null;

  @Whole({ min: 1, max: 1_000_000 })
  version: number;
}

export class TemplateDto extends TemplateRowDto {
  @Text({ max: MAX_CONTENT, description: 'JSON text of the editor.' })
  content: string;
}

/** What a template could be made of. */
export class TemplateWordsDto {
  @OneOf(DOCUMENT_KINDS, { name: 'DocumentKind' })
  kind: DocumentKind;

  @OneOf(LANGUAGES, { name: 'Language' })
  language: (typeof LANGUAGES)[number];

  @Text({ max: MAX_CONTENT, description: 'JSON text of the editor, with gaps where the document says what its case knows.' })
  content: string;
}

export class TemplateListDto {
  @Parts(() => TemplateRowDto, { max: 1_000 })
  items: TemplateRowDto[];
}
