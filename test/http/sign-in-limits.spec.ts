import { foundOrganisation, PASSWORD } from '../support/organisation';
import { codeNow, forgetFactors } from '../support/second-factor';
import { withClient } from '../support/test-database';
import { startReplica, startTestServer, type TestServer } from '../support/test-server';
import { type Answer, giveLoginAndPassword, signIn, stranger } from '../support/visitor';

const WRONG = 'certainly not the password';

describe('guessing', () => {
  let server: TestServer;

  beforeEach(async () => {
    server = await startTestServer({ TIREK_FREE_WRONG_TRIES: '12' });
    await foundOrganisation(server);
  });
  afterEach(() => server?.stop());

  const asOwner = (sql: string) => withClient(server.database.ownerUrl, db => db.query(sql));
  const guess = (login: string, password = WRONG) => stranger(server).post('/api/sessions', { login, password, transport: 'bearer' });
  const told = ({ status, body, headers }: Answer) => ({ status, type: body.type, waits: headers.has('retry-after') });
  /** As if the clock had gone on. */
  const wait = (time: string) => asOwner(`update sign_in_tries set next_at = next_at - interval '${time}', at = at - interval '${time}'`);

  it('at an account is delayed more and more, and known and unknown accounts are answered alike', async () => {
    const known: unknown[] = [];
    const unknown: unknown[] = [];
    for (let tries = 0; tries < 5; tries++) {
      known.push(told(await guess('lawyer')));
      unknown.push(told(await guess('nobody')));
    }
    known.push(told(await guess('lawyer')), told(await guess('LAWYER', PASSWORD)));
    unknown.push(told(await guess('nobody')), told(await guess('NOBODY', PASSWORD)));
    expect(known).toEqual(unknown);
    expect(known.at(0)).toEqual({ status: 401, type: '/problems/sign-in-failed', waits: false });
    expect(known.at(-1)).toEqual({ status: 429, type: '/problems/too-many-tries', waits: true });
  });

  it('waits longer after each further try, never longer than a quarter of an hour', async () => {
    const waits: number[] = [];
    for (let tries = 0; tries < 18; tries++) {
      const { status, headers } = await guess('lawyer');
      if (status === 429) waits.push(Number(headers.get('retry-after')));
      await wait(status === 429 ? `${waits.at(-1)} seconds` : '0 seconds');
      await asOwner(`update sign_in_tries set failures = 0 where subject = sha256('address:127.0.0.1')`);
    }
    expect(waits.length).toBeGreaterThan(5);
    expect(waits).toEqual([...waits].sort((a, b) => a - b));
    expect(new Set(waits).size).toBe(waits.length);
    await asOwner(`update sign_in_tries set failures = 1000, next_at = now() - interval '1 second'`);
    await guess('lawyer');
    const longest = Number((await guess('lawyer')).headers.get('retry-after'));
    expect(longest).toBeGreaterThan(800);
    expect(longest).toBeLessThanOrEqual(900);
  });

  it('by a thousand at once gets no more tries than one after the other', async () => {
    const answers = await Promise.all(Array.from({ length: 40 }, () => guess('lawyer')));
    expect(answers.filter(({ status }) => status === 401).length).toBeLessThanOrEqual(6);
    expect(answers.filter(({ status }) => status === 429).length).toBeGreaterThanOrEqual(34);
  });

  it('is forgiven by a right password, and a wait that has passed lets the owner in', async () => {
    for (let tries = 0; tries < 5; tries++) await guess('lawyer');
    expect((await guess('lawyer', PASSWORD)).status).toBe(429);
    await wait('6 seconds');
    expect((await guess('lawyer', PASSWORD)).status).toBe(201);
    expect((await guess('lawyer')).status).toBe(401);
    expect((await guess('lawyer', PASSWORD)).status).toBe(201);
  });

  it('at many accounts from one address is delayed too, but its office waits half a minute at most', async () => {
    const answers: number[] = [];
    for (let account = 0; account < 14; account++) answers.push((await guess(`account${account}`)).status);
    expect(answers).toEqual([...Array(12).fill(401), 429, 429]);
    await asOwner(`update sign_in_tries set failures = 1000, next_at = now() - interval '1 second' where subject = sha256('address:127.0.0.1')`);
    await guess('one.more');
    const refused = await guess('lawyer', PASSWORD);
    expect(refused.status).toBe(429);
    expect(Number(refused.headers.get('retry-after'))).toBeLessThanOrEqual(30);
    // whoever is in stays in
    await wait('31 seconds');
    expect((await guess('lawyer', PASSWORD)).status).toBe(201);
  });

  it('is counted by all replicas together, since it is counted in the database', async () => {
    const replica = await startReplica(server);
    try {
      const elsewhere = () => stranger(replica).post('/api/sessions', { login: 'lawyer', password: WRONG });
      const statuses = await Promise.all([1, 2, 3, 4].flatMap(() => [guess('lawyer'), elsewhere()]));
      expect(statuses.filter(({ status }) => status === 401)).toHaveLength(5);
      expect([(await guess('lawyer')).status, (await elsewhere()).status]).toEqual([429, 429]);
    } finally {
      await replica.stop();
    }
  });

  it('with one half of a session, many at once, keeps nobody else waiting', async () => {
    const applicant = await giveLoginAndPassword(server, 'intern');
    const lawyer = await signIn(server, 'lawyer');
    const knocks = Array.from({ length: 60 }, () => applicant.post('/api/sessions/current/second-factor', { code: '000000' }));
    const others = Array.from({ length: 10 }, () => lawyer.get('/api/cases'));
    const answers = await Promise.all(knocks);
    expect([...new Set(answers.map(({ status }) => status))].sort()).toEqual([401, 429]);
    expect((await Promise.all(others)).map(({ status }) => status)).toEqual(others.map(() => 200));
  });

  it('of codes, of the first code of a new app, of recovery codes, at the lock and at a confirmation is delayed as well', async () => {
    const applicant = await giveLoginAndPassword(server, 'intern');
    const lawyer = await signIn(server, 'lawyer');
    await forgetFactors(server, 'reception');
    const newcomer = await giveLoginAndPassword(server, 'reception');
    const { secret } = (await newcomer.post('/api/factors/totp')).body;
    const doors: [string, () => Promise<Answer>][] = [
      ['code', () => applicant.post('/api/sessions/current/second-factor', { code: '000000' })],
      ['first code', () => newcomer.post('/api/factors/totp/confirmation', { code: '000000' })],
      ['recovery code', () => applicant.post('/api/sessions/current/second-factor', { recoveryCode: 'aaaa-bbbb-cccc-dddd' })],
      ['confirmation', () => lawyer.post('/api/sessions/current/confirmation', { code: '000000' })],
      ['lock', () => lawyer.post('/api/sessions/current/unlock', { password: WRONG })],
    ];
    for (const [door, knock] of doors) {
      const statuses: number[] = [];
      for (let tries = 0; tries < 6; tries++) statuses.push((await knock()).status);
      expect({ door, statuses }).toEqual({ door, statuses: [401, 401, 401, 401, 401, 429] });
    }
    // the code itself does not help any more, until the wait is over
    expect((await applicant.post('/api/sessions/current/second-factor', { code: codeNow() })).status).toBe(429);
    expect((await newcomer.post('/api/factors/totp/confirmation', { code: codeNow(0, secret) })).status).toBe(429);
    await wait('6 seconds');
    expect((await applicant.post('/api/sessions/current/second-factor', { code: codeNow() })).status).toBe(200);
  });

  it('at the sign-in page does not keep the owner from unlocking', async () => {
    const lawyer = await signIn(server, 'lawyer');
    for (let tries = 0; tries < 6; tries++) await guess('lawyer');
    await lawyer.put('/api/sessions/current/lock');
    expect((await lawyer.post('/api/sessions/current/unlock', { password: PASSWORD })).status).toBe(204);
  });
});
