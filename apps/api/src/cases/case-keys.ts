import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';

const KEY_OF_CASE = new Statement<{ keyId: string }>('key-of-case', 'select key_id as "keyId" from cases where id = $1');

/** Which data key seals what is written in a case. */
@Injectable()
export class CaseKeys {
  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /** @throws Problem 404 when there is no such case for this actor */
  async of(caseId: string): Promise<string> {
    const row = await KEY_OF_CASE.row(this.db, [caseId]);
    if (!row) throw notFound();
    return row.keyId;
  }
}
