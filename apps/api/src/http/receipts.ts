import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { Problem } from './problem';

const KEEP = `
  insert into receipts (id, fingerprint) values ($1, $2) on conflict (id) do nothing returning true as fresh`;

/**
 * Safe retries: a client may choose the `id` of what it posts. The same id with the same body to the same address again is
 * answered with the stored record; with another body, or to another address, it is refused: what is posted to one client's
 * file is not what is posted to another's. The fingerprint is keyed, so it tells nothing about the body.
 */
@Injectable()
export class Receipts {
  constructor(
    @InjectTransaction() private readonly db: EntityManager,
    private readonly keyring: Keyring,
    private readonly acting: Acting,
  ) {}

  /**
   * Runs `create` with the id unless it was run before with this body at this address; then runs `read`.
   * @throws Problem 409 when the id was used for something else
   */
  async once<T>(body: { id?: string }, create: (id: string) => Promise<T>, read: (id: string) => Promise<T>): Promise<T> {
    if (!body.id) return create(uuidv7());
    const fingerprint = this.keyring.fingerprint(Buffer.from(canonical([this.acting.address, body])));
    const [kept] = await this.db.query(KEEP, [body.id, fingerprint]);
    if (kept) return create(body.id);
    const [known] = await this.db.query('select fingerprint from receipts where id = $1', [body.id]);
    if (!known?.fingerprint.equals(fingerprint)) {
      // of what one may not see one is not told that it is there
      await read(body.id);
      throw new Problem(409, 'taken', { errors: [{ pointer: '/id', key: 'rule.id_is_taken' }] });
    }
    return read(body.id);
  }
}

function canonical(value: unknown): string {
  return JSON.stringify(value, (_, part) =>
    part && typeof part === 'object' && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
