import { createHash } from 'node:crypto';
import { InjectTransaction } from '@nestjs-cls/transactional';
import { Injectable } from '@nestjs/common';
import type { Pool } from 'pg';
import { DataSource, EntityManager } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { Acting } from '../database/acting';
import { Problem } from '../http/problem';
import { openWith, rootOf, sealState } from './root-store';
import type { SealDto } from './seal.dto';
import { SealWatch } from './seal-watch';

/** Each passphrase costs argon2's time and memory, so few are tried at once. */
const AT_ONCE = 3;

@Injectable()
export class SealService {
  private trying = 0;

  constructor(
    private readonly source: DataSource,
    @InjectTransaction() private readonly db: EntityManager,
    private readonly acting: Acting,
    private readonly keyring: Keyring,
    private readonly watch: SealWatch,
  ) {}

  async state(): Promise<SealDto> {
    const { held } = await sealState(this.pool);
    return { sealed: this.keyring.isSealed, opensWith: held ? 'passphrase' : 'key_file' };
  }

  /** The seal is committed before sessions are ended, which can wait for those that are busy. */
  async seal(): Promise<void> {
    await this.db.query('select app.seal_server()');
    this.acting.conclude();
    await this.db.query('select app.end_sessions()');
    await this.watch.look();
  }

  /**
   * @throws Problem 409 when this server is open
   * @throws Problem 429 when too many were tried
   * @throws Problem 401 when it is nobody's passphrase
   */
  async open(passphrase: string, address: string): Promise<void> {
    if (!this.keyring.isSealed) throw new Problem(409, 'not-sealed');
    if (this.trying >= AT_ONCE) throw new Problem(429, 'too-many');
    this.trying++;
    try {
      await this.try(passphrase, createHash('sha256').update(address).digest());
    } finally {
      this.trying--;
    }
  }

  private async try(passphrase: string, source: Buffer): Promise<void> {
    const [{ attempt }] = (await this.pool.query('select attempt from app.begin_unsealing($1)', [source])).rows;
    if (!attempt) throw new Problem(429, 'unsealing-waits');
    const found = await rootOf(passphrase, this.pool);
    if (!found) throw new Problem(401, 'no-key-holder');
    await this.watch.alone(async () => {
      const opened = await openWith(this.keyring, found.root, this.pool);
      found.root.fill(0);
      // the copy is of a root key that was replaced while this was under way
      if (!opened) throw new Problem(401, 'no-key-holder');
      await this.pool.query('select app.end_unsealing($1, $2)', [attempt, found.holderId]);
    });
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}
