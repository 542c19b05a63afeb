import { existsSync, readFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Client } from 'pg';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { PROJECT_ROOT } from '../../apps/api/src/config';
import { migrate } from '../../apps/api/src/database/migrator';
import { fill } from './fill';
import { sizeAt } from './size';

type Say = (line: string) => void;

export interface Dataset {
  /** The owner's connection. */
  url: string;
  folder: string;
  stop(): Promise<void>;
}

/** Its number counts what every data set has: one from before there were services is made anew. */
const COMPLETE = 'complete-7.json';

/** Nobody waits for the disk while a data set is made; one that was cut short is made anew. */
const HASTY = {
  fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', autovacuum: 'off', max_wal_size: '4GB',
  maintenance_work_mem: '256MB', work_mem: '64MB',
};

/** The data set of this scale on its own embedded PostgreSQL, started with the settings an office gets. */
export async function openDataset(scale: number, say: Say): Promise<Dataset> {
  const folder = join(PROJECT_ROOT, '.artifacts', 'bench', `scale-${scale}`);
  if (!existsSync(join(folder, COMPLETE))) await make(folder, scale, say);
  const server = await startEmbeddedPostgres({ folder, say });
  await migrate(server.url, say);
  return { url: server.url, folder, stop: () => server.stop() };
}

async function make(folder: string, scale: number, say: Say): Promise<void> {
  const size = sizeAt(scale);
  say(`Making the data set of scale ${scale}: ${size.clients} clients, ${size.cases} cases, about ${size.cases * size.logEntriesOfACase} log entries.`);
  await clear(folder);
  const began = Date.now();
  const server = await startEmbeddedPostgres({ folder, say, settings: HASTY });
  try {
    await migrate(server.url, say);
    const root = await withOwner(server.url, db => fill(db, size, say));
    await writeFile(join(folder, 'root.key'), root, { mode: 0o600 });
  } finally {
    await server.stop();
  }
  await writeFile(join(folder, COMPLETE), `${JSON.stringify({ scale, ...size })}\n`);
  say(`  made in ${Math.round((Date.now() - began) / 1000)} s.`);
}

/** Where root runs this in a closed folder the data lies elsewhere; the pointer says where. */
async function clear(folder: string): Promise<void> {
  const pointer = join(folder, 'postgres-is-elsewhere');
  if (existsSync(pointer)) await rm(readFileSync(pointer, 'utf8').trim(), { recursive: true, force: true });
  await rm(folder, { recursive: true, force: true });
}

/** One connection of the owner, for one piece of work. */
export async function withOwner<T>(url: string, work: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client(url);
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}
