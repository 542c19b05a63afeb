import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { excerptAround } from '#libs/sealing/text-excerpt';
import { matchText, type TextQuery, textQuery } from '#libs/sealing/text-search';
import { Reads } from '../audit/reads';
import { Acting } from '../database/acting';
import { CASES_IN_REACH } from '../word-index/cases-in-reach.statement';
import { MOST_CASES, wantedTokens } from '../word-index/token-match';
import { CaseKeys } from './case-keys';
import { filterValues } from './log-filter.dto';
import { LogOpener } from './log-opener';
import type { FoundLogEntryDto, LogSearchDto, LogSearchResultDto } from './log-search.dto';
import { SEARCH_LOG } from './log-search.statement';

const SHOWN = 50;

/** Finds log entries by the words in them. The index says which may be meant; the opened text decides. */
@Injectable()
export class LogSearch {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly opener: LogOpener,
    private readonly keys: CaseKeys,
    private readonly acting: Acting,
    private readonly reads: Reads,
  ) {}

  async inCase(caseId: string, asked: LogSearchDto): Promise<LogSearchResultDto> {
    const result = await this.find([caseId], asked);
    // nothing found, or no such case
    if (result.items.length) await this.reads.ofCase(caseId);
    else await this.keys.of(caseId);
    return { ...result, moreCases: false };
  }

  /** Over the cases whose log the actor may read. That he has looked into those where something is found is recorded. */
  async everywhere(asked: LogSearchDto): Promise<LogSearchResultDto> {
    const reach = await CASES_IN_REACH.rows(this.db, [this.acting.actor.userId, MOST_CASES + 1]);
    const result = await this.find(reach.slice(0, MOST_CASES).map(({ caseId }) => caseId), asked);
    await this.reads.ofCases([...new Set(result.items.map(({ caseId }) => caseId))]);
    return { ...result, moreCases: reach.length > MOST_CASES };
  }

  private async find(cases: string[], asked: LogSearchDto): Promise<Omit<LogSearchResultDto, 'moreCases'>> {
    const query = textQuery(asked.text);
    if (!query.words.length) return { items: [], more: false };
    const wanted = wantedTokens(this.keyring, 'log', cases, query);
    const rows = await SEARCH_LOG.rows(this.db, [...wanted, ...filterValues(asked), SHOWN + 1]);
    const opened = await this.opener.open(rows.slice(0, SHOWN));
    return { items: ranked(query, opened), more: rows.length > SHOWN };
  }
}

type Opened = Omit<FoundLogEntryDto, 'excerpt'> & { text: string };

/** Those first where most words stand as they were typed; among equals the latest, as they came. */
function ranked(query: TextQuery, entries: Opened[]): FoundLogEntryDto[] {
  const met = entries.flatMap(entry => {
    const match = matchText(query, entry.text);
    return match ? [{ entry, match }] : [];
  });
  return met
    .sort((a, b) => b.match.exact - a.match.exact)
    .map(({ entry: { id, caseId, caseCode, kind, occurredOn, authorId, text }, match }) => ({
      id, caseId, caseCode, kind, occurredOn, authorId, excerpt: excerptAround(text, match.met),
    }));
}
