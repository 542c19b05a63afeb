import { createHash } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import type { SignedRequest } from '../identity/signed-request';
import { FileBytes, type OpenFile } from './file-bytes';
import { CaseFile } from './file.entity';
import { mediaTypeOf } from './media-type';

/** By so many bytes at its beginning it is told what a file is. */
const SAMPLE = 1_048_576;

/**
 * Takes a file into custody when all of it has come: its digest, what it is by its bytes, the receipt. Reads what lies in the
 * store, so what the digest is of is what can be read again.
 */
@Injectable()
export class FileFinisher {
  /** One reading of a file at a time, however many ask. */
  private readonly underWay = new Map<string, Promise<void>>();

  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly bytes: FileBytes,
    private readonly keyring: Keyring,
  ) {}

  finish(request: SignedRequest, fileId: string): Promise<void> {
    const known = this.underWay.get(fileId);
    if (known) return known;
    const work = this.read(request, fileId).finally(() => this.underWay.delete(fileId));
    this.underWay.set(fileId, work);
    return work;
  }

  private async read(request: SignedRequest, fileId: string): Promise<void> {
    const open = await this.acting.briefly(request, () => this.bytes.openUnfinished(fileId));
    if (open.file.state !== 'uploading') return;
    const { digest, mediaType } = await examine(open);
    const fingerprint = this.keyring.fingerprint(Buffer.from(`tirek/file/1:${digest}`));
    await this.acting.briefly(request, async () => {
      const file = await this.db.findOne(CaseFile, { where: { id: fileId }, lock: { mode: 'pessimistic_write' } });
      if (file?.state !== 'uploading') return;
      await this.db.save(Object.assign(file, { state: 'kept', keptAt: new Date(), digest, mediaType, fingerprint }));
    });
  }
}

async function examine(open: OpenFile): Promise<{ digest: string; mediaType: string | null }> {
  const hash = createHash('sha256');
  const beginning: Buffer[] = [];
  let sampled = 0;
  for await (const bytes of open.bytes()) {
    hash.update(bytes);
    if (sampled < SAMPLE) beginning.push(bytes);
    sampled += bytes.length;
  }
  return { digest: hash.digest('hex'), mediaType: await mediaTypeOf(Buffer.concat(beginning).subarray(0, SAMPLE)) };
}
