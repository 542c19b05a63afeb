import { Authenticator } from '../support/authenticator';
import { foundOrganisation, PASSWORD } from '../support/organisation';
import { forgetFactors } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { bearing, giveLoginAndPassword, signIn, stranger, type Visitor } from '../support/visitor';

const ASK = '/api/sessions/passkey-challenge';
const ASK_OWN = '/api/sessions/current/passkey-challenge';

/** An authenticator in the test's own hands shows what a browser would never let through. */
describe('a passkey', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let device: Authenticator;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    device = await registered(lawyer);
  });
  afterAll(() => server?.stop());

  async function registered(visitor: Visitor): Promise<Authenticator> {
    const made = new Authenticator(server.url);
    const { status } = await visitor.post('/api/factors/passkeys', made.make((await visitor.post('/api/factors/passkey-challenge')).body));
    expect(status).toBe(201);
    return made;
  }
  const challenge = async () => (await stranger(server).post(ASK)).body;
  const signInWith = (passkey: unknown) => stranger(server).post('/api/sessions/by-passkey', { passkey, transport: 'bearer' });

  it('signs in alone, without a login, and counts as both factors', async () => {
    const { status, body } = await signInWith(device.answer(await challenge()));
    expect(status).toBe(201);
    expect(body).toMatchObject({ standing: 'full', displayName: 'The lawyer' });
    expect((await bearing(server, body.token).get('/api/cases')).status).toBe(200);
  });

  it('answers a challenge once, and none that was not asked', async () => {
    const asked = await challenge();
    expect((await signInWith(device.answer(asked))).status).toBe(201);
    expect((await signInWith(device.answer(asked))).status).toBe(401);
    expect((await signInWith(device.answer({ ...asked, challenge: 'bXkgb3duIGNoYWxsZW5nZQ' }))).status).toBe(401);
    const answers = await challenge().then(one => Promise.all([1, 2, 3].map(() => signInWith(device.answer(one)))));
    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
  });

  it('answers too late after five minutes, and a failed answer cannot be mended', async () => {
    const late = await challenge();
    await withClient(server.database.ownerUrl, db => db.query(`update passkey_challenges set expires_at = expires_at - interval '6 minutes'`));
    expect((await signInWith(device.answer(late))).status).toBe(401);
    const asked = await challenge();
    expect((await signInWith({ ...device.answer(asked), signature: 'AAAA' })).status).toBe(401);
    expect((await signInWith(device.answer(asked))).status).toBe(401);
  });

  it('of another site, another device, or of nobody who was seen is refused', async () => {
    expect((await signInWith(device.answer({ ...(await challenge()), rpId: 'elsewhere.example' }))).status).toBe(401);
    expect((await signInWith(new Authenticator(server.url).answer(await challenge()))).status).toBe(401);
    expect((await signInWith({ ...new Authenticator(server.url).answer(await challenge()), id: device.id })).status).toBe(401);
    expect((await signInWith(device.answer(await challenge(), 0x01))).status).toBe(401);
  });

  it('whose counter runs backwards is a copy, and refused', async () => {
    device.counter = 0;
    expect((await signInWith(device.answer(await challenge()))).status).toBe(401);
    device.counter = 1_000;
    expect((await signInWith(device.answer(await challenge()))).status).toBe(201);
  });

  it('is a second factor after the password, for its owner only', async () => {
    const applicant = await giveLoginAndPassword(server, 'lawyer', PASSWORD);
    expect(applicant.session.ways).toEqual(['code', 'passkey']);
    const asked = (await applicant.post(ASK_OWN)).body;
    expect(asked.credentials).toEqual([device.id]);
    const other = await giveLoginAndPassword(server, 'otherlawyer');
    expect((await other.post('/api/sessions/current/second-factor', { passkey: device.answer((await other.post(ASK_OWN)).body) })).status).toBe(401);
    expect((await other.post('/api/sessions/current/second-factor', { passkey: device.answer(asked) })).status).toBe(401);
    expect((await applicant.post('/api/sessions/current/second-factor', { passkey: device.answer(asked) })).status).toBe(200);
  });

  it('unlocks and confirms', async () => {
    await lawyer.put('/api/sessions/current/lock');
    const unlock = device.answer((await lawyer.post(ASK_OWN)).body);
    expect((await lawyer.post('/api/sessions/current/unlock', { passkey: unlock })).status).toBe(204);
    const confirm = device.answer((await lawyer.post(ASK_OWN)).body);
    expect((await lawyer.post('/api/sessions/current/confirmation', { passkey: confirm })).status).toBe(204);
  });

  it('can be the first factor, and then is the one that stays', async () => {
    await forgetFactors(server, 'specialist');
    const applicant = await giveLoginAndPassword(server, 'specialist');
    const first = new Authenticator(server.url);
    const made = first.make((await applicant.post('/api/factors/passkey-challenge')).body, 'Телефон');
    const { body } = await applicant.post('/api/factors/passkeys', made);
    expect(body).toMatchObject({ standing: 'full' });
    const specialist = bearing(server, body.token);
    const [passkey] = (await specialist.get('/api/factors')).body.passkeys;
    expect(passkey).toMatchObject({ name: 'Телефон', lastUsedAt: null });
    expect((await specialist.delete(`/api/factors/passkeys/${passkey.id}`)).status).toBe(422);
  });

  it('is named, renamed and removed by its owner, and by nobody else', async () => {
    const second = await registered(lawyer);
    const { passkeys } = (await lawyer.get('/api/factors')).body;
    const { id, version } = passkeys.at(-1);
    const seen = { 'if-match': `"${version}"` };
    const other = await signIn(server, 'otherlawyer');
    expect((await other.patch(`/api/factors/passkeys/${id}`, { name: 'Mine' }, seen)).status).toBe(404);
    expect((await other.delete(`/api/factors/passkeys/${id}`)).status).toBe(404);
    expect((await lawyer.patch(`/api/factors/passkeys/${id}`, { name: 'Запасной' }, seen)).body).toMatchObject({ name: 'Запасной' });
    expect((await lawyer.delete(`/api/factors/passkeys/${id}`)).status).toBe(204);
    expect((await signInWith(second.answer(await challenge()))).status).toBe(401);
    const { rows } = await withClient(server.database.ownerUrl, db => db.query(`select act from audit_entries where subject = 'passkeys' and subject_id = $1 order by at`, [id]));
    expect(rows.map(({ act }) => act)).toEqual(['insert', 'delete']);
  });
});
