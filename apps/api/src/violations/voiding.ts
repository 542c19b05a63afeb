import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import type { Actor } from '#libs/access/actor';
import { refuseStale } from '../http/if-match.decorator';
import { broken, notFound } from '../http/problem';
import type { Voidable } from './of-matter';
import type { VoidingDto } from './void.dto';

/** Says of a record that it does not stand, and why. It stays (invariant 25). */
@Injectable()
export class Voiding {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /**
   * @param keyOf names the data key of the reason for a row that has none
   * @throws Problem 404, 412 when it was changed since, 422 when it is voided already
   */
  async of<Row extends Voidable & { version: number; keyId: string | null }>(
    entity: new () => Row, id: string, seen: number, { userId }: Actor, { reason }: VoidingDto, keyOf?: (row: Row) => Promise<string>,
  ): Promise<Row> {
    const row: Row | null = await this.db.findOne(entity as never, { where: { id } as never, lock: { mode: 'pessimistic_write' } });
    if (!row) throw notFound();
    refuseStale(row, seen, {});
    if (row.voidedAt) throw broken('voided_record_stays_as_it_is');
    row.keyId ??= (await keyOf?.(row)) ?? null;
    await this.db.save(Object.assign(row, { voidedAt: new Date(), voidedBy: userId, voidReason: reason }));
    return row;
  }
}
