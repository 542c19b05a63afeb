import { existsSync } from 'node:fs';
import { Client } from 'pg';
import type { Keyring } from '#libs/sealing/keyring';
import { type Config, readConfig } from '../config';
import { migrate } from '../database/migrator';
import { OFFICE_TIME } from '../database/office-time';
import { startEmbeddedPostgres } from '../embedded-postgres/start-embedded-postgres';
import { openKeyring } from '../open-keyring';

export interface OwnersHands {
  /** A connection as the owner of the schema, in a transaction. */
  db: Client;
  keyring: Keyring;
}

type Say = (line: string) => void;

/**
 * Work that no one can do over HTTP, because nobody can sign in yet: as the database's owner, in one transaction, on
 * a database that is brought up to date first. The embedded server is started for it, and stopped after it.
 * @throws StartRefused when the database or the root key cannot be used
 */
export async function asOwner<T>(say: Say, work: (hands: OwnersHands) => Promise<T>): Promise<T> {
  const config = readConfig();
  if (config.databaseUrl) return onDatabase(config, config.databaseUrl, say, work);
  const postgres = await startEmbeddedPostgres({ folder: config.dataFolder, say });
  try {
    return await onDatabase(config, postgres.url, say, work);
  } finally {
    await postgres.stop();
  }
}

async function onDatabase<T>(config: Config, url: string, say: Say, work: (hands: OwnersHands) => Promise<T>): Promise<T> {
  await migrate(url, say);
  const db = new Client({ connectionString: url, options: OFFICE_TIME });
  await db.connect();
  try {
    const keyring = await openedKeyring(config, db, say);
    await db.query('begin');
    const result = await work({ db, keyring });
    await db.query('commit');
    return result;
  } finally {
    await db.end();
  }
}

async function openedKeyring(config: Config, db: Client, say: Say): Promise<Keyring> {
  const { rows } = await db.query<{ empty: boolean }>('select not exists (select from data_keys) as empty');
  const isNew = !existsSync(config.rootKeyFile);
  const keyring = await openKeyring(config, rows[0].empty);
  if (isNew) say(`Made the root key ${config.rootKeyFile}. Keep a copy elsewhere: without it nothing can be read.`);
  return keyring;
}
