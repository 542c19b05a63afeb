import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runAdmin } from '../support/admin-command';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { until } from '../support/until';
import { signIn, stranger } from '../support/visitor';

const FIRST = 'seven quiet herons on one lake';
const SECOND = 'тихая река под старым мостом';

/** From a key file to passphrases, and every way to open such a server or not. */
describe('key holders', () => {
  let server: ServerProcess;
  let sample: SampleCase;
  const keyFile = () => join(server.folder, 'root.key');
  const admin = (words: string, ...typed: string[]) => runAdmin(server, words, typed);
  const open = (passphrase: unknown, headers = {}) => stranger(server).post('/api/seal/opening', { passphrase }, headers);

  beforeAll(async () => {
    server = await startServerProcess({ TIREK_CHECKPOINT_SECONDS: '1' });
    await foundOrganisation(server);
    sample = await enterSampleCase(await signIn(server, 'lawyer'));
  });
  afterAll(() => server?.stop());

  const attempts = async () => withClient(server.database.ownerUrl, async db => (await db.query('select holder_id from unsealing_attempts order by id')).rows as { holder_id: string | null }[]);
  /** As if a day had passed since the wrong ones. */
  const forgetAttempts = () => withClient(server.database.ownerUrl, db => db.query(`update unsealing_attempts set at = at - interval '2 days'`));

  it('are added with a passphrase that is long enough, under a label that is free', async () => {
    expect(await admin('key-holder list')).toMatchObject({ code: 0, out: expect.stringContaining('no key holders') });
    expect((await admin('key-holder add first', 'too short')).err).toMatch(/at least 16 characters/);
    expect(await admin('key-holder add first', FIRST)).toMatchObject({ code: 0, err: '' });
    expect((await admin('key-holder add first', SECOND)).err).toMatch(/already/);
    expect((await admin('key-holder add Aibek Usupov', SECOND)).err).toMatch(/no name of a person/);
  });

  it('do not take over from the key file before two of them have shown that they can', async () => {
    expect((await admin('key-file remove', FIRST, FIRST)).err).toMatch(/same key holder/);
    expect((await admin('key-file remove', FIRST, SECOND)).err).toMatch(/no key holder's passphrase/);
    expect((await admin('key-file remove', FIRST)).err).toMatch(/no key holder's passphrase/);
    expect(existsSync(keyFile())).toBe(true);
    expect((await admin('key-holder add second', SECOND)).code).toBe(0);
    expect(await admin('key-file remove', FIRST, SECOND)).toMatchObject({ code: 0, err: '' });
    expect(existsSync(keyFile())).toBe(false);
  });

  it('are needed after the next start, and until then nothing is answered', async () => {
    expect((await stranger(server).get('/api/seal')).body.sealed).toBe(false);
    await server.restart();
    expect(server.output()).toContain('The server is sealed');
    expect((await stranger(server).get('/api/seal')).body).toEqual({ sealed: true, opensWith: 'passphrase' });
    for (const language of ['ru', 'ky', 'en']) {
      const { status, body } = await stranger(server).get('/api/cases', { 'accept-language': language });
      expect({ status, type: body.type }).toEqual({ status: 503, type: '/problems/sealed' });
      expect(body.title).toMatch(/запечатан|мөөрлөн|sealed/);
    }
    expect((await stranger(server).post('/api/sessions', { login: 'lawyer', password: 'x' })).status).toBe(503);
    expect((await stranger(server).get('/api/health')).status).toBe(200);
  });

  it('find the page that opens it, under the headers of every page', async () => {
    const page = await fetch(`${server.url}/sign-in`);
    expect({ url: page.url, status: page.status, cache: page.headers.get('cache-control') }).toEqual({ url: `${server.url}/unseal`, status: 200, cache: 'no-store' });
    const policy = page.headers.get('content-security-policy');
    expect(policy).toMatch(/default-src 'none'.*script-src 'self'.*style-src 'self'.*frame-ancestors 'none'/);
    expect(policy).not.toMatch(/unsafe|nonce/);
    expect(page.headers.get('x-frame-options')).toBe('DENY');
    expect(await page.text()).not.toMatch(/<style|style=|<script(?! src="\/unseal\.js" defer)/);
  });

  it('open it with their own passphrase and no other, and every attempt is recorded', async () => {
    expect((await open('not the passphrase of anybody')).status).toBe(401);
    expect((await open(`${FIRST} `)).status).toBe(401);
    expect((await stranger(server).get('/api/seal')).body.sealed).toBe(true);
    expect((await open(SECOND)).status).toBe(204);
    expect((await open(FIRST)).status).toBe(409);
    const lawyer = await signIn(server, 'lawyer');
    expect((await lawyer.get(`/api/cases/${sample.caseId}`)).body.narrative.title).toBe('Отказ в возбуждении дела');
    expect((await attempts()).map(row => row.holder_id !== null)).toEqual([false, false, true]);
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`select act from audit_entries where subject = 'unsealing_attempts' order by id`);
      expect(rows.map(row => row.act)).toEqual(['insert', 'insert', 'insert', 'update']);
    });
  });

  it('have to wait when too many were wrong, from that address', async () => {
    expect((await admin('seal')).code).toBe(0);
    await until('it is sealed', async () => (await stranger(server).get('/api/seal')).body.sealed);
    for (let wrong = 0; wrong < 3; wrong++) expect((await open('not the passphrase of anybody')).status).toBe(401);
    const waits = await open(FIRST);
    expect({ status: waits.status, type: waits.body.type }).toEqual({ status: 429, type: '/problems/unsealing-waits' });
    // what came too early was not tried, and does not make the wait longer
    expect(await attempts()).toHaveLength(6);
    await forgetAttempts();
    expect((await open(FIRST)).status).toBe(204);
  });

  it('open it from the machine too', async () => {
    await admin('seal');
    await until('it is sealed', async () => (await stranger(server).get('/api/seal')).body.sealed);
    expect((await admin(`unseal ${server.url}`, 'not the passphrase of anybody')).err).toMatch(/no key holder's passphrase/);
    expect(await admin(`unseal ${server.url}`, FIRST)).toMatchObject({ code: 0, err: '' });
    expect((await stranger(server).get('/api/seal')).body.sealed).toBe(false);
    expect((await admin('unseal http://127.0.0.1:1', FIRST)).err).toMatch(/No server answers/);
  });

  it('are asked for what the key file gave before', async () => {
    expect(await admin('office add NAR --region KG-N --name Naryn', SECOND)).toMatchObject({ code: 0, err: '' });
    expect((await admin('office add TAL --region KG-T --name Talas', 'not the passphrase of anybody')).err).toMatch(/Nothing was changed/);
  });

  it('are asked for their passphrase to prove the record, which is chained as long as the server is open', async () => {
    const chained = async () => Number((await withClient(server.database.ownerUrl, db => db.query('select count(*) as n from audit_checkpoints'))).rows[0].n);
    const before = await chained();
    await admin('seal');
    await until('it is sealed', async () => (await stranger(server).get('/api/seal')).body.sealed);
    const whileSealed = await chained();
    await new Promise(done => setTimeout(done, 2_500));
    expect(await chained()).toBe(whileSealed);
    expect(server.output()).not.toContain('put off');
    await forgetAttempts();
    expect((await open(FIRST)).status).toBe(204);
    await until('it is chained again', async () => (await chained()) > Math.max(before, whileSealed));
    expect(await admin('audit verify', SECOND)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('The record holds') });
    expect(await admin('audit head', FIRST)).toMatchObject({ code: 0, err: '', out: expect.stringContaining('"signature"') });
    expect((await admin('audit verify', 'not the passphrase of anybody')).err).toMatch(/no key holder's passphrase/);
  });

  it('open nothing once they are removed, and the last one stays', async () => {
    expect((await admin('key-holder remove second')).out).toMatch(/root-key rotate/);
    expect((await admin('key-holder remove first')).err).toMatch(/last/);
    expect(await admin('key-holder list')).toMatchObject({ out: expect.stringMatching(/^first, since \d{4}-\d\d-\d\d\n$/) });
    await server.restart();
    expect((await open(SECOND)).status).toBe(401);
    expect((await open(FIRST)).status).toBe(204);
  });

  it('are not passed by with a key file of another database', async () => {
    writeFileSync(keyFile(), Buffer.alloc(32, 7));
    expect((await admin('unseal')).err).toMatch(/not the root key of this database/);
    expect((await admin('key-holder add third', FIRST)).err).toMatch(/not the root key of this database/);
    expect(readFileSync(keyFile())).toEqual(Buffer.alloc(32, 7));
  });
});
