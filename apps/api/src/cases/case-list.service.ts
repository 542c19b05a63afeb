import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Acting } from '../database/acting';
import { decodeCursor, encodeCursor, MOMENT, UUID } from '../http/page';
import type { CaseListQuery, CasePageDto } from './case.dto';
import { ALL_CASES, ALL_CASES_TOTAL, MY_CASES, MY_CASES_TOTAL } from './case-list.statement';
import { CaseRows } from './case-rows';

@Injectable()
export class CaseListService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly cases: CaseRows,
    private readonly acting: Acting,
  ) {}

  async list(actor: Actor, query: CaseListQuery): Promise<CasePageDto> {
    const { limit = 25, state = 'open', after } = query;
    const mine = query.scope !== 'all';
    const open = state === 'open';
    const [moment, id] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const page = [open, moment, id, limit];
    // both are on their way before the first is awaited: one round trip; titles are opened while the rest is counted
    const listed = mine ? MY_CASES.rows(this.db, [...page, actor.userId]) : ALL_CASES.rows(this.db, page);
    const found = Promise.all([
      listed,
      listed.then(rows => this.cases.open(rows)),
      query.total && (mine ? MY_CASES_TOTAL.row(this.db, [open, actor.userId]) : ALL_CASES_TOTAL.row(this.db, [open])),
    ]);
    this.acting.conclude();
    const [rows, items, count] = await found;
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    return {
      items,
      next: last && encodeCursor([last.sortKey, last.id]),
      ...(count && { total: count.total }),
    };
  }
}
