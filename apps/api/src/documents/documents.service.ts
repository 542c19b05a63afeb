import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { EMPTY_DOCUMENT } from '#libs/documents/document-schema';
import { wholeText } from '#libs/documents/whole-text';
import { legalDocumentMoves } from '#libs/law/documents/document-moves';
import { CaseKeys } from '../cases/case-keys';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import { Receipts } from '../http/receipts';
import { Beginnings } from './beginnings';
import type { DocumentChangesDto, DocumentDto, DocumentRowDto, NewDocumentDto } from './document.dto';
import { Document } from './document.entity';
import { DocumentDraft } from './document-draft.entity';
import { DocumentFiling } from './document-filing.entity';
import { DocumentIndex } from './document-index';
import { STATES_OF, VERSIONS_OF } from './document-history.statement';
import { filingShown } from './filing-shown';
import { readDocument } from './read-document';

@Injectable()
export class DocumentsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keys: CaseKeys,
    private readonly receipts: Receipts,
    private readonly index: DocumentIndex,
    private readonly beginnings: Beginnings,
  ) {}

  /** All of a case, the newest first. */
  async ofCase(caseId: string): Promise<DocumentRowDto[]> {
    await this.keys.of(caseId);
    const documents = await this.db.find(Document, { where: { caseId }, order: { id: 'DESC' }, take: 1_000 });
    return documents.map(row);
  }

  /** @param importedFromId the file whose words it begins with */
  async begin(caseId: string, body: NewDocumentDto, importedFromId: string | null = null): Promise<DocumentDto> {
    const keyId = await this.keys.of(caseId);
    return this.receipts.once(
      // the same id again, from another file, is another request
      { ...body, ...(importedFromId && { importedFromId }) },
      async id => {
        const { content: own, templateId = null, proceedingId = null, fileBy = null, ...rest } = body;
        if (own !== undefined && templateId) throw broken('document_begins_from_one_text', '/templateId');
        const begun = own ?? (templateId ? await this.beginnings.of(templateId, { caseId, proceedingId, language: body.language }) : EMPTY_DOCUMENT);
        const words = readDocument(begun);
        await this.db.insert(Document, this.db.create(Document, { ...rest, id, caseId, keyId, templateId, importedFromId, proceedingId, fileBy }));
        await this.db.insert(DocumentDraft, this.db.create(DocumentDraft, { documentId: id, caseId, keyId, content: begun, updatedAt: new Date() }));
        await this.index.draft({ id, caseId, title: body.title }, wholeText(words));
        return this.read(id);
      },
      id => this.read(id),
    );
  }

  async change(id: string, seen: number, changes: DocumentChangesDto): Promise<DocumentDto> {
    const document = await this.locked(id);
    refuseStale(document, seen, changes);
    const retitled = changes.title !== undefined && changes.title !== document.title;
    await this.db.save(Object.assign(document, changes));
    if (retitled) await this.index.retitled(document);
    return this.read(id);
  }

  async read(id: string): Promise<DocumentDto> {
    const document = await this.db.findOneBy(Document, { id });
    if (!document) throw notFound();
    const [states, versions, filing] = await Promise.all([
      STATES_OF.rows(this.db, [id]),
      VERSIONS_OF.rows(this.db, [id]),
      document.state === 'filed' ? this.db.findOneBy(DocumentFiling, { documentId: id }) : null,
    ]);
    return { ...row(document), legalMoves: legalDocumentMoves(document.state), states, versions, filing: filing && filingShown(filing) };
  }

  /** @throws Problem 404 when there is no such document for this actor */
  async locked(id: string): Promise<Document> {
    const document = await this.db.findOne(Document, { where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!document) throw notFound();
    return document;
  }
}

const row = ({ keyId: _, ...shown }: Document): DocumentRowDto => shown;
