import { chmod } from 'node:fs/promises';
import { resolve } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { migrate } from '../../apps/api/src/database/migrator';
import { unpackBrowser } from './browser';
import { folderInMemory } from './folder-in-memory';
import { setRunning } from './running';
import { openServerPool } from './server-pool';
import { onServer, TEMPLATE } from './test-database';

/** Hundreds of programs start in a run, and only the first of each kind need compile its files. */
const COMPILED = resolve(__dirname, '../../../node_modules/.cache/tirek-test');

const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', max_wal_size: '512MB' };

/**
 * One real PostgreSQL for the whole run, with a migrated and empty template that every test file clones, one browser unpacked, and
 * servers to borrow.
 */
export default async function setUp(): Promise<void> {
  process.env.NODE_COMPILE_CACHE = COMPILED;
  await unpackBrowser();
  const folder = await folderInMemory('tirek-test-');
  // where root runs the tests, the server runs as another user, who must be able to enter
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, say: () => undefined, settings: QUICK });
  process.env.TIREK_TEST_POSTGRES = server.url;
  await onServer(db => db.query(`create database ${TEMPLATE}`));
  const template = new URL(server.url);
  template.pathname = TEMPLATE;
  await migrate(template.toString(), () => undefined);
  const pool = await openServerPool();
  process.env.TIREK_TEST_SERVERS = pool.url;
  setRunning({
    folder,
    stop: async () => {
      await pool.close();
      await server.stop();
    },
  });
}
