import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { INDEX_SCHEME, textTokens } from '#libs/sealing/text-index';
import type { Document } from './document.entity';
import { DocumentDraft } from './document-draft.entity';
import { INDEX_DOCUMENT, INDEX_VERSION } from './document-index.statement';
import { searchedText, textOfContent } from './document-text';
import { DocumentVersion } from './document-version.entity';

/** Keeps the words of a document findable, in the transaction that writes them. */
@Injectable()
export class DocumentIndex {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  /** @param text that of the draft */
  draft(document: Pick<Document, 'id' | 'caseId' | 'title'>, text: string): Promise<void> {
    return this.put(document, 'draft', text);
  }

  /** The draft has just become the newest version. */
  async version(documentId: string): Promise<void> {
    await INDEX_VERSION.rows(this.db, [documentId]);
  }

  /** The title is found with either: both are indexed anew. */
  async retitled(document: Document): Promise<void> {
    const { id: documentId } = document;
    const draft = await this.db.findOne(DocumentDraft, { where: { documentId } });
    const version = await this.db.findOne(DocumentVersion, { where: { documentId }, order: { number: 'DESC' } });
    if (draft) await this.put(document, 'draft', textOfContent(draft.content) ?? '');
    if (version) await this.put(document, 'version', textOfContent(version.content) ?? '');
  }

  private async put({ id, caseId, title }: Pick<Document, 'id' | 'caseId' | 'title'>, part: 'draft' | 'version', text: string): Promise<void> {
    const tokens = textTokens(this.keyring, 'document', caseId, searchedText(title, text));
    await INDEX_DOCUMENT.rows(this.db, [id, part, caseId, INDEX_SCHEME, tokens]);
  }
}
