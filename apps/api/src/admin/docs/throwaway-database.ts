import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { migrate } from '../../database/migrator';
import { startEmbeddedPostgres } from '../../embedded-postgres/start-embedded-postgres';

/** An empty database at the newest schema, for the time of some work. */
export async function onThrowawayDatabase<T>(work: (ownerUrl: string) => Promise<T>): Promise<T> {
  const quiet = () => undefined;
  const folder = await mkdtemp(join(tmpdir(), 'tirek-docs-'));
  // where root runs this, the server runs as another user, who must be able to enter
  await chmod(folder, 0o755);
  try {
    const postgres = await startEmbeddedPostgres({ folder, say: quiet, settings: { fsync: 'off' } });
    try {
      await migrate(postgres.url, quiet);
      return await work(postgres.url);
    } finally {
      await postgres.stop();
    }
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
