import { createHash } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { loadDataKeys } from '#libs/sealing/data-keys';
import type { DataKey } from '#libs/sealing/data-key';
import { SealBroken } from '#libs/sealing/errors';
import type { ByteRange } from '#libs/files/byte-range';
import { Keyring } from '#libs/sealing/keyring';
import { openPart } from '#libs/sealing/open-part';
import { BlobStore } from '../blobs/blob-store';
import { broken, notFound } from '../http/problem';
import { CaseFile } from './file.entity';
import { type PartRow, PARTS_OF } from './parts.statement';

/** A file that somebody may read: its bytes can be had after the transaction in which he was let in. */
export class OpenFile {
  constructor(
    readonly file: CaseFile,
    private readonly parts: PartRow[],
    private readonly key: DataKey,
    private readonly blobs: BlobStore,
  ) {}

  /**
   * All of it. That it is what was received is known at the end, and what is not ends with an error.
   * @throws SealBroken
   */
  async *bytes(): AsyncGenerator<Buffer> {
    const hash = createHash('sha256');
    for await (const bytes of this.range({ from: 0, to: this.file.size })) {
      hash.update(bytes);
      yield bytes;
    }
    if (this.file.digest !== null && hash.digest('hex') !== this.file.digest) throw new SealBroken('files', 'content');
  }

  async *range({ from, to }: ByteRange): AsyncGenerator<Buffer> {
    for (const { startsAt, size, blobKey } of this.parts) {
      if (startsAt + size <= from || startsAt >= to) continue;
      let at = startsAt;
      for await (const bytes of openPart(this.key, { file: this.file.id, startsAt }, this.blobs.get(blobKey))) {
        const wanted = bytes.subarray(Math.max(0, from - at), Math.max(0, to - at));
        at += bytes.length;
        if (wanted.length) yield wanted;
        if (at >= to) break;
      }
    }
  }
}

/** The plain bytes of files, for whoever may read them. */
@Injectable()
export class FileBytes {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly blobs: BlobStore,
  ) {}

  /** Who looks has to be written down by the caller (`HANDLED`). @throws Problem 404, or 422 when it is not whole */
  async open(fileId: string): Promise<OpenFile> {
    const open = await this.openUnfinished(fileId);
    if (open.file.state !== 'kept') throw broken('file_is_not_whole');
    return open;
  }

  async *read(fileId: string): AsyncGenerator<Buffer> {
    yield* (await this.open(fileId)).bytes();
  }

  /** As far as it has come. */
  async openUnfinished(fileId: string): Promise<OpenFile> {
    const file = await this.db.findOneBy(CaseFile, { id: fileId });
    if (!file) throw notFound();
    const [parts] = await Promise.all([PARTS_OF.rows(this.db, [fileId]), this.keyring.need([file.keyId], loadDataKeys(this.db))]);
    return new OpenFile(file, parts, this.keyring.get(file.keyId), this.blobs);
  }
}
