import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { giveLoginAndPassword, signIn, type Visitor } from '../support/visitor';

const MAIN = resolve(__dirname, '../../apps/api/src/admin/main.js');
const PASSWORD = 'a password for the first day';

describe('the admin command', () => {
  let server: TestServer;
  let folder: string;
  let firstAdmin: Visitor;

  beforeAll(async () => {
    server = await startTestServer();
    folder = await mkdtemp(join(tmpdir(), 'tirek-admin-'));
    await writeFile(join(folder, 'root.key'), server.rootKey);
  });
  afterAll(async () => {
    await server?.stop();
    await rm(folder, { recursive: true, force: true });
  });

  const admin = (words: string, input = '') =>
    new Promise<{ code: number | null; out: string; err: string }>(done => {
      const env = { ...process.env, DATABASE_URL: server.database.ownerUrl, TIREK_DATA: folder };
      const child = spawn(process.execPath, [MAIN, ...words.split(' ')], { env });
      let [out, err] = ['', ''];
      child.stdout.on('data', chunk => (out += chunk));
      child.stderr.on('data', chunk => (err += chunk));
      child.once('close', code => done({ code, out, err }));
      child.stdin.end(input);
    });

  it('founds an office on an empty database, whose first admin then works over HTTP', async () => {
    const office = await admin('office add NAR --region KG-N --name Naryn');
    expect(office).toEqual({ code: 0, out: 'Added office NAR.\n', err: '' });
    const user = await admin('user add --login first.admin --role admin --office NAR --locale en', `${PASSWORD}\n`);
    expect(user).toEqual({ code: 0, out: 'Added first.admin: admin, office NAR.\n', err: '' });

    firstAdmin = await signIn(server, 'first.admin', PASSWORD);
    const { body } = await firstAdmin.get('/api/users');
    expect(body.items).toMatchObject([{ displayName: 'first.admin', roles: ['admin'] }]);
    const another = await firstAdmin.post('/api/offices', { code: 'TAL', region: 'KG-T', name: { ru: 'T', ky: 'T', en: 'T' } });
    expect(another.status).toBe(201);
  });

  it('takes the second factor off the only admin, who has lost it, and signs him out', async () => {
    expect(await admin('factors reset first.admin')).toEqual({ code: 0, out: 'first.admin has no second factor now, and sets one up at his next sign-in.\n', err: '' });
    expect((await firstAdmin.get('/api/users')).status).toBe(401);
    expect((await giveLoginAndPassword(server, 'first.admin', PASSWORD)).session.standing).toBe('enrolment_needed');
    const acts = await withClient(server.database.ownerUrl, db => db.query(`select from audit_entries where actor_id is null and act = 'update' and subject = 'users'`));
    expect(acts.rowCount).toBeGreaterThan(0);
  });

  it('leaves it to two people where there are two', async () => {
    for (const role of ['director', 'lawyer', 'admin']) expect((await admin(`user add --login some.${role} --role ${role} --office NAR`, `${PASSWORD}\n`)).code).toBe(0);
    for (const role of ['director', 'admin']) await signIn(server, `some.${role}`, PASSWORD);
    expect(await admin('factors reset some.lawyer')).toMatchObject({ code: 1, err: expect.stringContaining('another admin or a director confirms it') });
    expect((await admin('factors reset nobody')).code).toBe(1);
  });

  it('lists its commands', async () => {
    for (const words of ['help', '--help']) {
      const { code, out } = await admin(words);
      expect(code).toBe(0);
      expect(out).toContain('office add <code>');
      expect(out).toContain('user add --login <login>');
    }
  });

  it.each([
    ['an unknown command', 'office burn'],
    ['an office without a code', 'office add --region KG-N --name Naryn'],
    ['an office that is there', 'office add NAR --region KG-N --name Naryn'],
    ['an unknown region', 'office add NOW --region Nowhere --name Nowhere'],
    ['a missing option', 'office add NOW --region KG-N'],
    ['an unknown option', 'user add --login one --role admin --office NAR --password secret'],
    ['an unknown role', 'user add --login one --role king --office NAR'],
    ['an unknown office', 'user add --login one --role admin --office NOW'],
    ['a login that is taken', 'user add --login first.admin --role admin --office NAR'],
  ])('refuses %s in one line', async (_what, words) => {
    const { code, out, err } = await admin(words, `${PASSWORD}\n`);
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('    at ');
  });

  it('refuses a short password and none at all', async () => {
    const words = 'user add --login second --role admin --office NAR';
    expect((await admin(words, 'too short\n')).err).toMatch(/At least 12 characters/);
    expect((await admin(words)).err).toMatch(/No password/);
  });
});
