import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = keyof Organisation;

/** A colleague who is walled off from a case: nothing that he can ask tells that the case is there (invariant 36). */
describe('a conflict wall', () => {
  let server: TestServer;
  let people: Organisation;
  const visitors = {} as Record<Who, Visitor>;
  let lead: ReturnType<typeof clerk>;
  let walled: SampleCase;
  /** Another case of the same client. */
  let sibling: string;
  let code: string;
  let clientCode: string;
  /** A case of the same office and another client. */
  let elsewhere: SampleCase;
  let entry: { id: string; version: number };

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'otherLawyer', 'intern', 'supervisor', 'specialist', 'director', 'admin', 'farLawyer'] as const) visitors[who] = await signIn(server, who.toLowerCase());
    lead = clerk(visitors.lawyer);
  });
  beforeEach(async () => {
    walled = await enterSampleCase(visitors.lawyer);
    elsewhere = await enterSampleCase(visitors.otherLawyer);
    const path = `/api/cases/${walled.caseId}`;
    const one = await lead.read(path);
    code = one.code;
    clientCode = one.clients[0].code;
    entry = one.log.items[0];
    sibling = (await lead.create('/api/cases', { clientId: walled.clientId, kind: 'compensation', openedOn: '2026', title: 'Иск' })).id;
    await lead.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await lead.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    await lead.create(`/api/clients/${walled.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  const wallOff = (who: Who) => lead.create(`/api/cases/${walled.caseId}/conflict-walls`, { userId: people[who].id, reason: 'Защищал обвиняемого' });
  const rule = ({ status, body }: Answer) => ({ status, code: body.errors?.[0]?.code });
  /** All that an answer tells, but for what names the request itself. */
  const told = ({ status, body }: Answer) => ({ status, body: { ...body, instance: null } });
  const total = async (who: Who) => (await visitors[who].get('/api/cases?scope=all&total=true&limit=100')).body;
  const toldOfThis = async (who: Who) => (await visitors[who].get('/api/notifications?limit=100')).body.items.filter((one: { caseCode: string }) => one.caseCode === code);
  const search = async (who: Who, text: string) => (await visitors[who].post('/api/searches', { text })).body;

  it('closes the case to a supervisor on the very next request: by id, in lists and counts, in search, with its client and his other cases', async () => {
    const before = await total('supervisor');
    expect((await visitors.supervisor.get(`/api/cases/${walled.caseId}`)).status).toBe(200);
    expect((await search('supervisor', 'Токтогулова')).clients).toHaveLength(2);
    await wallOff('supervisor');
    for (const id of [walled.caseId, sibling]) expect((await visitors.supervisor.get(`/api/cases/${id}`)).status).toBe(404);
    expect((await visitors.supervisor.get(`/api/clients/${walled.clientId}`)).status).toBe(404);
    const after = await total('supervisor');
    expect(after.total).toBe(before.total - 2);
    expect(after.items.map((one: { id: string }) => one.id)).toEqual([elsewhere.caseId]);
    expect((await search('supervisor', 'Токтогулова')).clients.map((one: { id: string }) => one.id)).toEqual([elsewhere.clientId]);
    for (const text of [code, clientCode, code.slice(0, 9)]) {
      const found = JSON.stringify(await search('supervisor', text));
      expect(found).not.toContain(walled.caseId);
      expect(found).not.toContain(walled.clientId);
    }
  });

  it('takes a colleague off the team, and leaves no gap in his lists', async () => {
    await wallOff('otherLawyer');
    expect((await visitors.otherLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
    const mine: string[] = [];
    let page = (await visitors.otherLawyer.get('/api/cases?limit=1&total=true')).body;
    const { total: counted } = page;
    for (; page.items.length; page = (await visitors.otherLawyer.get(`/api/cases?limit=1&after=${page.next}`)).body) mine.push(page.items[0].id);
    expect(mine).toHaveLength(counted);
    expect(mine).toContain(elsewhere.caseId);
    expect(mine).not.toContain(walled.caseId);
    const hearings = (await visitors.otherLawyer.get('/api/hearings')).body.items.map((one: { caseId: string }) => one.caseId);
    expect(hearings).toContain(elsewhere.caseId);
    expect(hearings).not.toContain(walled.caseId);
    const { team } = await lead.read(`/api/cases/${walled.caseId}`);
    expect(team.find((one: { userId: string }) => one.userId === people.otherLawyer.id).endsOn).not.toBeNull();
  });

  it('answers whatever is asked of the case as if there were none, whatever was seen of it before', async () => {
    await wallOff('otherLawyer');
    const { otherLawyer } = visitors;
    const asks: [string, (id: Record<'case' | 'hearing' | 'entry' | 'proceeding' | 'client', string>) => Promise<Answer>][] = [
      ['read', id => otherLawyer.get(`/api/cases/${id.case}`)],
      ['log', id => otherLawyer.get(`/api/cases/${id.case}/log-entries`)],
      ['access', id => otherLawyer.get(`/api/cases/${id.case}/access`)],
      ['stale change', id => otherLawyer.patch(`/api/cases/${id.case}`, { kind: 'other' }, seen({ version: 99 }))],
      ['change', id => otherLawyer.patch(`/api/cases/${id.case}`, { kind: 'other' }, seen({ version: 1 }))],
      ['stale words', id => otherLawyer.patch(`/api/cases/${id.case}/narrative`, { title: 'Иное' }, seen({ version: 99 }))],
      ['stale entry', id => otherLawyer.patch(`/api/log-entries/${id.entry}`, { text: 'Иное' }, seen({ version: 99 }))],
      ['stale hearing', id => otherLawyer.patch(`/api/hearings/${id.hearing}`, { courtroom: '1' }, seen({ version: 99 }))],
      ['outcome', id => otherLawyer.post(`/api/hearings/${id.hearing}/outcome`, { status: 'cancelled' }, seen({ version: 1 }))],
      ['proceeding', id => otherLawyer.patch(`/api/proceedings/${id.proceeding}`, { number: '1' }, seen({ version: 99 }))],
      ['entry', id => otherLawyer.post(`/api/cases/${id.case}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'Иное' })],
      ['assignment of himself', id => otherLawyer.post(`/api/cases/${id.case}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' })],
      ['assignment', id => otherLawyer.post(`/api/cases/${id.case}/assignments`, { userId: people.lawyer.id, role: 'lead' })],
      ['wall', id => otherLawyer.post(`/api/cases/${id.case}/conflict-walls`, { userId: people.lawyer.id, reason: 'О' })],
      ['client', id => otherLawyer.get(`/api/clients/${id.client}`)],
      ['stale client', id => otherLawyer.patch(`/api/clients/${id.client}`, { takenOn: '2020' }, seen({ version: 99 }))],
      ['case for the client', id => otherLawyer.post('/api/cases', { clientId: id.client, kind: 'other', openedOn: '2026', title: 'О' })],
      ['emergency', id => otherLawyer.post('/api/emergency-accesses', { caseId: id.case, reason: 'Его допрашивают прямо сейчас' })],
    ];
    const there = { case: walled.caseId, hearing: walled.hearingId, entry: entry.id, proceeding: walled.proceedingId, client: walled.clientId };
    const nowhere = { case: randomUUID(), hearing: randomUUID(), entry: randomUUID(), proceeding: randomUUID(), client: randomUUID() };
    for (const [what, ask] of asks) expect({ what, ...told(await ask(there)) }).toEqual({ what, ...told(await ask(nowhere)) });
    const byCode = (wanted: string) => otherLawyer.post('/api/emergency-accesses', { caseCode: wanted, reason: 'Его допрашивают прямо сейчас' });
    expect(told(await byCode(code))).toEqual(told(await byCode('OSH-1999-D0001')));
  });

  it('answers a POST with an id of the case as with any id that is somebody else’s', async () => {
    const theirs = (await clerk(visitors.farLawyer).create('/api/cases', { clientId: (await enterSampleCase(visitors.farLawyer)).clientId, kind: 'other', openedOn: '2026', title: 'О', id: randomUUID() })).id;
    const used = await lead.create(`/api/cases/${walled.caseId}/log-entries`, { id: randomUUID(), kind: 'note', occurredOn: '2026', text: 'О' });
    await wallOff('otherLawyer');
    const post = (path: string, id: string, body: object) => visitors.otherLawyer.post(path, { id, ...body });
    const note = { kind: 'note', occurredOn: '2026', text: 'Иное' };
    const own = `/api/cases/${elsewhere.caseId}/log-entries`;
    expect(told(await post(own, used.id, note))).toEqual(told(await post(own, theirs, note)));
    const beyond = `/api/cases/${walled.caseId}/log-entries`;
    expect(told(await post(beyond, used.id, note))).toEqual(told(await post(beyond, randomUUID(), note)));
  });

  it('closes the client to the specialist who cares for him', async () => {
    expect((await visitors.specialist.get(`/api/clients/${walled.clientId}`)).status).toBe(200);
    await wallOff('specialist');
    expect((await visitors.specialist.get(`/api/clients/${walled.clientId}`)).status).toBe(404);
    expect(JSON.stringify(await search('specialist', 'Токтогулова'))).not.toContain(walled.clientId);
  });

  it('leaves to the team of another case of the client that case and his file, without a trace of the walled one', async () => {
    await lead.create(`/api/cases/${sibling}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await wallOff('otherLawyer');
    const page = await clerk(visitors.otherLawyer).read(`/api/clients/${walled.clientId}`);
    expect(page.cases.map((one: { id: string }) => one.id)).toEqual([sibling]);
    expect(JSON.stringify(page)).not.toContain(walled.caseId);
    expect((await visitors.otherLawyer.get(`/api/cases/${sibling}`)).status).toBe(200);
    expect((await visitors.otherLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
  });

  it('hides even the header from a director, what was told him of it, and who opened it in an emergency', async () => {
    await clerk(visitors.farLawyer).create('/api/emergency-accesses', { caseCode: code, reason: 'Его допрашивают прямо сейчас' });
    const before = await total('director');
    const { unread } = (await visitors.director.get('/api/notifications')).body;
    expect(await toldOfThis('director')).toMatchObject([{ kind: 'emergency_opened', caseCode: code }]);
    const listed = async () => JSON.stringify((await visitors.director.get('/api/emergency-accesses')).body).includes(code);
    expect(await listed()).toBe(true);
    await wallOff('director');
    const after = await total('director');
    expect(after.total).toBe(before.total - 1);
    expect(JSON.stringify(after)).not.toContain(code);
    expect((await visitors.director.get('/api/notifications')).body.unread).toBe(unread - 1);
    expect(await toldOfThis('director')).toEqual([]);
    expect(await listed()).toBe(false);
    const open = (caseId: string) => visitors.director.post('/api/emergency-accesses', { caseId, reason: 'Его допрашивают прямо сейчас' });
    expect(told(await open(walled.caseId))).toEqual(told(await open(randomUUID())));
  });

  it('ends what was open in an emergency', async () => {
    await clerk(visitors.farLawyer).create('/api/emergency-accesses', { caseCode: code, reason: 'Его допрашивают прямо сейчас' });
    expect((await visitors.farLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(200);
    await wallOff('farLawyer');
    expect((await visitors.farLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
    expect(await toldOfThis('farLawyer')).toEqual([]);
  });

  it('and an assignment made at the same moment do not miss each other', async () => {
    const [wall, assignment] = [randomUUID(), randomUUID()];
    await withClient(server.database.ownerUrl, first => withClient(server.database.ownerUrl, async second => {
      await first.query(`begin; select set_config('app.actor', '${people.lawyer.id}', true)`);
      await second.query(`select set_config('app.actor', '${people.lawyer.id}', false)`);
      await first.query(`insert into conflict_walls (id, case_id, user_id, key_id, reason) select $1, id, $2, key_id, '' from cases where id = $3`, [wall, people.farLawyer.id, walled.caseId]);
      const waiting = second.query(`insert into assignments (id, case_id, user_id, role) values ($1, $2, $3, 'counsel')`, [assignment, walled.caseId, people.farLawyer.id]).then(() => 'assigned', (error: Error & { constraint: string }) => error.constraint);
      let waits = 0;
      while (!waits) [{ waits }] = (await first.query('select count(*)::int as waits from pg_locks where not granted')).rows;
      await first.query('commit');
      expect(await waiting).toBe('no_assignment_beyond_a_wall');
    }));
    expect((await visitors.farLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
  });

  it('reaches a case that its client joins later', async () => {
    await wallOff('supervisor');
    expect((await visitors.supervisor.get(`/api/cases/${elsewhere.caseId}`)).status).toBe(200);
    await withClient(server.database.ownerUrl, db => db.query('insert into case_clients (case_id, client_id, created_by) values ($1, $2, $3)', [elsewhere.caseId, walled.clientId, people.lawyer.id]));
    expect((await visitors.supervisor.get(`/api/cases/${elsewhere.caseId}`)).status).toBe(404);
  });

  it('is raised by the lead or a supervisor who sees the case, and by nobody else; nobody walls himself', async () => {
    const path = `/api/cases/${walled.caseId}/conflict-walls`;
    const wall = { userId: people.specialist.id, reason: 'Защищал обвиняемого' };
    expect((await visitors.otherLawyer.post(path, wall)).status).toBe(403);
    expect((await visitors.intern.post(path, wall)).status).toBe(403);
    expect((await visitors.farLawyer.post(path, wall)).status).toBe(404);
    expect(rule(await visitors.lawyer.post(path, { ...wall, userId: people.lawyer.id }))).toEqual({ status: 422, code: 'rule.nobody_walls_himself' });
    expect((await visitors.supervisor.post(path, wall)).status).toBe(201);
    expect(rule(await visitors.lawyer.post(path, wall))).toEqual({ status: 409, code: 'rule.walled_once_at_a_time' });
    expect((await visitors.supervisor.post(path, { userId: people.lawyer.id, reason: 'Родственник следователя' })).status).toBe(201);
    expect((await visitors.lawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
    expect((await visitors.supervisor.get(`/api/cases/${walled.caseId}`)).status).toBe(200);
  });

  it('is lifted with a reason and stays on record; what hung on a role comes back, a place on the team does not', async () => {
    const [ofSupervisor, ofColleague] = [await wallOff('supervisor'), await wallOff('otherLawyer')];
    for (const wall of [ofSupervisor, ofColleague]) {
      expect((await visitors.lawyer.post(`/api/conflict-walls/${wall.id}/lifting`, { reason: 'Дело разделено' }, seen(wall))).status).toBe(201);
    }
    expect((await visitors.supervisor.get(`/api/cases/${walled.caseId}`)).status).toBe(200);
    expect((await visitors.otherLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
    const { walls } = await lead.read(`/api/cases/${walled.caseId}/access`);
    expect(walls).toMatchObject([{ reason: 'Защищал обвиняемого', liftReason: 'Дело разделено', liftedBy: people.lawyer.id }, { userId: people.supervisor.id }]);
  });

  it('shows him no row by direct SQL, nor that he was walled off', async () => {
    const { rows: persons } = await withClient(server.database.ownerUrl, db => db.query(`
      select cp.person_id as id from client_persons cp join audit_entries e on e.subject = 'persons' and e.subject_id = cp.person_id where cp.client_id = $1`, [walled.clientId]));
    expect(persons).not.toEqual([]);
    const personIds = persons.map(({ id }) => id);
    for (const who of ['supervisor', 'otherLawyer', 'director', 'specialist'] as const) await wallOff(who);
    for (const who of ['supervisor', 'otherLawyer', 'director', 'specialist'] as const) {
      await withClient(server.database.appUrl, async db => {
        await db.query(`select set_config('app.actor', $1, false)`, [people[who].id]);
        const rows = async (table: string, column: string, id: string) => (await db.query(`select from ${table} where ${column} = $1`, [id])).rowCount;
        for (const table of ['case_narratives', 'case_clients', 'assignments', 'proceedings', 'charges', 'charge_outcomes', 'joinders', 'hearings', 'attendances', 'log_entries', 'case_closures', 'case_access', 'conflict_walls', 'emergency_accesses', 'notifications', 'audit_entries', 'row_history']) {
          expect({ who, table, rows: await rows(table, 'case_id', walled.caseId) }).toEqual({ who, table, rows: 0 });
        }
        for (const table of ['client_access', 'client_persons', 'client_assignments', 'representations', 'data_keys', 'audit_entries', 'row_history']) {
          expect({ who, table, rows: await rows(table, 'client_id', walled.clientId) }).toEqual({ who, table, rows: 0 });
        }
        const { rowCount: persons } = await db.query(`select from audit_entries where subject = 'persons' and subject_id = any ($1)`, [personIds]);
        expect({ who, persons }).toEqual({ who, persons: 0 });
        expect({ who, cases: await rows('cases', 'id', walled.caseId), clients: await rows('clients', 'id', walled.clientId) }).toEqual({ who, cases: 0, clients: 0 });
      });
    }
  });

  it('tells the directors that it was raised', async () => {
    await wallOff('supervisor');
    expect(await toldOfThis('director')).toMatchObject([{ kind: 'wall_raised', readAt: null }]);
    expect(await toldOfThis('supervisor')).toEqual([]);
  });

  it('stands whatever he becomes afterwards: supervisor, of the office or of the intern, or assigned', async () => {
    await wallOff('otherLawyer');
    const admin = clerk(visitors.admin);
    await admin.create(`/api/users/${people.otherLawyer.id}/role-grants`, { role: 'supervisor', startsOn: '2020-01-01' });
    expect((await visitors.otherLawyer.get(`/api/cases/${walled.caseId}`)).status).toBe(404);
    expect((await visitors.otherLawyer.get(`/api/cases/${sibling}`)).status).toBe(404);
    expect((await visitors.otherLawyer.get(`/api/clients/${walled.clientId}`)).status).toBe(404);
    const assigned = await visitors.lawyer.post(`/api/cases/${walled.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'observer' });
    expect(rule(assigned)).toEqual({ status: 422, code: 'rule.no_assignment_beyond_a_wall' });
  });
});
