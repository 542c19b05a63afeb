import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { SealedReader } from '../database/sealed-reader';
import { DATE, decodeCursor, encodeCursor, UUID } from '../http/page';
import { displayName, type PersonName, readNames } from '../people/person-name';
import type { ConsentsToRenewPageDto, ConsentsToRenewQuery } from './consent-to-renew.dto';
import { CONSENTS_TO_RENEW, type ConsentToRenewRow } from './consents-to-renew.statement';

/** Whom to ask again, of all clients that the actor sees. */
@Injectable()
export class ConsentsToRenew {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly sealed: SealedReader,
  ) {}

  async list({ kind, after, limit = 25 }: ConsentsToRenewQuery): Promise<ConsentsToRenewPageDto> {
    const [day, id] = decodeCursor(after, [kind === 'ending' ? DATE : /^$/, UUID]) ?? [null, null];
    const rows = await CONSENTS_TO_RENEW.rows(this.db, [kind, day || null, id, limit]);
    await this.sealed.open(rows, { names: { table: 'persons', column: 'names', row: 'personId', read: readNames } });
    const opened = rows as ConsentToRenewRow<unknown>[] as ConsentToRenewRow<PersonName[]>[];
    const last = rows.length === limit ? rows[limit - 1] : null;
    const next = last && encodeCursor([kind === 'ending' ? last.endsOn : '', last.id]);
    return { items: opened.map(({ personId: _, names, ...row }) => ({ ...row, displayName: displayName(names) })), next };
  }
}
