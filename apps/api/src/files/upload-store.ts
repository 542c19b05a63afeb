import type { Readable } from 'node:stream';
import { DataStore, Upload } from '@tus/server';
import type { DataKey } from '#libs/sealing/data-key';
import type { CaseFile } from './file.entity';
import { type SealedPart, sealParts } from './seal-parts';

/** What an upload does for one request, in the name of whoever sent it. */
export interface UploadWork {
  /** The file, how much of it has come, and the key that seals it. */
  begin(id: string): Promise<{ file: CaseFile; received: number; key: DataKey }>;
  keep(file: CaseFile, part: SealedPart): Promise<void>;
}

/** The side of tus that keeps bytes: the offset of an upload is what lies whole in its parts. */
export class UploadStore extends DataStore {
  private key: DataKey;
  private file: CaseFile;

  constructor(private readonly work: UploadWork) {
    super();
  }

  override async getUpload(id: string): Promise<Upload> {
    const { file, received, key } = await this.work.begin(id);
    [this.file, this.key] = [file, key];
    return new Upload({ id, size: file.size, offset: received, creation_date: file.createdAt.toISOString() });
  }

  override async write(stream: Readable, _id: string, offset: number): Promise<number> {
    let at = offset;
    for await (const part of sealParts(this.key, this.file.id, offset, stream as AsyncIterable<Buffer>)) {
      await this.work.keep(this.file, part);
      at += part.size;
    }
    return at;
  }
}
