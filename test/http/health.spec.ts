import { startTestServer, type TestServer } from '../support/test-server';
import { onServer } from '../support/test-database';
import { stranger } from '../support/visitor';

describe('health', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
  });
  afterAll(() => server?.stop());

  const health = () => stranger(server).get('/api/health');

  it('answers anybody, and only whether the database is reachable', async () => {
    expect(await health()).toMatchObject({ status: 200, body: { database: 'reachable' } });
  });

  it('is 503 while the database is away, and well again when it is back', async () => {
    const name = new URL(server.database.ownerUrl).pathname.slice(1);
    const cut = (allowed: boolean) => onServer(async db => {
      await db.query(`alter database ${name} allow_connections ${allowed}`);
      if (!allowed) await db.query('select pg_terminate_backend(pid) from pg_stat_activity where datname = $1', [name]);
    });
    await cut(false);
    expect(await health()).toMatchObject({ status: 503, body: { type: '/problems/database-away' } });
    await cut(true);
    expect((await health()).status).toBe(200);
  });
});
