import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { codeNow, forgetUsedCodes } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger, type Visitor } from '../support/visitor';

const FIREFOX = 'Mozilla/5.0 (Android 15; Mobile; rv:145.0) Gecko/145.0 Firefox/145.0';

describe('one\'s own sessions', () => {
  let server: TestServer;
  let people: Organisation;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  const move = (column: string, time: string) =>
    withClient(server.database.ownerUrl, db => db.query(`update sessions set ${column} = ${column} - interval '${time}' where ended_at is null`));
  const grant = (admin: Visitor) => admin.post(`/api/users/${people.reception.id}/role-grants`, { role: 'intern', startsOn: '2002-01-01', endsOn: '2001-01-01' });

  it('are listed with the device in coarse words, and the current one is marked', async () => {
    const lawyer = await signIn(server, 'lawyer');
    await stranger(server).post('/api/sessions', { login: 'lawyer', password: PASSWORD }, { 'user-agent': FIREFOX });
    const { items } = (await lawyer.get('/api/sessions')).body;
    expect(items).toHaveLength(2);
    expect(items).toMatchObject([{ device: 'firefox-android', current: false }, { device: 'other', current: true }]);
    expect(JSON.stringify(items)).not.toMatch(/Gecko|Android 15|145\.0/);
  });

  it('are ended one or all, and that holds with the very next request', async () => {
    const [one, two, three] = [await signIn(server, 'intern'), await signIn(server, 'intern'), await signIn(server, 'intern')];
    const other = await signIn(server, 'otherintern');
    const { items } = (await two.get('/api/sessions')).body;
    const mine = items.find((item: { current: boolean }) => item.current).id;
    expect((await two.get('/api/cases')).status).toBe(200);
    expect((await other.delete(`/api/sessions/${mine}`)).status).toBe(404);
    expect((await one.delete(`/api/sessions/${mine}`)).status).toBe(204);
    expect((await two.get('/api/cases')).status).toBe(401);
    expect((await three.get('/api/cases')).status).toBe(200);
    expect((await one.delete('/api/sessions')).status).toBe(204);
    expect((await three.get('/api/cases')).status).toBe(401);
    expect((await one.get('/api/cases')).status).toBe(200);
    expect((await other.get('/api/cases')).status).toBe(200);
  });

  it('end after half an hour without a request', async () => {
    const lawyer = await signIn(server, 'otherlawyer');
    await move('last_seen_at', '29 minutes');
    expect((await lawyer.get('/api/cases')).status).toBe(200);
    await move('last_seen_at', '31 minutes');
    expect((await lawyer.get('/api/cases')).status).toBe(401);
  });

  it('end after twelve hours, however busy', async () => {
    const lawyer = await signIn(server, 'otherlawyer');
    await move('expires_at', '11 hours 59 minutes');
    expect((await lawyer.get('/api/cases')).status).toBe(200);
    await move('expires_at', '2 minutes');
    expect((await lawyer.get('/api/cases')).status).toBe(401);
  });

  it('never go on under a token that somebody else has chosen', async () => {
    const planted = 'A'.repeat(43);
    const cookie = `__Host-tirek=${planted}`;
    const first = await stranger(server).post('/api/sessions', { login: 'supervisor', password: PASSWORD }, { cookie });
    expect(String(first.headers.get('set-cookie'))).not.toContain(planted);
    expect((await stranger(server).get('/api/sessions/current', { cookie })).status).toBe(401);
  });

  describe('that were confirmed long ago', () => {
    it('are asked to confirm before a role is given, and may then', async () => {
      const admin = await signIn(server, 'admin');
      expect((await grant(admin)).status).toBe(422);
      await move('confirmed_at', '6 minutes');
      const refused = await grant(admin);
      expect(refused.status).toBe(403);
      expect(refused.body.type).toBe('/problems/confirmation-needed');
      expect((await admin.get('/api/users')).status).toBe(200);
      expect((await admin.post('/api/sessions/current/confirmation', { password: 'not the password' })).status).toBe(401);
      expect((await grant(admin)).status).toBe(403);
      expect((await admin.post('/api/sessions/current/confirmation', { password: PASSWORD })).status).toBe(204);
      expect((await grant(admin)).status).toBe(422);
      await move('confirmed_at', '6 minutes');
      await forgetUsedCodes(server.database, 'admin');
      expect((await admin.post('/api/sessions/current/confirmation', { code: codeNow() })).status).toBe(204);
      expect((await grant(admin)).status).toBe(422);
    });

    it('change no factor, right or account, invite nobody and take no record out', async () => {
      const admin = await signIn(server, 'admin');
      await move('confirmed_at', '6 minutes');
      const acts = [() => admin.post('/api/factors/totp'), () => admin.post('/api/factors/recovery-codes'), () => admin.delete('/api/factors/totp'),
        () => admin.post(`/api/users/${people.intern.id}/invitations`), () => admin.post(`/api/users/${people.intern.id}/factor-resets`),
        () => admin.post(`/api/users/${people.intern.id}/promotions`, {}), () => admin.post(`/api/users/${people.supervisor.id}/supervisions`, {}),
        () => admin.post('/api/users', {}), () => admin.patch(`/api/users/${people.intern.id}`, { employedTo: '2020-01-01' }, { 'if-match': '"1"' })];
      for (const act of acts) expect((await act()).body.type).toBe('/problems/confirmation-needed');
      const [director, supervisor] = [await signIn(server, 'director'), await signIn(server, 'supervisor')];
      await move('confirmed_at', '6 minutes');
      expect((await director.post('/api/audit-exports', {})).body.type).toBe('/problems/confirmation-needed');
      expect((await director.post('/api/emergency-accesses', {})).body.type).toBe('/problems/confirmation-needed');
      expect((await supervisor.post(`/api/users/${people.intern.id}/hand-overs`, {})).body.type).toBe('/problems/confirmation-needed');
    });

    it('of somebody who may not are told that, and not to confirm', async () => {
      const intern = await signIn(server, 'intern');
      await move('confirmed_at', '6 minutes');
      expect((await grant(intern)).body.type).toBe('/problems/forbidden');
    });
  });
});
