import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { Acting } from '../database/acting';
import { SealedReader } from '../database/sealed-reader';
import { decodeCursor, encodeCursor, MOMENT, UUID } from '../http/page';
import type { HearingListQuery, HearingPageDto } from './hearing.dto';
import { MY_HEARINGS } from './my-hearings.statement';

@Injectable()
export class HearingListService {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
    private readonly acting: Acting,
  ) {}

  async mine(actor: Actor, { after, limit = 25, moment }: HearingListQuery): Promise<HearingPageDto> {
    const [startsAt, id] = decodeCursor(after, [MOMENT, UUID]) ?? [null, null];
    const found = MY_HEARINGS.rows(this.db, [actor.userId, moment ?? null, startsAt, id, limit]);
    this.acting.conclude();
    const rows = await found;
    const last = rows.length === limit ? rows[rows.length - 1] : null;
    return {
      items: await this.sealed.open(rows, { caseTitle: { table: 'case_narratives', column: 'title', row: 'caseId' } }),
      next: last && encodeCursor([last.startsAt, last.id]),
    };
  }
}
