import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Client } from 'pg';
import { DataSource } from 'typeorm';
import { Keyring } from '#libs/sealing/keyring';
import { CONFIG, type Config } from '../config';
import { readKeyFile } from './key-file';
import { openWith, type SealState, sealState } from './root-store';

/** Notifications arrive in milliseconds; should one be lost, this is how long it can go unnoticed. */
const LOOK_EVERY_MS = 1_000;
const PATIENCE_MS = 2_000;

/**
 * Does with this server's keys what the database says: lets them go when it is sealed or the root key was replaced,
 * takes them from the key file when it is open. It listens on a connection of its own and looks every second as well,
 * so no request asks.
 */
@Injectable()
export class SealWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private connection: Client | null = null;
  private timer?: NodeJS.Timeout;
  private working: Promise<unknown> = Promise.resolve();
  private waiting = false;
  private stopped = false;

  constructor(
    @Inject(CONFIG) private readonly config: Config,
    private readonly source: DataSource,
    private readonly keyring: Keyring,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    await this.look();
    this.timer = setInterval(() => void this.look(), LOOK_EVERY_MS);
    this.timer.unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.timer);
    await this.working;
    this.drop();
  }

  /** Asks the database once more. What is asked while a look is waiting is answered by it. */
  look(): Promise<void> {
    if (this.waiting || this.stopped) return this.working.then(() => undefined);
    this.waiting = true;
    return this.alone(async () => {
      this.waiting = false;
      const db = await this.connected();
      await this.obey(await sealState(db), db);
    }).catch(() => this.drop());
  }

  /** Runs work while no look is under way, so that none acts on what was true before. */
  alone<T>(work: () => Promise<T>): Promise<T> {
    const done = this.working.then(work);
    this.working = done.catch(() => undefined);
    return done;
  }

  private async obey({ sealed, mark, destroyed }: SealState, db: Client): Promise<void> {
    for (const id of destroyed) this.keyring.forget(id);
    const replaced = mark && this.keyring.mark && !mark.equals(this.keyring.mark);
    if (!this.keyring.isSealed && (sealed || replaced)) this.keyring.destroy();
    if (!this.keyring.isSealed || sealed || !mark) return;
    const root = await readKeyFile(this.config.rootKeyFile, mark);
    if (root) await openWith(this.keyring, root, db);
    root?.fill(0);
  }

  private async connected(): Promise<Client> {
    if (this.connection) return this.connection;
    const { url } = this.source.options as { url: string };
    const db = new Client({ connectionString: url, application_name: 'tirek-seal', connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS, keepAlive: true });
    db.on('error', () => this.drop(db));
    db.on('notification', () => void this.look());
    await db.connect();
    this.connection = db;
    await db.query('listen tirek_seal');
    return db;
  }

  /** The next look makes a new connection. */
  private drop(db = this.connection): void {
    if (this.connection === db) this.connection = null;
    void db?.end().catch(() => undefined);
  }
}
