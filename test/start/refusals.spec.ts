import { spawn } from 'node:child_process';
import { mkdtemp, rm, chmod, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { startEmbeddedPostgres } from '../../apps/api/src/embedded-postgres/start-embedded-postgres';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

const MAIN = resolve('dist/apps/api/src/main.js');

/** What somebody sees whose Tirek does not start: one line with the reason and what to do. */
describe('a start that fails', () => {
  let folder: string;
  let database: TestDatabase;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirek-start-'));
    await chmod(folder, 0o755);
    database = await createTestDatabase();
  });
  afterAll(async () => {
    await database.drop();
    await rm(folder, { recursive: true, force: true });
  });

  const start = (env: Record<string, string>) =>
    new Promise<{ code: number | null; errors: string }>(done => {
      const child = spawn(process.execPath, [MAIN], { env: { ...process.env, TIREK_DATA: folder, TIREK_DEMO: 'off', PORT: '0', ...env } });
      let errors = '';
      child.stderr.on('data', chunk => (errors += chunk));
      child.once('exit', code => done({ code, errors: errors.trim() }));
      setTimeout(() => child.kill('SIGKILL'), 30_000).unref();
    });

  const oneLine = ({ code, errors }: { code: number | null; errors: string }, wanted: RegExp) => {
    expect(errors.split('\n')).toHaveLength(1);
    expect(errors).toMatch(wanted);
    expect(code).toBe(1);
  };

  it('names a port that is in use', async () => {
    const blocker = createServer().listen(0, '127.0.0.1');
    const { port } = await new Promise<{ port: number }>(done => blocker.once('listening', () => done(blocker.address() as { port: number })));
    oneLine(await start({ DATABASE_URL: database.ownerUrl, PORT: String(port) }), new RegExp(`Port ${port} is in use.*PORT=3001`));
    blocker.close();
  });

  it('says that the database cannot be reached, and no password', async () => {
    const answer = await start({ DATABASE_URL: 'postgres://tirek:geheim@127.0.0.1:1/tirek' });
    oneLine(answer, /The database cannot be reached \(ECONNREFUSED\).*DATABASE_URL/);
    expect(answer.errors).not.toContain('geheim');
  });

  it.each([['PORT', 'seven', /PORT is not a whole number/], ['PORT', '70000', /PORT is not a whole number/], ['DATABASE_URL', 'not a url', /DATABASE_URL/]])('does not guess what %s=%s means', async (name, value, wanted) => {
    oneLine(await start({ DATABASE_URL: database.ownerUrl, [name]: value }), wanted);
  });

  it('refuses to show the demo to others', async () => {
    oneLine(await start({ DATABASE_URL: database.ownerUrl, TIREK_DEMO: 'on', HOST: '0.0.0.0' }), /listens on this machine only/);
  });

  it('wants the root key back when there is data', async () => {
    const filled = await createTestDatabase();
    await withClient(filled.ownerUrl, async db => {
      const { rows } = await db.query(`insert into offices (code, name, region) values ('OSH', '{"ru":"О","ky":"О","en":"O"}', 'KG-O') returning id`);
      await db.query(`insert into data_keys (id, scope, office_id, wrapped) values (uuidv7(), 'office', $1, '\\x00')`, [rows[0].id]);
    });
    oneLine(await start({ DATABASE_URL: filled.ownerUrl, TIREK_ROOT_KEY_FILE: join(folder, 'lost.key') }), /root key .* is missing/);
    await writeFile(join(folder, 'short.key'), 'too short');
    oneLine(await start({ DATABASE_URL: filled.ownerUrl, TIREK_ROOT_KEY_FILE: join(folder, 'short.key') }), /is not a root key/);
    await filled.drop();
  });

  it('leaves a data folder alone that another process uses', async () => {
    const own = join(folder, 'taken');
    const running = await startEmbeddedPostgres({ folder: own, say: () => undefined });
    await rm(join(own, 'tirek.pid'));
    oneLine(await start({ DATABASE_URL: '', TIREK_DATA: own }), /A foreign process \(\d+\) holds the data folder/);
    await running.stop();
  });

  it('leaves another Tirek alone', async () => {
    const env = { ...process.env, TIREK_DATA: join(folder, 'first'), TIREK_DEMO: 'off', PORT: '0', DATABASE_URL: '' };
    const first = spawn(process.execPath, [MAIN], { env });
    await new Promise<void>(done => first.stdout.on('data', chunk => String(chunk).includes('ready') && done()));
    oneLine(await start({ DATABASE_URL: '', TIREK_DATA: env.TIREK_DATA }), /Another Tirek \(process \d+\) is using/);
    first.kill('SIGTERM');
    await new Promise(done => first.once('exit', done));
  });
});
