import { request } from 'node:http';
import { officeDay } from '#libs/law/office-day';
import { foundOrganisation, type Organisation, PASSWORD } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, stranger, type Visitor } from '../support/visitor';

interface Item {
  id: string;
  at: string;
  actorId: string;
  act: string;
  part: string;
  caseCode: string | null;
}

describe('who looked', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let intern: Visitor;
  let supervisor: Visitor;
  let director: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor, director] = await Promise.all(['lawyer', 'intern', 'supervisor', 'director'].map(login => signIn(server, login)));
    sample = await enterSampleCase(lawyer);
    await lawyer.post(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await intern.get(`/api/cases/${sample.caseId}`);
    await supervisor.get(`/api/cases/${sample.caseId}`);
    await supervisor.get(`/api/clients/${sample.clientId}`);
  });
  afterAll(() => server?.stop());

  const everyPage = async (visitor: Visitor, path: string): Promise<Item[]> => {
    const items: Item[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const { status, body } = await visitor.get(`${path}${path.includes('?') ? '&' : '?'}limit=3${next && `&after=${next}`}`);
      expect(status).toBe(200);
      items.push(...body.items);
      next = body.next;
    }
    return items;
  };

  it('at a case is told to its lead: who, when, what was done to which part, and nothing else', async () => {
    const items = await everyPage(lawyer, `/api/cases/${sample.caseId}/record`);
    expect(items).toContainEqual(expect.objectContaining({ actorId: people.intern.id, act: 'read', part: 'cases' }));
    expect(items).toContainEqual(expect.objectContaining({ actorId: people.supervisor.id, act: 'read', part: 'cases' }));
    expect(items).toContainEqual(expect.objectContaining({ actorId: people.lawyer.id, act: 'insert', part: 'log_entries' }));
    expect(Object.keys(items[0]).sort()).toEqual(['act', 'actorId', 'at', 'caseCode', 'id', 'part']);
    expect(items.map(item => item.at)).toEqual(items.map(item => item.at).sort().reverse());
    expect(new Set(items.map(item => item.id)).size).toBe(items.length);
    const all = await withClient(server.database.ownerUrl, async db => (await db.query('select from audit_entries where case_id = $1', [sample.caseId])).rowCount);
    expect(items).toHaveLength(all as number);
  });

  it('is told to nobody else on the team or above it', async () => {
    for (const [visitor, status] of [[supervisor, 404], [intern, 403], [director, 403]] as const) {
      for (const path of [`/api/cases/${sample.caseId}/record`, `/api/clients/${sample.clientId}/record`]) expect((await visitor.get(path)).status).toBe(status);
    }
  });

  it('at a client is told to the lead of a case of his, with changes of his person, and nothing of other cases', async () => {
    const { person } = (await lawyer.get(`/api/clients/${sample.clientId}`)).body;
    expect((await supervisor.patch(`/api/persons/${person.id}`, { gender: 'female' }, { 'if-match': `"${person.version}"` })).status).toBe(200);
    const other = await supervisor.post('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Другое' });
    expect(other.status).toBe(201);
    const items = await everyPage(lawyer, `/api/clients/${sample.clientId}/record`);
    expect(items).toContainEqual(expect.objectContaining({ actorId: people.supervisor.id, act: 'read', part: 'clients' }));
    expect(items).toContainEqual(expect.objectContaining({ actorId: people.supervisor.id, act: 'update', part: 'persons' }));
    expect(items.filter(item => item.caseCode !== null)).toEqual([]);
  });

  it('is no longer told to whoever has ceased to lead', async () => {
    const another = (await lawyer.post('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Третье' })).body;
    expect((await lawyer.get(`/api/cases/${another.id}/record`)).status).toBe(200);
    await withClient(server.database.ownerUrl, db => db.query(`update assignments set starts_on = current_date - 2, ends_on = current_date - 1 where case_id = $1`, [another.id]));
    expect((await lawyer.get(`/api/cases/${another.id}/record`)).status).toBe(404);
  });

  it('by direct SQL is no more than that either', async () => {
    const seen = (actor: string) => withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor]);
      return (await db.query('select actor_id, case_id, client_id from audit_entries')).rows;
    });
    for (const who of ['intern', 'otherLawyer', 'farLawyer', 'specialist', 'reception', 'admin', 'supervisor'] as const) {
      const foreign = (await seen(people[who].id)).filter(row => row.actor_id !== people[who].id && who !== 'supervisor');
      expect({ who, foreign }).toEqual({ who, foreign: [] });
    }
    const ofLead = (await seen(people.lawyer.id)).filter(row => row.actor_id !== people.lawyer.id);
    expect(ofLead.length).toBeGreaterThan(3);
  });

  describe('in the whole organisation', () => {
    it('is told to a director, by the filters he sets', async () => {
      const today = officeDay();
      const tomorrow = new Date(Date.parse(today) + 86_400_000).toISOString().slice(0, 10);
      const all = await everyPage(director, '/api/audit-entries');
      expect(all.length).toBeGreaterThan(10);
      const expected: [string, (item: Item) => boolean][] = [
        [`userId=${people.supervisor.id}`, item => item.actorId === people.supervisor.id],
        [`act=read`, item => item.act === 'read'],
        [`officeId=${people.lawyer.officeId}`, item => item.actorId !== null],
        [`officeId=${people.farLawyer.officeId}`, () => false],
        [`from=${today}`, () => true],
        [`to=${today}`, () => true],
        [`from=${tomorrow}`, () => false],
        [`to=2020-01-01`, () => false],
        [`from=1900-01-01&to=2999-12-31`, () => true],
        [`userId=${people.lawyer.id}&act=insert&from=${today}&officeId=${people.lawyer.officeId}`, item => item.actorId === people.lawyer.id && item.act === 'insert'],
      ];
      for (const [query, holds] of expected) {
        const items = await everyPage(director, `/api/audit-entries?${query}`);
        expect([query, items.map(item => item.id)]).toEqual([query, all.filter(holds).map(item => item.id)]);
      }
      expect(all.some(item => item.caseCode?.startsWith('OSH-'))).toBe(true);
    });

    it('is told to nobody else', async () => {
      for (const login of ['lawyer', 'supervisor', 'admin', 'reception', 'specialist', 'intern']) {
        const visitor = await signIn(server, login);
        expect([login, (await visitor.get('/api/audit-entries')).status]).toEqual([login, 403]);
        expect([login, (await visitor.post('/api/audit-exports', {})).status]).toEqual([login, 403]);
      }
    });

    it('refuses filters that are none', async () => {
      for (const query of ['userId=me', 'act=everything', 'from=yesterday', 'to=2026-13-45', 'after=bm90aGluZw', 'unknown=1']) {
        expect([query, (await director.get(`/api/audit-entries?${query}`)).status]).toEqual([query, 400]);
      }
    });

    it('leaves as CSV without names, says what was left out, and is on record itself', async () => {
      const { status, body, headers } = await director.post('/api/audit-exports', { act: 'read' }, { 'accept-language': 'en' });
      expect(status).toBe(200);
      expect(headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(headers.get('content-disposition')).toMatch(/^attachment; filename="tirek-record-\d{4}-\d\d-\d\d\.csv"$/);
      const lines = (body as string).replace(/^\ufeff/, '').trimEnd().split('\r\n');
      expect(lines[0]).toBe('When,Who,Act,What,Case');
      expect(lines).toContainEqual(expect.stringMatching(/^2\d{3}-.*Z,supervisor,looked at,case,OSH-/));
      expect(lines.at(-1)).toMatch(/^"?Left out: names/);
      expect(body).not.toMatch(/The supervisor|Токтогулова|added/);
      const shown = await everyPage(director, '/api/audit-entries?act=read');
      expect(lines.length - 2).toBe(shown.length);
      const [entry] = await everyPage(director, '/api/audit-entries?act=export');
      expect(entry).toMatchObject({ actorId: people.director.id, part: 'audit_entries' });
      const { fields } = await withClient(server.database.ownerUrl, async db => (await db.query('select fields from audit_entries where id = $1', [entry.id])).rows[0]);
      expect(fields).toEqual(['act=read']);
    });

    it('leaves in pages of which none is lost or doubled, and a reader who goes away takes nothing with him', async () => {
      await withClient(server.database.ownerUrl, db => db.query(`insert into audit_entries (act, subject, subject_id, actor_id) select 'delete', '=cmd()', uuidv7(), $1 from generate_series(1, 2345)`, [people.farLawyer.id]));
      const { body } = await director.post('/api/audit-exports', { act: 'delete' });
      const lines = (body as string).trimEnd().split('\r\n');
      expect(lines).toHaveLength(2345 + 2);
      expect(lines.slice(1, -1).every(line => line.includes(`,'=cmd(),`))).toBe(true);
      const reader = await token();
      await new Promise<void>(done => {
        const sending = request(`${server.url}/api/audit-exports`, { method: 'POST', headers: { authorization: `Bearer ${reader}`, 'content-type': 'application/json' } }, response => {
          response.once('data', () => done(void response.destroy()));
        });
        sending.end('{}');
      });
      expect((await director.get('/api/audit-entries?limit=1')).status).toBe(200);
    });

    const token = async () => {
      const { body } = await stranger(server).post('/api/sessions', { login: 'director', password: PASSWORD, transport: 'bearer' });
      return body.token as string;
    };
  });
});
