import { InjectTransaction } from '@nestjs-cls/transactional';
import { setImmediate as breath } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { textQuery } from '#libs/sealing/text-search';
import { Reads } from '../audit/reads';
import { CaseKeys } from '../cases/case-keys';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { CASES_IN_REACH } from '../word-index/cases-in-reach.statement';
import { MOST_CASES, wantedTokens } from '../word-index/token-match';
import type { DocumentSearchDto, DocumentSearchResultDto } from './document-search.dto';
import { SEARCH_DOCUMENTS } from './document-search.statement';
import { type DocumentHit, hitIn } from './document-hit';

/** Each is opened whole, so they are fewer than entries of a log. */
const SHOWN = 20;

/** Finds documents by the words in them. The index says which may be meant; the opened words decide. */
@Injectable()
export class DocumentSearch {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly sealed: SealedReader,
    private readonly keys: CaseKeys,
    private readonly acting: Acting,
    private readonly reads: Reads,
  ) {}

  /** That he has looked into the cases where something is found is recorded. */
  async find({ text, caseId }: DocumentSearchDto): Promise<DocumentSearchResultDto> {
    if (caseId) await this.keys.of(caseId);
    const reach = caseId ? [caseId] : await this.casesInReach();
    const { items, more } = await this.within(reach.slice(0, MOST_CASES), text);
    await this.reads.ofCases([...new Set(items.map(item => item.caseId))]);
    return { items, more, moreCases: reach.length > MOST_CASES };
  }

  private async casesInReach(): Promise<string[]> {
    return (await CASES_IN_REACH.rows(this.db, [this.acting.actor.userId, MOST_CASES + 1])).map(({ caseId }) => caseId);
  }

  private async within(cases: string[], text: string): Promise<Omit<DocumentSearchResultDto, 'moreCases'>> {
    const query = textQuery(text);
    if (!query.words.length) return { items: [], more: false };
    const wanted = wantedTokens(this.keyring, 'document', cases, query);
    const rows = await SEARCH_DOCUMENTS.rows(this.db, [...wanted, SHOWN + 1]);
    const met = await this.sealed.open(rows.slice(0, SHOWN), {
      title: { table: 'documents', column: 'title', row: 'id' },
      draft: { table: 'document_drafts', column: 'content', row: 'id' },
      version: { table: 'document_versions', column: 'content', row: 'versionId' },
    });
    const hits: DocumentHit[] = [];
    for (const document of met) {
      const hit = hitIn(query, document);
      if (hit) hits.push(hit);
      // sixty pages take a while to read: others are served in between
      await breath();
    }
    // among equals those written last, as they came
    return { items: hits.sort((a, b) => b.exact - a.exact).map(({ found }) => found), more: rows.length > SHOWN };
  }
}
