import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { type Place, seal } from '#libs/sealing/box';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { Keyring } from '#libs/sealing/keyring';

/** Seals words that a hand-written statement stores. */
@Injectable()
export class SealedWriter {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async text(keyId: string, place: Place, text: string): Promise<Buffer> {
    if (!this.keyring.has(keyId)) await this.keyring.need([keyId], loadDataKeys(this.db));
    return seal(this.keyring.get(keyId), place, Buffer.from(text));
  }
}
