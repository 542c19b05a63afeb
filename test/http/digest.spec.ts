import { clerk } from '../support/clerk';
import { type Mailbox, openMailbox } from '../support/mailbox';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('the settings of the digest by mail', () => {
  let mailbox: Mailbox;
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;

  beforeAll(async () => {
    mailbox = await openMailbox();
    server = await startTestServer({ TIREK_SMTP_URL: mailbox.url, TIREK_MAIL_FROM: 'tirek@example.org' });
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
  });
  afterAll(async () => {
    await server?.stop();
    await mailbox?.close();
  });

  const codeIn = () => /\d{6}/.exec(mailbox.mails.at(-1)!.text)![0];

  it('begin without an address', async () => {
    expect(await clerk(lawyer).read('/api/digest')).toEqual({ available: true, address: null, confirmed: false, wanted: false, hour: 7, refusedOn: null });
    expect((await lawyer.put('/api/digest', { wanted: true, hour: 7 })).status).toBe(404);
  });

  it('take an address, and switch the digest on once its code has come back', async () => {
    expect((await lawyer.put('/api/digest/address', { address: 'Lawyer@Example.org' })).body).toMatchObject({ address: 'Lawyer@Example.org', confirmed: false, wanted: false });
    expect(mailbox.mails).toMatchObject([{ to: ['Lawyer@example.org'] }]);
    const refused = await lawyer.put('/api/digest', { wanted: true, hour: 6 });
    expect(refused.body.errors).toMatchObject([{ detail: 'Сначала подтвердите адрес кодом из письма.' }]);
    const wrong = String((Number(codeIn()) + 1) % 1_000_000).padStart(6, '0');
    expect((await lawyer.post('/api/digest/address/confirmation', { code: wrong })).status).toBe(401);
    expect((await lawyer.post('/api/digest/address/confirmation', { code: codeIn() })).body).toMatchObject({ confirmed: true, wanted: true });
    expect((await lawyer.post('/api/digest/address/confirmation', { code: codeIn() })).status).toBe(404);
    expect((await lawyer.put('/api/digest', { wanted: true, hour: 5 })).body).toMatchObject({ wanted: true, hour: 5 });
  });

  it('are nobody else\'s, and sealed', async () => {
    expect(await clerk(await signIn(server, 'otherlawyer')).read('/api/digest')).toMatchObject({ address: null });
    await withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query('select * from digest_settings');
      expect(JSON.stringify(rows)).not.toMatch(/example/i);
      const { rows: acts } = await db.query(`select act, fields from audit_entries where subject = 'digest_settings' and actor_id = $1 order by at`, [people.lawyer.id]);
      expect(acts[0]).toEqual({ act: 'insert', fields: null });
      expect(acts.some(({ fields }) => fields?.includes('confirmed_at'))).toBe(true);
    });
  });

  it('start anew with another address', async () => {
    const former = codeIn();
    expect((await lawyer.put('/api/digest/address', { address: 'other@example.org' })).body).toMatchObject({ confirmed: false, wanted: false, hour: 5 });
    expect((await lawyer.post('/api/digest/address/confirmation', { code: former === codeIn() ? '' : former })).status).not.toBe(200);
    await withClient(server.database.ownerUrl, db => db.query(`update digest_settings set code_expires_at = now() - interval '1 second'`));
    expect((await lawyer.post('/api/digest/address/confirmation', { code: codeIn() })).status).toBe(404);
    expect((await lawyer.delete('/api/digest/address')).status).toBe(204);
    expect(await clerk(lawyer).read('/api/digest')).toMatchObject({ address: null, wanted: false });
  });

  it('refuse what is no address, or one that the mail server does not take, and keep neither', async () => {
    for (const address of ['nobody', 'a@b', 'a@example.org, b@example.org', 'a@example.org\r\nBcc: b@example.org']) {
      const { status, body } = await lawyer.put('/api/digest/address', { address });
      expect({ status, pointer: body.errors[0].pointer }).toEqual({ status: 400, pointer: '/address' });
    }
    mailbox.refuses = 550;
    const { status, body } = await lawyer.put('/api/digest/address', { address: 'gone@example.org' });
    expect({ status, errors: body.errors }).toMatchObject({ status: 422, errors: [{ pointer: '/address', detail: 'Почтовый сервер не принимает этот адрес.' }] });
    mailbox.refuses = 450;
    expect((await lawyer.put('/api/digest/address', { address: 'busy@example.org' })).status).toBe(502);
    mailbox.refuses = null;
    expect(await clerk(lawyer).read('/api/digest')).toMatchObject({ address: null });
  });

  it('let nobody pour mails over others', async () => {
    const other = await signIn(server, 'otherlawyer');
    const answers = [];
    for (let n = 0; n < 7; n++) answers.push((await other.put('/api/digest/address', { address: `victim${n}@example.org` })).status);
    expect(answers).toEqual([200, 200, 200, 200, 200, 429, 429]);
  });

  it('are for those who work in cases', async () => {
    for (const who of ['director', 'reception', 'admin', 'specialist']) expect((await (await signIn(server, who)).get('/api/digest')).status).toBe(403);
  });
});
