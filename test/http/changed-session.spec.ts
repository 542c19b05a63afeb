import { foundOrganisation, type Organisation } from '../support/organisation';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

/** The server remembers whose session a token is; what changes behind its back must hold with the very next request. */
describe('a session that was changed in the database', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;

  const asOwner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));
  const office = (code: string) => ({ code, name: { ru: code, ky: code, en: code }, region: 'KG-B' });

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
  });
  afterAll(() => server?.stop());
  beforeEach(async () => {
    lawyer = await signIn(server, 'lawyer');
    await lawyer.get('/api/cases');
  });

  it('is signed out when it was ended', async () => {
    await asOwner('update sessions set ended_at = now() where user_id = $1', [people.lawyer.id]);
    expect((await lawyer.get('/api/cases')).status).toBe(401);
    expect((await lawyer.post('/api/offices', office('TAL'))).status).toBe(401);
  });

  it('is locked when it was locked, and answers again when it was unlocked', async () => {
    await asOwner('update sessions set locked_at = now() where user_id = $1', [people.lawyer.id]);
    expect((await lawyer.get('/api/cases')).status).toBe(423);
    await asOwner('update sessions set locked_at = null where user_id = $1', [people.lawyer.id]);
    expect((await lawyer.get('/api/cases')).status).toBe(200);
  });

  it('may what a new role permits, and no longer what a lost one permitted', async () => {
    expect((await lawyer.post('/api/offices', office('NAR'))).status).toBe(403);
    await asOwner(`insert into role_grants (user_id, role, starts_on) values ($1, 'admin', '2020-01-01')`, [people.lawyer.id]);
    expect((await lawyer.post('/api/offices', office('NAR'))).status).toBe(201);
    await asOwner(`update role_grants set ends_on = '2021-01-01' where user_id = $1 and role = 'admin'`, [people.lawyer.id]);
    expect((await lawyer.post('/api/offices', office('TAL'))).status).toBe(403);
    const { rows } = await asOwner('select code from offices where code = $1', ['TAL']);
    expect(rows).toEqual([]);
  });

  it('ends for all requests under way at once', async () => {
    await asOwner('update sessions set ended_at = now() where user_id = $1', [people.lawyer.id]);
    const answers = await Promise.all(Array.from({ length: 20 }, () => lawyer.get('/api/cases')));
    expect(new Set(answers.map(answer => answer.status))).toEqual(new Set([401]));
  });
});
