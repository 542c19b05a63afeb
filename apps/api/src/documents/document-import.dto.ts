import { IMPORT_WARNINGS, type ImportWarning } from '#libs/documents/import/import-warning';
import { Part, Several } from '../http/fields';
import { DocumentDto } from './document.dto';

export class ImportedDocumentDto {
  @Part(() => DocumentDto)
  document: DocumentDto;

  @Several(IMPORT_WARNINGS, { name: 'ImportWarning', description: 'What of the file did not come along as it stood.' })
  warnings: ImportWarning[];
}
