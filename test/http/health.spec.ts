import { foundOrganisation } from '../support/organisation';
import { reportClerk } from '../support/report-clerk';
import { startTestServer, type TestServer } from '../support/test-server';
import { onServer, withClient } from '../support/test-database';
import { until } from '../support/until';
import { signIn, stranger } from '../support/visitor';

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

  it('lives on when the database goes away in the midst of a report, and counts it anew', async () => {
    await foundOrganisation(server);
    const does = reportClerk(await signIn(server, 'director'));
    const report = await does.save({ template: 'annual', periodRule: 'last_year', period: null, comparison: 'none', filters: [], lines: [] });
    const ask = (sql: string) => withClient(server.database.ownerUrl, async db => (await db.query(sql)).rowCount!);
    const run = await withClient(server.database.ownerUrl, async db => {
      await db.query('begin; lock table hearings');
      const asked = await does.create(`/api/reports/${report.id}/runs`, {});
      await until('it is being counted', async () => (await ask(`select from pg_stat_activity where datname = current_database() and application_name = 'tirek-reports' and wait_event_type = 'Lock'`)) > 0, 30_000);
      await ask(`select pg_terminate_backend(pid) from pg_stat_activity where datname = current_database() and (application_name = 'tirek-reports' or query like '%pg_try_advisory_lock%') and pid <> pg_backend_pid()`);
      await db.query('rollback');
      return asked;
    });
    expect((await does.run(run.id)).state).toBe('counted');
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
