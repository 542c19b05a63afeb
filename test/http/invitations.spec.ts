import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { codeNow } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startServerProcess, type ServerProcess } from '../support/test-server';
import { giveLoginAndPassword, signIn, stranger, type Visitor } from '../support/visitor';

const OWN = 'four words of my own';

describe('an invitation', () => {
  let server: ServerProcess;
  let people: Organisation;
  let admin: Visitor;
  let made = 0;

  beforeAll(async () => {
    server = await startServerProcess();
    people = await foundOrganisation(server);
    admin = await signIn(server, 'admin');
  });
  afterAll(() => server?.stop());

  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, db => db.query(sql, values));
  const accept = (token: string, password = OWN) => stranger(server).post('/api/invitations/acceptance', { token, password });
  async function invited() {
    const login = `newcomer${++made}`;
    const { body: user } = await admin.post('/api/users', { officeId: people.lawyer.officeId, login, displayName: 'Бакыт Новичков' });
    await admin.post(`/api/users/${user.id}/role-grants`, { role: 'reception' });
    const { status, body } = await admin.post(`/api/users/${user.id}/invitations`);
    expect(status).toBe(201);
    return { login, user, token: body.token as string, path: body.path as string };
  }

  it('lets a new colleague set a password that nobody else knows, then asks for a factor', async () => {
    const { login, token, path } = await invited();
    expect(path).toBe(`/invitation#${token}`);
    expect((await stranger(server).post('/api/sessions', { login, password: OWN })).status).toBe(401);
    const accepted = await accept(token);
    expect(accepted.status).toBe(201);
    expect(accepted.body).toMatchObject({ standing: 'enrolment_needed' });
    expect(String(accepted.headers.get('set-cookie'))).toContain('HttpOnly');
    const applicant = await giveLoginAndPassword(server, login, OWN);
    const { secret } = (await applicant.post('/api/factors/totp')).body;
    expect((await applicant.post('/api/factors/totp/confirmation', { code: codeNow(0, secret) })).body).toMatchObject({ standing: 'full', roles: ['reception'] });
  });

  it('works once, also for two at the same moment', async () => {
    const { token } = await invited();
    const answers = await Promise.all([accept(token), accept(token), accept(token)]);
    expect(answers.map(({ status }) => status).sort()).toEqual([201, 410, 410]);
    expect((await accept(token)).body.type).toBe('/problems/invitation-gone');
  });

  it('is worth nothing after 48 hours, after a newer one, or when it was made up', async () => {
    const old = await invited();
    await asOwner(`update invitations set expires_at = expires_at - interval '47 hours 59 minutes' where user_id = $1`, [old.user.id]);
    expect((await accept(old.token, 'short')).status).toBe(422);
    await asOwner(`update invitations set expires_at = expires_at - interval '1 minute' where user_id = $1`, [old.user.id]);
    expect((await accept(old.token)).status).toBe(410);
    const first = await invited();
    const second = await admin.post(`/api/users/${first.user.id}/invitations`);
    expect((await accept(first.token)).status).toBe(410);
    expect((await accept(second.body.token)).status).toBe(201);
    expect((await accept('A'.repeat(43))).status).toBe(410);
  });

  it('takes no weak password, and is not used up by one', async () => {
    const { login, token } = await invited();
    for (const weak of ['too short', 'password1234', `${login}-2026`, 'Новичков-2026', 'x'.repeat(201)]) {
      const { status, body } = await accept(token, weak);
      expect({ weak, status }).toEqual({ weak, status: 422 });
      expect(body.errors[0].pointer).toBe('/password');
    }
    expect((await accept(token)).status).toBe(201);
  });

  it('stands in the database as a hash, and in no log', async () => {
    const { token } = await invited();
    const { rows } = await asOwner('select * from invitations');
    expect(JSON.stringify(rows)).not.toContain(token);
    expect(server.output()).not.toContain(token);
  });

  it('ends the sessions of whoever had a password before', async () => {
    const intern = await signIn(server, 'intern');
    const { token } = (await admin.post(`/api/users/${people.intern.id}/invitations`)).body;
    expect((await intern.get('/api/cases')).status).toBe(200);
    expect((await accept(token)).body).toMatchObject({ standing: 'factor_needed' });
    expect((await intern.get('/api/cases')).status).toBe(401);
  });

  it('is sent by an admin only, and a user is made without a password', async () => {
    const supervisor = await signIn(server, 'supervisor');
    expect((await supervisor.post(`/api/users/${people.intern.id}/invitations`)).status).toBe(403);
    const body = { officeId: people.lawyer.officeId, login: 'with.password', displayName: 'N', password: OWN };
    expect((await admin.post('/api/users', body)).status).toBe(400);
  });
});

describe('one\'s own password', () => {
  let server: ServerProcess;

  beforeAll(async () => {
    server = await startServerProcess();
    await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  it('is changed with the old one, and whoever is in elsewhere is out', async () => {
    const [here, elsewhere] = [await signIn(server, 'lawyer'), await signIn(server, 'lawyer')];
    expect((await here.put('/api/password', { current: 'not the password', password: OWN })).status).toBe(401);
    expect((await here.put('/api/password', { current: PASSWORD, password: 'lawyer-lawyer' })).status).toBe(422);
    expect((await elsewhere.get('/api/cases')).status).toBe(200);
    expect((await here.put('/api/password', { current: PASSWORD, password: OWN })).status).toBe(204);
    expect((await elsewhere.get('/api/cases')).status).toBe(401);
    expect((await here.get('/api/cases')).status).toBe(200);
    expect((await stranger(server).post('/api/sessions', { login: 'lawyer', password: PASSWORD })).status).toBe(401);
    await signIn(server, 'lawyer', OWN);
  });
});
