import { InjectTransaction } from '@nestjs-cls/transactional';
import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { wholeText } from '#libs/documents/whole-text';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import type { DocumentDraftDto, DocumentVersionDto } from './document.dto';
import { Document } from './document.entity';
import { DocumentDraft } from './document-draft.entity';
import { DocumentIndex } from './document-index';
import { DocumentVersion } from './document-version.entity';
import { hasGaps } from './has-gaps';
import { readDocument } from './read-document';

/** The words of a document: as they are being written, and as they stood in a version. */
@Injectable()
export class DocumentWordsService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly index: DocumentIndex,
  ) {}

  async draft(documentId: string): Promise<DocumentDraftDto> {
    const draft = await this.db.findOneBy(DocumentDraft, { documentId });
    if (!draft) throw notFound();
    return { content: draft.content, updatedAt: draft.updatedAt.toISOString(), version: draft.version };
  }

  /** Saved every few seconds while somebody writes. */
  async save(documentId: string, seen: number, content: string): Promise<DocumentDraftDto> {
    const words = readDocument(content);
    // the document before its draft, as whoever submits or retitles it: so neither waits for the other, and the title stays
    const document = await this.db.findOne(Document, { where: { id: documentId }, lock: { mode: 'pessimistic_read' } });
    if (!document) throw notFound();
    const draft = await this.db.findOne(DocumentDraft, { where: { documentId }, lock: { mode: 'pessimistic_write' } });
    if (!draft) throw notFound();
    // the texts are too long to send back; whoever is late still has his own, and reads the other
    refuseStale(draft, seen, {});
    await this.db.save(Object.assign(draft, { content, updatedAt: new Date() }));
    await this.index.draft(document, wholeText(words));
    return this.draft(documentId);
  }

  /** Keeps the words as they are now, for good. */
  async keep({ id: documentId, caseId, keyId }: Document): Promise<DocumentVersion> {
    const draft = await this.db.findOne(DocumentDraft, { where: { documentId }, lock: { mode: 'pessimistic_read' } });
    if (!draft) throw notFound();
    if (hasGaps(readDocument(draft.content))) throw broken('document_has_no_gaps');
    const last = await this.db.findOne(DocumentVersion, { where: { documentId }, order: { number: 'DESC' } });
    const digest = createHash('sha256').update(draft.content).digest('hex');
    const version = { id: uuidv7(), documentId, caseId, keyId, number: (last?.number ?? 0) + 1, content: draft.content, digest };
    await this.db.insert(DocumentVersion, this.db.create(DocumentVersion, version));
    await this.index.version(documentId);
    return this.version(version.id);
  }

  async version(id: string): Promise<DocumentVersion> {
    const version = await this.db.findOneBy(DocumentVersion, { id });
    if (!version) throw notFound();
    return version;
  }

  async latest(documentId: string): Promise<DocumentVersion | null> {
    return this.db.findOne(DocumentVersion, { where: { documentId }, order: { number: 'DESC' } });
  }
}

export const versionShown = ({ id, number, content, digest, createdBy, createdAt }: DocumentVersion): DocumentVersionDto =>
  ({ id, number, content, digest, createdBy, createdAt: createdAt.toISOString() });
