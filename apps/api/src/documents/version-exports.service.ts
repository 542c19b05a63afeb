import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { ImportRefused } from '#libs/documents/import/import-warning';
import { JobFailed, WorkshopBusy } from '#libs/documents/workshop/document-workshop';
import { translate } from '#libs/i18n/catalogue';
import { ERASED } from '#libs/sealing/erased';
import { ActorTransaction } from '../database/actor-transaction';
import { broken, notFound, Problem } from '../http/problem';
import { Document } from './document.entity';
import { DocumentWordsService } from './document-words.service';
import { IS_FINAL, VERSION_EXPORTED } from './version-export.statement';
import { Workshop } from './workshop';

export type ExportFormat = 'docx' | 'pdf';

export interface ExportedFile {
  bytes: Uint8Array;
  /** What a person reads, in the language of the document: its kind and the number of the version, nobody's name. */
  name: string;
  /** The same for programs that know no other letters. */
  plainName: string;
}

/** Makes files of versions: a mark on each page says so where one is neither approved nor filed. */
@Injectable()
export class VersionExports {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly words: DocumentWordsService,
    private readonly workshop: Workshop,
  ) {}

  async make(versionId: string, format: ExportFormat): Promise<ExportedFile> {
    const version = await this.words.version(versionId);
    const [document, row] = await Promise.all([this.db.findOneBy(Document, { id: version.documentId }), IS_FINAL.row(this.db, [versionId])]);
    if (!document || !row) throw notFound();
    if (version.content === ERASED) throw new Problem(410, 'erased');
    await VERSION_EXPORTED.rows(this.db, [versionId, version.caseId, format]);
    // whatever becomes of the file, that it was asked for stays on record
    await ActorTransaction.of(this.db).commit();
    const { kind, language } = document;
    const title = translate(language, `law:documentKind.${kind}`);
    const mark = row.final ? null : translate(language, 'law:documentFile.mark');
    const bytes = await this.workshop.do({ kind: format, content: version.content, options: { language, title, mark } }).catch(refuse);
    const name = translate(language, 'law:documentFile.name', { kind: title, number: version.number });
    return { bytes, name: `${name}.${format}`, plainName: `${kind}-${version.number}.${format}` };
  }
}

function refuse(error: unknown): never {
  if (error instanceof WorkshopBusy) throw new Problem(429, 'too-many', { retryAfter: 10 });
  throw error instanceof JobFailed || error instanceof ImportRefused ? broken('document_fits_on_paper') : error;
}
