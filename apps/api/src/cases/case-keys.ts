import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { RecentlyUsed } from '#libs/sealing/recently-used';
import { Statement } from '../database/statement';
import { notFound } from '../http/problem';

/** From the words of the case and not its header: a director who reads headers has not opened the case. */
const KEY_OF_CASE = new Statement<{ keyId: string }>('key-of-case', 'select key_id as "keyId" from case_narratives where case_id = $1');

/** Which data key seals what is written in a case. */
@Injectable()
export class CaseKeys {
  private readonly known = new RecentlyUsed<string, string>(5_000);

  constructor(@InjectTransaction() private readonly db: EntityManager) {}

  /**
   * The key of a case somebody has worked in: it never changes. Says nothing of whether this actor may see the case,
   * which is left to the statement that uses it.
   */
  remembered(caseId: string): string | undefined {
    return this.known.get(caseId);
  }

  /** @throws Problem 404 when there is no such case for this actor */
  async of(caseId: string): Promise<string> {
    const row = await KEY_OF_CASE.row(this.db, [caseId]);
    if (!row) throw notFound();
    this.known.set(caseId, row.keyId);
    return row.keyId;
  }
}
