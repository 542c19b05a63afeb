import { foundOrganisation, type Organisation, PASSWORD, TOTP_SECRET } from '../support/organisation';
import { codeNow, forgetFactors, forgetUsedCodes } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { bearing, giveLoginAndPassword, signIn, stranger } from '../support/visitor';

const FACTOR = '/api/sessions/current/second-factor';

describe('the second factor', () => {
  let server: TestServer;
  let people: Organisation;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, db => db.query(sql, values));

  it('is asked for after a right password, and until then nothing else answers', async () => {
    const applicant = await giveLoginAndPassword(server, 'lawyer');
    expect(applicant.session).toMatchObject({ standing: 'factor_needed', ways: ['code'] });
    expect(applicant.session).not.toHaveProperty('demoCode');
    const { paths } = (await stranger(server).get('/api/openapi.json')).body as { paths: Record<string, Record<string, { 'x-permission': string }>> };
    const answered: string[] = [];
    for (const [path, methods] of Object.entries(paths)) {
      for (const [method, operation] of Object.entries(methods)) {
        if (operation['x-permission'] === 'public' || `${method} ${path}` === 'delete /api/sessions/current') continue;
        const send = applicant[method as 'post'];
        const { status, body } = await send(path.replace('{id}', people.lawyer.id).replace('{form}', 'note'), method === 'get' || method === 'delete' ? undefined : {});
        // the answer to a HEAD has no body
        const refused = status === 403 && (method === 'head' || body.type === '/problems/second-factor-needed');
        if (!refused) answered.push(`${method} ${path}`);
      }
    }
    expect(answered.sort()).toEqual(['get /api/sessions/current', 'post /api/sessions/current/passkey-challenge', 'post /api/sessions/current/second-factor']);
  });

  it('lets its giver act under a new token; the former is worth nothing', async () => {
    const applicant = await giveLoginAndPassword(server, 'lawyer');
    const { body, status } = await applicant.post(FACTOR, { code: codeNow() });
    expect(status).toBe(200);
    expect(body).toMatchObject({ standing: 'full' });
    expect(body.token).not.toBe(applicant.session.token);
    expect((await applicant.get('/api/cases')).status).toBe(401);
    expect((await bearing(server, body.token).get('/api/cases')).status).toBe(200);
  });

  it('replaces the cookie of a browser', async () => {
    const first = await stranger(server).post('/api/sessions', { login: 'supervisor', password: PASSWORD });
    const cookie = String(first.headers.get('set-cookie')).split(';')[0];
    const second = await stranger(server).post(FACTOR, { code: codeNow() }, { cookie });
    expect(second.status).toBe(200);
    const risen = String(second.headers.get('set-cookie')).split(';')[0];
    expect(risen).toMatch(/^__Host-tirek=[\w-]{43}$/);
    expect(risen).not.toBe(cookie);
    expect(second.body).not.toHaveProperty('token');
    expect((await stranger(server).get('/api/cases', { cookie })).status).toBe(401);
    expect((await stranger(server).get('/api/cases', { cookie: risen })).status).toBe(200);
  });

  it('takes a code once, also from two who send it at the same moment', async () => {
    const applicants = await Promise.all([1, 2, 3, 4].map(() => giveLoginAndPassword(server, 'intern')));
    const answers = await Promise.all(applicants.map(applicant => applicant.post(FACTOR, { code: codeNow() })));
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401, 401]);
    expect((await (await giveLoginAndPassword(server, 'intern')).post(FACTOR, { code: codeNow(-1) })).status).toBe(401);
  });

  it('is not any six digits', async () => {
    const applicant = await giveLoginAndPassword(server, 'otherintern');
    for (const code of ['000000', codeNow(-3), codeNow(3), '', '１２３４５６', 'abcdef']) {
      expect({ code, status: (await applicant.post(FACTOR, { code })).status }).toEqual({ code, status: code ? 401 : 400 });
    }
  });

  it('must be one proof, and not the password again', async () => {
    const applicant = await giveLoginAndPassword(server, 'otherlawyer');
    for (const body of [{}, { password: PASSWORD }, { code: codeNow(), recoveryCode: 'x' }]) expect((await applicant.post(FACTOR, body)).status).toBe(422);
  });

  it('has to be set up by whoever has none, before anything else', async () => {
    await forgetFactors(server, 'reception');
    const applicant = await giveLoginAndPassword(server, 'reception');
    expect(applicant.session).toMatchObject({ standing: 'enrolment_needed' });
    for (const path of ['/api/users', '/api/factors', '/api/sessions']) {
      expect((await applicant.get(path)).body).toMatchObject({ type: '/problems/enrolment-needed', status: 403 });
    }
    // begun and begun again, as by reloading the page: the last secret counts
    expect((await applicant.post('/api/factors/totp')).status).toBe(201);
    const { secret, address } = (await applicant.post('/api/factors/totp')).body;
    expect(secret).not.toBe(TOTP_SECRET);
    expect(address).toBe(`otpauth://totp/Tirek:reception?issuer=Tirek&secret=${secret}&algorithm=SHA1&digits=6&period=30`);
    // a secret counts for nothing until its first code was given
    expect((await giveLoginAndPassword(server, 'reception')).session.standing).toBe('enrolment_needed');
    expect((await applicant.post('/api/factors/totp/confirmation', { code: codeNow() })).status).toBe(401);
    const code = codeNow(0, secret);
    const risen = await applicant.post('/api/factors/totp/confirmation', { code });
    expect(risen.body).toMatchObject({ standing: 'full' });
    expect((await applicant.get('/api/users')).status).toBe(401);
    expect((await bearing(server, risen.body.token).get('/api/users')).status).toBe(200);
    expect((await (await giveLoginAndPassword(server, 'reception')).post(FACTOR, { code })).status).toBe(401);
  });

  it('is sealed in the database', async () => {
    const { rows } = await asOwner('select secret from totp_factors');
    for (const { secret } of rows) expect(secret.toString('latin1')).not.toContain(TOTP_SECRET);
  });

  it('can be exchanged, and the former app is of no use then', async () => {
    const lawyer = await signIn(server, 'farlawyer');
    const { secret } = (await lawyer.post('/api/factors/totp')).body;
    await forgetUsedCodes(server.database, 'farlawyer');
    expect((await (await giveLoginAndPassword(server, 'farlawyer')).post(FACTOR, { code: codeNow() })).status).toBe(200);
    expect((await lawyer.post('/api/factors/totp/confirmation', { code: codeNow(0, secret) })).status).toBe(200);
    await forgetUsedCodes(server.database, 'farlawyer');
    expect((await (await giveLoginAndPassword(server, 'farlawyer')).post(FACTOR, { code: codeNow() })).status).toBe(401);
    expect((await (await giveLoginAndPassword(server, 'farlawyer')).post(FACTOR, { code: codeNow(0, secret) })).status).toBe(200);
  });

  it('that is the last one stays', async () => {
    const director = await signIn(server, 'director');
    const { status, body } = await director.delete('/api/factors/totp');
    expect(status).toBe(422);
    expect(body.errors).toMatchObject([{ code: 'rule.last_factor_stays' }]);
    expect((await director.get('/api/factors')).body).toMatchObject({ totp: true });
  });

  describe('when it is lost', () => {
    it('is replaced by one of ten codes, each of which works once, also when two try at the same moment', async () => {
      const lawyer = await signIn(server, 'otherlawyer');
      const { codes } = (await lawyer.post('/api/factors/recovery-codes')).body;
      expect(new Set(codes).size).toBe(10);
      const applicants = await Promise.all([1, 2, 3].map(() => giveLoginAndPassword(server, 'otherlawyer')));
      expect(applicants[0].session.ways).toEqual(['code', 'recoveryCode']);
      const answers = await Promise.all(applicants.map(applicant => applicant.post(FACTOR, { recoveryCode: codes[3].toUpperCase().replaceAll('-', ' ') })));
      expect(answers.map(({ status }) => status).sort()).toEqual([200, 401, 401]);
      expect((await lawyer.get('/api/factors')).body.recoveryCodesLeft).toBe(9);
      const { rows } = await asOwner('select * from recovery_codes');
      for (const code of codes) expect(JSON.stringify(rows)).not.toContain(code.replaceAll('-', ''));
    });

    it('takes no code from before they were renewed', async () => {
      const lawyer = await signIn(server, 'farsupervisor');
      const { codes: former } = (await lawyer.post('/api/factors/recovery-codes')).body;
      await lawyer.post('/api/factors/recovery-codes');
      expect((await (await giveLoginAndPassword(server, 'farsupervisor')).post(FACTOR, { recoveryCode: former[0] })).status).toBe(401);
    });

    it('is reset by two people, never by one, and ends every session', async () => {
      const admin = await signIn(server, 'admin');
      const director = await signIn(server, 'director');
      const specialist = await signIn(server, 'specialist');
      const asked = await admin.post(`/api/users/${people.specialist.id}/factor-resets`);
      expect(asked.status).toBe(201);
      expect((await admin.post(`/api/users/${people.specialist.id}/factor-resets`)).status).toBe(422);
      const confirm = `/api/factor-resets/${asked.body.id}/confirmation`;
      expect((await admin.post(confirm)).status).toBe(422);
      expect((await specialist.post(confirm)).status).toBe(403);
      expect((await specialist.get('/api/users')).status).toBe(200);
      expect((await director.get('/api/factor-resets')).body.items).toMatchObject([{ id: asked.body.id, userId: people.specialist.id, createdBy: people.admin.id }]);
      expect((await director.post(confirm)).body).toMatchObject({ confirmedBy: people.director.id });
      expect((await director.post(confirm)).status).toBe(404);
      expect((await specialist.get('/api/users')).status).toBe(401);
      expect((await giveLoginAndPassword(server, 'specialist')).session.standing).toBe('enrolment_needed');
      // who asked for it does not set him a password as well
      const invited = await admin.post(`/api/users/${people.specialist.id}/invitations`);
      expect([invited.status, invited.body.errors[0].code]).toEqual([422, 'rule.another_invites_after_a_reset']);
      const { rows } = await asOwner(`select act, actor_id from audit_entries where subject = 'factor_resets' order by at`);
      expect(rows).toEqual([{ act: 'insert', actor_id: people.admin.id }, { act: 'update', actor_id: people.director.id }]);
    });

    it('may be asked for again when nobody has confirmed in time', async () => {
      const admin = await signIn(server, 'admin');
      const path = `/api/users/${people.otherIntern.id}/factor-resets`;
      const { body: asked } = await admin.post(path);
      await asOwner(`update factor_resets set created_at = created_at - interval '49 hours', expires_at = expires_at - interval '49 hours' where id = $1`, [asked.id]);
      expect((await (await signIn(server, 'director')).post(`/api/factor-resets/${asked.id}/confirmation`)).status).toBe(404);
      expect((await admin.post(path)).status).toBe(201);
    });

    it('is reset by nobody for himself', async () => {
      const admin = await signIn(server, 'admin');
      expect((await admin.post(`/api/users/${people.admin.id}/factor-resets`)).status).toBe(422);
    });
  });
});
