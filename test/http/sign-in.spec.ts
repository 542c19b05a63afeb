import { foundOrganisation, PASSWORD } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger } from '../support/visitor';

describe('signing in', () => {
  let server: TestServer;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
  });
  afterAll(() => server?.stop());

  it('says who one is and what one may do', async () => {
    const lawyer = await signIn(server, 'lawyer');
    const { body, status } = await lawyer.get('/api/sessions/current');
    expect(status).toBe(200);
    expect(body).toMatchObject({ roles: ['lawyer'], locked: false });
    expect(body.permissions).toContain('log.write');
    expect(body.permissions).not.toContain('case.close');
  });

  it('answers a wrong password and an unknown account alike', async () => {
    const wrong = await stranger(server).post('/api/sessions', { login: 'lawyer', password: 'not the password' });
    const unknown = await stranger(server).post('/api/sessions', { login: 'nobody', password: PASSWORD });
    expect(wrong.status).toBe(401);
    expect(unknown.status).toBe(401);
    expect({ ...unknown.body, instance: null }).toEqual({ ...wrong.body, instance: null });
  });

  it('keeps a browser session in a cookie that scripts cannot read', async () => {
    const answer = await stranger(server).post('/api/sessions', { login: 'lawyer', password: PASSWORD });
    const cookie = answer.headers.get('set-cookie') ?? '';
    expect(cookie).toMatch(/^__Host-tirek=/);
    for (const flag of ['HttpOnly', 'Secure', 'SameSite=Strict', 'Path=/']) expect(cookie).toContain(flag);
    expect(answer.body).not.toHaveProperty('token');
  });

  it('answers nothing to a locked session until the password is given again', async () => {
    const lawyer = await signIn(server, 'lawyer');
    expect((await lawyer.put('/api/sessions/current/lock')).status).toBe(204);
    expect((await lawyer.get('/api/cases')).status).toBe(423);
    expect((await lawyer.post('/api/sessions/current/unlock', { password: 'not the password' })).status).toBe(401);
    expect((await lawyer.get('/api/cases')).status).toBe(423);
    expect((await lawyer.post('/api/sessions/current/unlock', { password: PASSWORD })).status).toBe(204);
    expect((await lawyer.get('/api/cases')).status).toBe(200);
  });

  it('ends for good when one signs out', async () => {
    const lawyer = await signIn(server, 'lawyer');
    expect((await lawyer.delete('/api/sessions/current')).status).toBe(204);
    expect((await lawyer.get('/api/cases')).status).toBe(401);
  });

  it('refuses what a page of another site sends', async () => {
    const answer = await stranger(server).post('/api/sessions', { login: 'lawyer', password: PASSWORD }, { origin: 'https://elsewhere.example', 'sec-fetch-site': 'cross-site' });
    expect(answer.status).toBe(403);
  });
});
