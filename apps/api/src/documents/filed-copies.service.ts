import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Acting } from '../database/acting';
import { HANDLED } from '../files/custody.statement';
import { FileBytes, type OpenFile } from '../files/file-bytes';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import type { SignedRequest } from '../identity/signed-request';
import { CopyJudge } from './copy-judge';
import type { DocumentDto } from './document.dto';
import { Document } from './document.entity';
import { DocumentFiling } from './document-filing.entity';
import type { DocumentVersion } from './document-version.entity';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { CopyComparisonDto, CopySightDto, NewFiledCopyDto } from './filed-copy.dto';

interface Compared {
  document: Document;
  filing: DocumentFiling;
  version: DocumentVersion;
  open: OpenFile;
}

/** What the court got: the file of it beside the version that was approved. Files are read outside of transactions. */
@Injectable()
export class FiledCopiesService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly files: FileBytes,
    private readonly judge: CopyJudge,
  ) {}

  async attach(request: SignedRequest, documentId: string, seen: number, { fileId }: NewFiledCopyDto): Promise<DocumentDto> {
    const { document, version, open } = await this.acting.briefly(request, async () => {
      const { document, filing } = await this.freshFiling(documentId, seen, { copyFileId: fileId });
      if (filing.copyFileId) throw broken('filed_copy_stays', '/fileId');
      return this.opened(document, filing, fileId);
    });
    if (open.file.voidedAt) throw broken('filed_copy_is_a_kept_file', '/fileId');
    const copyFinding = await this.judge.finding(document, version, open);
    return this.acting.briefly(request, async () => {
      const { filing } = await this.freshFiling(documentId, seen, { copyFileId: fileId });
      await this.db.save(Object.assign(filing, { copyFileId: fileId, copyFinding }));
      return this.documents.read(documentId);
    });
  }

  /** What somebody found who read both, where a program could not tell or found other words. */
  async sight(documentId: string, seen: number, { sight: copySight, remark }: CopySightDto): Promise<DocumentDto> {
    const copyRemark = remark ?? null;
    const { filing } = await this.freshFiling(documentId, seen, { copySight, copyRemark });
    if (!filing.copyFileId) throw notFound();
    await this.db.save(Object.assign(filing, { copySight, copyRemark }));
    return this.documents.read(documentId);
  }

  async comparison(request: SignedRequest, documentId: string): Promise<CopyComparisonDto> {
    const { filing, version, open } = await this.acting.briefly(request, async () => {
      const document = await this.db.findOneBy(Document, { id: documentId });
      const filing = document && (await this.db.findOneBy(DocumentFiling, { documentId }));
      if (!filing?.copyFileId) throw notFound();
      return this.opened(document!, filing, filing.copyFileId);
    });
    const { blocks } = await this.judge.compare(version, open);
    return { finding: filing.copyFinding!, blocks };
  }

  private async freshFiling(documentId: string, seen: number, changes: object): Promise<Pick<Compared, 'document' | 'filing'>> {
    const document = await this.documents.locked(documentId);
    const filing = await this.db.findOneBy(DocumentFiling, { documentId });
    if (!filing) throw notFound();
    refuseStale(filing, seen, changes);
    return { document, filing };
  }

  /** Whoever compares has read the file: that is written down before its bytes are. */
  private async opened(document: Document, filing: DocumentFiling, fileId: string): Promise<Compared> {
    const [version, open] = [await this.words.version(filing.versionId), await this.files.open(fileId)];
    if (open.file.caseId !== document.caseId) throw notFound();
    await HANDLED.rows(this.db, [[fileId], 'viewed']);
    return { document, filing, version, open };
  }
}
