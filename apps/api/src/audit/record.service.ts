import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import type { Statement } from '../database/statement';
import { decodeCursor, encodeCursor, MOMENT, type PageQuery, UUID } from '../http/page';
import { notFound } from '../http/problem';
import type { RecordEntryDto, RecordPageDto, RecordQuery } from './record-entry.dto';
import { LEADS_CASE, LEADS_CASE_OF_CLIENT, overview, RECORD_OF_CASE, RECORD_OF_CLIENT } from './record.statement';

/** Who looked and who changed what: for the lead of a case, and for a director of the whole organisation. */
@Injectable()
export class RecordService {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 404 when the actor does not lead the case today */
  ofCase(actor: Actor, caseId: string, query: PageQuery): Promise<RecordPageDto> {
    return this.forLead(LEADS_CASE, RECORD_OF_CASE, actor, caseId, query);
  }

  /** @throws Problem 404 when the actor leads no case of the client today */
  ofClient(actor: Actor, clientId: string, query: PageQuery): Promise<RecordPageDto> {
    return this.forLead(LEADS_CASE_OF_CLIENT, RECORD_OF_CLIENT, actor, clientId, query);
  }

  async overview({ limit = 25, after, ...filters }: RecordQuery): Promise<RecordPageDto> {
    const [before] = decodeCursor(after, [UUID]) ?? [null];
    const { statement, values } = overview(filters, before, limit);
    const items = (await statement.rows(this.db, values)).map(({ login: _, ...item }) => item);
    return { items, next: items.length === limit ? encodeCursor([items[limit - 1].id]) : null };
  }

  private async forLead(leads: Statement<object>, record: Statement<RecordEntryDto>, actor: Actor, id: string, query: PageQuery): Promise<RecordPageDto> {
    const { limit = 25, after } = query;
    const [at, before] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const [lead, items] = await Promise.all([leads.row(this.db, [actor.userId, id]), record.rows(this.db, [id, at, before, limit])]);
    if (!lead) throw notFound();
    const last = items.length === limit ? items[limit - 1] : null;
    return { items, next: last && encodeCursor([last.at, last.id]) };
  }
}
