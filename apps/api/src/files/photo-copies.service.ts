import { buffer } from 'node:stream/consumers';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { broken } from '../http/problem';
import { Receipts } from '../http/receipts';
import type { SignedRequest } from '../identity/signed-request';
import { HANDLED } from './custody.statement';
import type { FileDto, PhotoCopyDto } from './file.dto';
import { CaseFile } from './file.entity';
import { FileBytes } from './file-bytes';
import { FileFinisher } from './file-finisher';
import { FilesService } from './files.service';
import { OneAtATime } from './one-at-a-time';
import { PartKeeper } from './part-keeper';
import { sealParts } from './seal-parts';
import { STRIPPED, stripPhoto } from './strip-photo';

/** 64 MB: what is read of a photo into memory. */
const LARGEST = 67_108_864;

/** Copies of photos to be shown to others: without place and device. The original stays as it is, as evidence. */
@Injectable()
export class PhotoCopiesService {
  private readonly turn = new OneAtATime();

  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly bytes: FileBytes,
    private readonly files: FilesService,
    private readonly parts: PartKeeper,
    private readonly finisher: FileFinisher,
    private readonly keyring: Keyring,
    private readonly receipts: Receipts,
  ) {}

  async make(request: SignedRequest, originalId: string, body: PhotoCopyDto): Promise<FileDto> {
    const original = await this.acting.briefly(request, () => this.bytes.open(originalId));
    if (!STRIPPED.has(original.file.mediaType ?? '') || original.file.size > LARGEST) throw broken('copy_needs_a_photo');
    const photo = await this.turn.run(async () => stripPhoto(await buffer(original.bytes())));
    const copy = await this.acting.briefly(request, () => this.announce(original.file, photo.length, body));
    if (copy.state === 'uploading') await this.fill(request, copy, photo);
    return this.acting.briefly(request, () => this.files.read(copy.id));
  }

  /** That a copy was made of the original is written down with it. */
  private announce({ id: copyOfId, caseId, keyId, documentId, name, kind }: CaseFile, size: number, body: PhotoCopyDto): Promise<CaseFile> {
    const read = (id: string) => this.db.findOneByOrFail(CaseFile, { id });
    return this.receipts.once(
      // the same id again, for another photo, is another request
      { ...body, ...(body.id && { copyOfId }) },
      async id => {
        await this.db.insert(CaseFile, this.db.create(CaseFile, { id, caseId, keyId, documentId, copyOfId, name, kind, size }));
        await HANDLED.rows(this.db, [[copyOfId], 'copied']);
        return read(id);
      },
      read,
    );
  }

  private async fill(request: SignedRequest, copy: CaseFile, photo: Buffer): Promise<void> {
    const key = await this.acting.briefly(request, async () => {
      await this.keyring.need([copy.keyId], loadDataKeys(this.db));
      return this.keyring.get(copy.keyId);
    });
    const all = (async function* () {
      yield photo;
    })();
    for await (const part of sealParts(key, copy.id, 0, all)) await this.parts.keep(request, copy, part);
    await this.finisher.finish(request, copy.id);
  }
}
