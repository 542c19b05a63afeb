import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/demo-users';
import { until } from '../support/until';
import { signIn, stranger, type Visitor } from '../support/visitor';

const MAIN = resolve('dist/apps/api/src/main.js');
const ADMIN = resolve('dist/apps/api/src/admin/main.js');
const PASSPHRASE = 'eleven winters without a single letter';

/** The machine is carried off: power gone in the middle of work, switched on again by somebody else. */
describe('a seized server', () => {
  let folder: string;
  let app: ChildProcess;
  let server: { url: string };
  const env = () => ({ ...process.env, DATABASE_URL: '', TIREK_DATA: folder, PORT: '0', TIREK_DEMO: 'on', TIREK_FREE_WRONG_TRIES: '100000' });

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'tirek-seizure-'));
    await chmod(folder, 0o755);
    await start();
  }, 120_000);
  afterAll(async () => {
    if (app?.exitCode === null && app.signalCode === null) {
      const ended = new Promise(done => app.once('exit', done));
      app.kill('SIGTERM');
      await ended;
    }
    await rm(folder, { recursive: true, force: true });
  });

  const start = () =>
    new Promise<void>((done, fail) => {
      app = spawn(process.execPath, [MAIN], { env: env(), stdio: ['ignore', 'pipe', 'pipe'] });
      let text = '';
      const heard = (chunk: Buffer) => {
        text += chunk;
        const ready = /Tirek is ready: (http\S+)/.exec(text);
        if (ready) done(void (server = { url: ready[1] }));
      };
      app.stdout!.on('data', heard);
      app.stderr!.on('data', heard);
      app.once('exit', () => fail(new Error(text)));
    });
  const admin = (words: string, typed: string[]) =>
    new Promise<{ code: number | null; err: string }>(done => {
      const child = spawn(process.execPath, [ADMIN, ...words.split(' ')], { env: env(), stdio: ['pipe', 'ignore', 'pipe'] });
      let err = '';
      child.stderr.on('data', chunk => (err += chunk));
      child.once('close', code => done({ code, err }));
      child.stdin.end(typed.map(line => `${line}\n`).join(''));
    });
  const lives = (pid: number) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const powerCut = async () => {
    const postmaster = Number(readFileSync(join(folder, 'postgres', 'postmaster.pid'), 'utf8').split('\n')[0]);
    app.removeAllListeners('exit');
    const ended = new Promise(done => app.once('exit', done));
    app.kill('SIGKILL');
    process.kill(postmaster, 'SIGKILL');
    await ended;
    await until('PostgreSQL is gone', async () => !lives(postmaster));
  };
  const work = async () => {
    lawyer = await signIn(server, 'lawyer.osh', DEMO_PASSWORD);
    const { items } = (await lawyer.get('/api/cases?limit=100')).body;
    return { titles: items.map((one: { title: string }) => one.title).sort() as string[], caseId: items[0].id as string };
  };

  let lawyer: Visitor;
  let titles: string[];
  let acknowledged = 0;
  let caseId: string;

  it('was left to a key holder while it ran', async () => {
    expect(await admin('key-holder add keeper', [PASSPHRASE])).toEqual({ code: 0, err: '' });
    expect(await admin('key-file remove one-holder', [PASSPHRASE])).toEqual({ code: 0, err: '' });
    expect(existsSync(join(folder, 'root.key'))).toBe(false);
    ({ titles, caseId } = await work());
    expect(titles.length).toBeGreaterThan(2);
  }, 60_000);

  it('is sealed when it is switched on again', async () => {
    let cut = false;
    const writing = (async () => {
      while (!cut) {
        const answer = await lawyer.post(`/api/cases/${caseId}/log-entries`, { kind: 'note', occurredOn: '2026', text: `До отключения ${acknowledged + 1}` }).catch(() => null);
        if (answer?.status === 201) acknowledged++;
      }
    })();
    await until('something was written', async () => acknowledged >= 5);
    await powerCut();
    cut = true;
    await writing;
    await start();
    expect((await stranger(server).get('/api/seal')).body).toEqual({ sealed: true, opensWith: 'passphrase' });
    expect((await stranger(server).get('/api/cases')).status).toBe(503);
    expect((await lawyer.get('/api/cases').catch(() => ({ status: 503 }))).status).toBe(503);
    expect((await stranger(server).post('/api/sessions', { login: 'lawyer.osh', password: DEMO_PASSWORD })).status).toBe(503);
  }, 120_000);

  it('does not open with a wrong passphrase', async () => {
    const { status, body } = await stranger(server).post('/api/seal/opening', { passphrase: 'eleven winters without a single word' });
    expect({ status, type: body.type }).toEqual({ status: 401, type: '/problems/no-key-holder' });
    expect((await stranger(server).get('/api/cases')).status).toBe(503);
  });

  it('opens with the right one, and everything that was acknowledged is there', async () => {
    expect((await stranger(server).post('/api/seal/opening', { passphrase: PASSPHRASE })).status).toBe(204);
    const { titles: now } = await work();
    expect(now).toEqual(titles);
    const texts = new Set<string>();
    for (let after = ''; ; ) {
      const { body } = await lawyer.get(`/api/cases/${caseId}/log-entries?limit=100${after && `&after=${after}`}`);
      for (const { text } of body.items) texts.add(text);
      if (!body.next) break;
      after = body.next;
    }
    for (let number = 1; number <= acknowledged; number++) expect(texts).toContain(`До отключения ${number}`);
  }, 60_000);
});
