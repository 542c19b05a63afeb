import { LANGUAGES } from '#libs/i18n/languages';
import { DOCUMENT_KINDS, type DocumentKind } from '#libs/law/documents/document-kind';
import { IMPORT_WARNINGS, type ImportWarning } from '#libs/documents/import/import-warning';
import { Day, Id, OneOf, Part, Several, Text } from '../http/fields';
import { DocumentDto, MAX_TITLE } from './document.dto';

export class DocumentImportDto {
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

export class ImportedDocumentDto {
  @Part(() => DocumentDto)
  document: DocumentDto;

  @Several(IMPORT_WARNINGS, { name: 'ImportWarning', description: 'What of the file did not come along as it stood.' })
  warnings: ImportWarning[];
}
