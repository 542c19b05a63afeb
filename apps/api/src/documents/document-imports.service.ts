import { buffer } from 'node:stream/consumers';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ImportRefused } from '#libs/documents/import/import-warning';
import { JobFailed, WorkshopBusy } from '#libs/documents/workshop/document-workshop';
import { Acting } from '../database/acting';
import { HANDLED } from '../files/custody.statement';
import { FileBytes } from '../files/file-bytes';
import { broken, Problem } from '../http/problem';
import type { SignedRequest } from '../identity/signed-request';
import { type DocumentBeginningDto, MAX_CONTENT } from './document.dto';
import type { ImportedDocumentDto } from './document-import.dto';
import { DocumentsService } from './documents.service';
import { Workshop } from './workshop';

/** 20 MB: what is read of a DOCX into memory. */
const LARGEST = 20_971_520;

/** Documents whose first words are those of a DOCX of the case. The file stays as it is. */
@Injectable()
export class DocumentImports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly files: FileBytes,
    private readonly workshop: Workshop,
    private readonly documents: DocumentsService,
  ) {}

  async make(request: SignedRequest, fileId: string, body: DocumentBeginningDto): Promise<ImportedDocumentDto> {
    const open = await this.acting.briefly(request, async () => {
      const open = await this.files.open(fileId);
      if (open.file.voidedAt) throw broken('imported_file_is_kept');
      if (open.file.size > LARGEST) throw broken('import_too_large');
      // written down before its bytes are read
      await HANDLED.rows(this.db, [[fileId], 'copied']);
      return open;
    });
    const { content, warnings } = await this.workshop.do({ kind: 'import', bytes: await buffer(open.bytes()) }).catch(refuse);
    if (content.length > MAX_CONTENT) throw broken('import_too_large');
    const document = await this.acting.briefly(request, () => this.documents.begin(open.file.caseId, { ...body, content }, fileId));
    return { document, warnings };
  }
}

function refuse(error: unknown): never {
  if (error instanceof WorkshopBusy) throw new Problem(429, 'too-many', { retryAfter: 10 });
  if (error instanceof JobFailed) throw broken('import_too_large');
  throw error instanceof ImportRefused ? broken(`import_${error.reason}`) : error;
}
