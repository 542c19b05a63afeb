import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { filingEvents } from '#libs/law/documents/filing-events';
import { officeDay } from '#libs/law/office-day';
import { StartedTerms } from '../deadlines/started-terms';
import type { StartedTermsDto } from '../deadlines/deadline.dto';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { DocumentDto, ReasonDto } from './document.dto';
import type { Document } from './document.entity';
import { DocumentFiling } from './document-filing.entity';
import { DocumentRevision, DocumentWithdrawal } from './document-ending.entities';
import { DocumentWordsService } from './document-words.service';
import { DocumentsService } from './documents.service';
import type { NewFilingDto, RegistrationDto } from './filing.dto';

/** How a document ends, or is taken up again. What is filed is the approved version, or, where none is needed, the words as they are. */
@Injectable()
export class FilingsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly documents: DocumentsService,
    private readonly words: DocumentWordsService,
    private readonly started: StartedTerms,
    private readonly receipts: Receipts,
  ) {}

  async file(documentId: string, body: NewFilingDto): Promise<DocumentDto> {
    return this.receipts.once(
      ofOneDocument(documentId, body),
      async id => {
        const document = await this.documents.locked(documentId);
        const { caseId, keyId } = document;
        const approved = document.state === 'approved' ? await this.words.latest(documentId) : null;
        const version = approved ?? (await this.words.keep(document));
        const { bodyId = null, filedOn = officeDay(), registrationNumber = null, note = null } = body;
        const filing = this.db.create(DocumentFiling, { id, documentId, caseId, keyId, versionId: version.id, bodyId, filedOn, registrationNumber, registeredOn: null, note, copyRemark: null });
        await this.db.insert(DocumentFiling, filing);
        if (body.starts) await this.start(document, filing, body.starts);
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }

  /** What a body has registered; a number that was taken down wrongly is corrected the same way. */
  async register(documentId: string, seen: number, { starts, ...registration }: RegistrationDto): Promise<DocumentDto> {
    const document = await this.documents.locked(documentId);
    const filing = await this.db.findOneBy(DocumentFiling, { documentId });
    if (!filing) throw notFound();
    refuseStale(filing, seen, registration);
    await this.db.save(Object.assign(filing, registration));
    if (starts) await this.start(document, filing, starts);
    return this.documents.read(documentId);
  }

  private async start({ caseId, kind, proceedingId }: Document, filing: DocumentFiling, starts: StartedTermsDto): Promise<void> {
    const event = filingEvents(kind, filing).find(({ trigger }) => trigger === starts.trigger);
    if (!event) throw broken('filing_is_no_such_event', '/starts/trigger');
    await this.started.start(caseId, { ...starts, day: event.day, proceedingId: proceedingId ?? undefined });
  }

  revise(documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.end(DocumentRevision, documentId, body);
  }

  withdraw(documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.end(DocumentWithdrawal, documentId, body);
  }

  private end(Act: typeof DocumentRevision | typeof DocumentWithdrawal, documentId: string, body: ReasonDto): Promise<DocumentDto> {
    return this.receipts.once(
      ofOneDocument(documentId, body),
      async id => {
        const { caseId, keyId } = await this.documents.locked(documentId);
        await this.db.insert(Act, this.db.create(Act, { id, documentId, caseId, keyId, reason: body.reason }));
        return this.documents.read(documentId);
      },
      () => this.documents.read(documentId),
    );
  }
}

/** The same id again, for another document, is another act. */
const ofOneDocument = (documentId: string, body: { id?: string }) => ({ ...body, ...(body.id && { documentId }) });
