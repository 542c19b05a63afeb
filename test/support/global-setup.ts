import { chmod } from 'node:fs/promises';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { migrate } from '../../apps/api/src/database/migrator';
import { unpackBrowser } from './browser';
import { folderInMemory } from './folder-in-memory';
import { type RunningPostgres, setRunning } from './running-postgres';
import { onServer, TEMPLATE } from './test-database';

const QUICK = { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off', max_connections: '300', max_wal_size: '512MB' };

/** One real PostgreSQL for the whole run, with a migrated and empty template that every test file clones, and one browser unpacked. */
export default async function setUp(): Promise<void> {
  await unpackBrowser();
  const folder = await folderInMemory('tirek-test-');
  // where root runs the tests, the server runs as another user, who must be able to enter
  await chmod(folder, 0o755);
  const server = await startEmbeddedPostgres({ folder, say: () => undefined, settings: QUICK });
  const running: RunningPostgres = { folder, url: server.url, stop: server.stop };
  setRunning(running);
  process.env.TIREK_TEST_POSTGRES = server.url;
  await onServer(db => db.query(`create database ${TEMPLATE}`));
  const template = new URL(server.url);
  template.pathname = TEMPLATE;
  await migrate(template.toString(), () => undefined);
}
