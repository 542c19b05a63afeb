import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { officeDay } from '#libs/law/office-day';
import { Receipts } from '../http/receipts';
import type { DocumentDto, ReasonDto } from './document.dto';
import { DocumentFiling } from './document-filing.entity';
import { DocumentRevision, DocumentWithdrawal } from './document-ending.entities';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { NewFilingDto } from './filing.dto';

/** How a document ends, or is taken up again. What is filed is the approved version, or, where none is needed, the words as they are. */
@Injectable()
export class FilingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly receipts: Receipts,
  ) {}

  async file(documentId: string, body: NewFilingDto): Promise<DocumentDto> {
    return this.receipts.once(
      body,
      async id => {
        const document = await this.documents.locked(documentId);
        const { caseId, keyId } = document;
        const approved = document.state === 'approved' ? await this.words.latest(documentId) : null;
        const version = approved ?? (await this.words.keep(document));
        const { bodyId = null, filedOn = officeDay(), registrationNumber = null, note = null } = body;
        await this.db.insert(DocumentFiling, this.db.create(DocumentFiling, { id, documentId, caseId, keyId, versionId: version.id, bodyId, filedOn, registrationNumber, note }));
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }

  revise(documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.end(DocumentRevision, documentId, body);
  }

  withdraw(documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.end(DocumentWithdrawal, documentId, body);
  }

  private end(Act: typeof DocumentRevision | typeof DocumentWithdrawal, documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.receipts.once(
      body,
      async id => {
        const { caseId, keyId } = await this.documents.locked(documentId);
        await this.db.insert(Act, this.db.create(Act, { id, documentId, caseId, keyId, reason: body.reason }));
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }
}
