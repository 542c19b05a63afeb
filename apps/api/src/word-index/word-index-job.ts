import { setTimeout as pause } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import { Client } from 'pg';
import type { Keyring } from '#libs/sealing/keyring';
import { OFFICE_TIME } from '../database/office-time';
import { indexOldTexts } from './index-old-texts';
import type { IndexedTexts } from './indexed-texts';

const FIRST_ID = '00000000-0000-0000-0000-000000000000';
/** A sealed server waits so long before it looks again; so does one whose database is away. */
const WAIT_MS = 5_000;
/** Between two pieces of work: those who work go first. */
const BREATH_MS = 20;

/**
 * Once after each start: what was written before there was an index, or under an older way of cutting words, is put into
 * the index. What is written from now on is there with its own transaction. Several servers do it twice, which does no harm.
 */
export class WordIndexJob {
  private readonly log = new Logger('WordIndex');
  private readonly end = new AbortController();
  private running: Promise<void> = Promise.resolve();

  constructor(
    private readonly ownerUrl: string,
    private readonly keyring: Keyring,
    private readonly kinds: readonly IndexedTexts<any>[],
  ) {}

  start(): void {
    this.running = this.untilDone();
  }

  async stop(): Promise<void> {
    this.end.abort();
    await this.running;
  }

  private async untilDone(): Promise<void> {
    for (let done = false; !done && !this.end.signal.aborted; ) {
      if (!this.keyring.isSealed) done = await this.run().catch((error: Error & { code?: string }) => this.putOff(error));
      if (!done) await this.wait(WAIT_MS);
    }
  }

  /** @returns whether nothing is left */
  private async run(): Promise<boolean> {
    const db = new Client({ connectionString: this.ownerUrl, options: OFFICE_TIME, application_name: 'tirek-word-index', connectionTimeoutMillis: 5_000, statement_timeout: 60_000 });
    db.on('error', () => undefined);
    await db.connect();
    try {
      for (const kind of this.kinds) {
        for (let after: string | null = FIRST_ID; after; await this.wait(BREATH_MS)) {
          if (this.end.signal.aborted || this.keyring.isSealed) return false;
          after = await indexOldTexts(db, this.keyring, kind, after);
        }
      }
      return true;
    } finally {
      await db.end();
    }
  }

  private putOff(error: Error & { code?: string }): boolean {
    if (!this.end.signal.aborted) this.log.warn(`Indexing words is put off: ${error.code ?? error.name}`);
    return false;
  }

  private wait(ms: number): Promise<void> {
    return pause(ms, undefined, { signal: this.end.signal, ref: false }).catch(() => undefined);
  }
}
