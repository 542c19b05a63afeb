import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import { ServerSealed } from '#libs/sealing/errors';
import type { Keyring } from '#libs/sealing/keyring';
import type { Config } from '../../config';
import { OFFICE_TIME } from '../../database/office-time';
import { makeCheckpoint } from './make-checkpoint';
import { continuesCopy, keepOutsideCopy, outsideCopyFile } from './outside-copy-file';

/**
 * Chains the record every so often, on a short connection of its own. Sealed, it waits: what was recorded meanwhile is
 * chained once the key is back. What fails (the database is away) is tried again the next time.
 */
export class CheckpointJob {
  private readonly log = new Logger('Checkpoints');
  private timer?: NodeJS.Timeout;
  private running: Promise<void> = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly config: Pick<Config, 'dataFolder' | 'checkpointSeconds'>,
    private readonly custodianUrl: string,
    private readonly keyring: Pick<Keyring, 'isSealed' | 'sign'>,
  ) {}

  start(): void {
    this.timer = setTimeout(() => {
      this.running = this.run()
        .catch((error: Error & { code?: string }) => {
          // sealed at this very moment: it waits, as it does while it is sealed
          if (!(error instanceof ServerSealed)) this.log.warn(`A checkpoint is put off: ${error.code ?? error.name}`);
        })
        .finally(() => this.stopped || this.start());
    }, this.config.checkpointSeconds * 1_000).unref();
  }

  async stop(): Promise<void> {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
  }

  private async run(): Promise<void> {
    if (this.keyring.isSealed) return;
    const db = new Client({ connectionString: this.custodianUrl, options: OFFICE_TIME, application_name: 'tirek-custodian', connectionTimeoutMillis: 5_000, statement_timeout: 15_000 });
    // a connection that breaks says so here as well as to the statement
    db.on('error', () => undefined);
    await db.connect();
    try {
      await this.catchUp(db);
    } finally {
      await db.end();
    }
  }

  /** A copy that the chain no longer continues is evidence, and stays as it is. */
  private async catchUp(db: Client): Promise<void> {
    const file = outsideCopyFile(this.config.dataFolder);
    const continues = await continuesCopy(db, file);
    for (let more = true; more && !this.stopped && !this.keyring.isSealed; ) {
      const made = await makeCheckpoint(db, hash => this.keyring.sign(hash));
      if (made && continues) await keepOutsideCopy(file, made.one);
      else if (made) this.log.error(`The record does not continue ${file}. Run: npm run admin -- audit verify`);
      more = made?.more ?? false;
    }
  }
}
