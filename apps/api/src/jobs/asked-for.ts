import { Client } from 'pg';

const PATIENCE_MS = 5_000;

/**
 * Hears at once that something was asked for, on a connection of its own. Nothing hangs on it: what is not heard is found a minute later by
 * whoever looks, and a look makes a new connection where one has broken.
 */
export class AskedFor {
  private connection: Client | null = null;
  private connecting: Promise<void> | null = null;
  private stopped = false;

  constructor(
    private readonly url: string,
    private readonly channel: string,
    private readonly heard: () => void,
  ) {}

  /** Listens, if it does not yet. */
  listen(): Promise<void> {
    if (this.connection || this.stopped) return Promise.resolve();
    this.connecting ??= this.connect().catch(() => undefined).finally(() => (this.connecting = null));
    return this.connecting;
  }

  async stop(): Promise<void> {
    this.stopped = true;
    await this.connecting;
    await this.connection?.end().catch(() => undefined);
  }

  private async connect(): Promise<void> {
    const db = new Client({ connectionString: this.url, application_name: 'tirek-jobs', connectionTimeoutMillis: PATIENCE_MS, query_timeout: PATIENCE_MS, keepAlive: true });
    db.on('error', () => (this.connection = null));
    db.on('end', () => (this.connection = null));
    db.on('notification', () => this.heard());
    await db.connect();
    await db.query(`listen ${this.channel}`).catch(async (error: unknown) => {
      await db.end().catch(() => undefined);
      throw error;
    });
    this.connection = db;
  }
}
