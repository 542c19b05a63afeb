import { Client } from 'pg';
import { Keyring } from '#libs/sealing/keyring';
import { type Config, readConfig } from '../config';
import { migrate } from '../database/migrator';
import { OFFICE_TIME } from '../database/office-time';
import { runningEmbedded } from '../embedded-postgres/running';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres';
import { openWith } from '../sealing/root-store';
import { rootAtHand } from './root-at-hand';

export interface OwnersHands {
  /** A connection as the owner of the schema, in a transaction. */
  db: Client;
  keyring: Keyring;
}

type Say = (line: string) => void;

/**
 * Work that no one can do over HTTP, because nobody can sign in yet: as the database's owner, in one transaction, on
 * a database that is brought up to date first.
 * @throws StartRefused when the database or the root key cannot be used
 */
export function asOwner<T>(say: Say, work: (hands: OwnersHands) => Promise<T>): Promise<T> {
  return onDatabase(say, async (db, config) => {
    const keyring = Keyring.empty();
    const { root } = await rootAtHand(config, db, say);
    await openWith(keyring, root, db);
    root.fill(0);
    return inTransaction(db, () => work({ db, keyring }));
  });
}

type Work<T> = (db: Client, config: Config) => Promise<T>;

/** Work as the database's owner, on a database that is brought up to date first. */
export function onDatabase<T>(say: Say, work: Work<T>): Promise<T> {
  return reached(say, async (url, config) => {
    await migrate(url, say);
    return connected(url, config, work);
  });
}

/** Work as the database's owner that must wait for nothing: the database is taken as it is. */
export function onDatabaseAtOnce<T>(say: Say, work: Work<T>): Promise<T> {
  return reached(say, (url, config) => connected(url, config, work));
}

/** The embedded server is started for the work and stopped after it, unless a Tirek runs one. */
async function reached<T>(say: Say, work: (url: string, config: Config) => Promise<T>): Promise<T> {
  const config = readConfig();
  const running = config.databaseUrl ?? runningEmbedded(config.dataFolder, say);
  if (running) return work(running, config);
  const postgres = await startEmbeddedPostgres({ folder: config.dataFolder, say });
  try {
    return await work(postgres.url, config);
  } finally {
    await postgres.stop();
  }
}

async function connected<T>(url: string, config: Config, work: Work<T>): Promise<T> {
  const db = new Client({ connectionString: url, options: OFFICE_TIME });
  await db.connect();
  try {
    return await work(db, config);
  } finally {
    await db.end();
  }
}

/** All of it, or nothing. */
export async function inTransaction<T>(db: Client, work: () => Promise<T>): Promise<T> {
  await db.query('begin');
  try {
    const result = await work();
    await db.query('commit');
    return result;
  } catch (error) {
    await db.query('rollback');
    throw error;
  }
}
