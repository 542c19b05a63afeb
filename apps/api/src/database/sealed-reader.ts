import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { type Place, keyIdOf, open } from '#libs/sealing/box';
import { loadDataKeys } from '#libs/sealing/data-keys';
import { Keyring } from '#libs/sealing/keyring';

/** Opens sealed words that a hand-written statement brought along in base64. */
@Injectable()
export class SealedReader {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
  ) {}

  async text(place: Place, base64: string): Promise<string>;
  async text(place: Place, base64: string | null): Promise<string | null>;
  async text(place: Place, base64: string | null): Promise<string | null> {
    if (base64 === null) return null;
    const sealed = Buffer.from(base64, 'base64');
    const keyId = keyIdOf(sealed);
    if (!this.keyring.has(keyId)) await this.keyring.need([keyId], loadDataKeys(this.db));
    return open(this.keyring.get(keyId), place, sealed).toString('utf8');
  }

  async json<T>(place: Place, base64: string): Promise<T> {
    return JSON.parse(await this.text(place, base64)) as T;
  }
}
