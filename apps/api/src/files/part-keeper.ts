import { randomUUID } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { BlobStore } from '../blobs/blob-store';
import { Acting } from '../database/acting';
import { Problem } from '../http/problem';
import type { SignedRequest } from '../identity/signed-request';
import type { CaseFile } from './file.entity';
import { ADD_PART, RELEASE, RESERVE } from './parts.statement';
import type { SealedPart } from './seal-parts';

/**
 * Puts a part away: its key is reserved, then its blob put, then its row written. Whatever stops in between, the file has the
 * whole part or nothing of it, and what is left of its blob is found by the reservation. Nothing waits for a store inside a
 * transaction.
 */
@Injectable()
export class PartKeeper {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly blobs: BlobStore,
  ) {}

  async keep(request: SignedRequest, { id, caseId }: CaseFile, { startsAt, size, bytes }: SealedPart): Promise<void> {
    const key = randomUUID();
    await this.acting.briefly(request, () => RESERVE.rows(this.db, [key, id, caseId]));
    try {
      await this.blobs.put(key, bytes);
      await this.acting.briefly(request, async () => {
        if (!(await RELEASE.row(this.db, [key]))) throw new Problem(409, 'busy');
        await ADD_PART.rows(this.db, [id, caseId, startsAt, size, key]);
      });
    } catch (error) {
      await this.forget(request, key).catch(() => undefined);
      throw error;
    }
  }

  /** At once, where it can be; else the sweeper does. */
  private async forget(request: SignedRequest, key: string): Promise<void> {
    await this.blobs.delete(key);
    await this.acting.briefly(request, () => RELEASE.rows(this.db, [key]));
  }
}
