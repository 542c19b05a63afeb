import { randomUUID } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = keyof Organisation;
const REASON = 'Айсулуу допрашивают прямо сейчас';

describe('emergency access', () => {
  let server: TestServer;
  let people: Organisation;
  const visitors = {} as Record<Who, Visitor>;
  let sample: SampleCase;
  let code: string;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'otherLawyer', 'intern', 'supervisor', 'specialist', 'reception', 'director', 'admin', 'farLawyer', 'farSupervisor'] as const) visitors[who] = await signIn(server, who.toLowerCase());
  });
  beforeEach(async () => {
    sample = await enterSampleCase(visitors.lawyer);
    path = `/api/cases/${sample.caseId}`;
    code = (await clerk(visitors.lawyer).read(path)).code;
  });
  afterAll(() => server?.stop());

  const open = (who: Who, body: object = { caseCode: code }) => visitors[who].post('/api/emergency-accesses', { reason: REASON, ...body });
  const opened = async (who: Who) => {
    const { status, body } = await open(who);
    expect(status).toBe(201);
    return body as { id: string; until: string };
  };
  const end = (who: Who, id: string) => visitors[who].post(`/api/emergency-accesses/${id}/end`);
  const sees = async (who: Who) => (await visitors[who].get(path)).status;
  const rule = ({ status, body }: Answer) => ({ status, code: body.errors?.[0]?.code });
  const told = ({ status, body }: Answer) => ({ status, body: { ...body, instance: null } });
  const toldOfThis = async (who: Who) => (await visitors[who].get('/api/notifications?limit=100')).body.items.filter((one: { caseCode: string }) => one.caseCode === code);
  const asOwner = (sql: string, values: unknown[]) => withClient(server.database.ownerUrl, db => db.query(sql, values));

  it('opens to a director what is closed to him otherwise: the case, its log and its client, to read', async () => {
    const page = `/api/clients/${sample.clientId}`;
    for (const address of [path, `${path}/log-entries`, `${path}/access`, page]) expect({ address, status: (await visitors.director.get(address)).status }).toEqual({ address, status: 404 });
    const access = await opened('director');
    const one = (await visitors.director.get(path)).body;
    expect(one).toMatchObject({ narrative: { title: 'Отказ в возбуждении дела' }, clients: [{ name: 'Токтогулова Айсулуу Бакытовна' }], emergency: { id: access.id } });
    expect(one.log.items[0].text).toBe('Рассказала о задержании');
    for (const address of [`${path}/log-entries`, `${path}/access`, page]) expect({ address, status: (await visitors.director.get(address)).status }).toEqual({ address, status: 200 });
    const hours = (Date.parse(access.until) - Date.now()) / 3_600_000;
    expect(hours).toBeGreaterThan(3.9);
    expect(hours).toBeLessThanOrEqual(4);
    expect((await visitors.director.get((await another()).path)).status).toBe(404);
  });

  const another = async () => ({ path: `/api/cases/${(await enterSampleCase(visitors.lawyer)).caseId}` });

  it('takes the code as it is typed, or the id, but not both or neither', async () => {
    expect((await open('farLawyer', { caseCode: ` ${code.toLowerCase()} ` })).status).toBe(201);
    expect((await open('farSupervisor', { caseId: sample.caseId })).status).toBe(201);
    for (const body of [{}, { caseCode: code, caseId: sample.caseId }]) expect(rule(await open('director', body))).toEqual({ status: 422, code: 'rule.either_the_code_or_the_id' });
  });

  it('wants a reason in words, is not for what one sees already, and runs once at a time', async () => {
    expect(rule(await open('farLawyer', { caseCode: code, reason: 'надо' }))).toEqual({ status: 422, code: 'rule.emergency_has_a_reason' });
    for (const who of ['lawyer', 'supervisor'] as const) expect(rule(await open(who))).toEqual({ status: 422, code: 'rule.emergency_only_for_what_is_closed' });
    await opened('farLawyer');
    expect(rule(await open('farLawyer'))).toEqual({ status: 422, code: 'rule.one_emergency_at_a_time' });
  });

  it('is stored once, however often it is sent', async () => {
    const body = { id: randomUUID(), caseCode: code };
    expect((await open('farLawyer', body)).body).toEqual((await open('farLawyer', body)).body);
    expect(await toldOfThis('lawyer')).toHaveLength(1);
  });

  it('is for lawyers, supervisors and directors only', async () => {
    for (const who of ['intern', 'specialist', 'reception', 'admin'] as const) expect({ who, status: (await open(who)).status }).toEqual({ who, status: 403 });
  });

  it('tells the lead and the directors at once, and nobody else; what was read is read', async () => {
    await opened('farLawyer');
    const [note] = await toldOfThis('lawyer');
    expect(note).toMatchObject({ kind: 'emergency_opened', caseId: sample.caseId, readAt: null });
    expect(JSON.stringify(note)).not.toMatch(/[А-я]/);
    expect(await toldOfThis('director')).toHaveLength(1);
    for (const who of ['farLawyer', 'supervisor', 'otherLawyer'] as const) expect({ who, told: await toldOfThis(who) }).toEqual({ who, told: [] });
    // somebody else's notification is nothing to him
    expect((await visitors.director.post('/api/notifications/readings', { notificationId: note.id })).status).toBe(204);
    expect((await toldOfThis('lawyer'))[0].readAt).toBeNull();
    expect((await visitors.lawyer.post('/api/notifications/readings', { notificationId: note.id })).status).toBe(204);
    expect((await toldOfThis('lawyer'))[0].readAt).not.toBeNull();
    await visitors.lawyer.post('/api/notifications/readings', {});
    expect((await visitors.lawyer.get('/api/notifications')).body.unread).toBe(0);
  });

  it('is listed for ever: to the director over all offices, on the case for its team, to himself', async () => {
    const { id } = await opened('farLawyer');
    await end('farLawyer', id);
    for (const who of ['director', 'farLawyer', 'lawyer', 'supervisor'] as const) {
      const mine = (await visitors[who].get('/api/emergency-accesses')).body.items.filter((one: { id: string }) => one.id === id);
      expect({ who, mine }).toMatchObject({ who, mine: [{ caseCode: code, userId: people.farLawyer.id, reason: REASON, running: false, endedBy: people.farLawyer.id }] });
    }
    expect((await visitors.lawyer.get(`${path}/access`)).body.emergencies).toMatchObject([{ id, reason: REASON }]);
    for (const who of ['otherLawyer', 'farSupervisor'] as const) expect(JSON.stringify((await visitors[who].get('/api/emergency-accesses')).body)).not.toContain(id);
  });

  it('is shown as a reason to see the case while it runs', async () => {
    const { until } = await opened('farLawyer');
    const { seenBy } = (await visitors.lawyer.get(`${path}/access`)).body;
    expect(seenBy).toEqual([
      { userId: people.lawyer.id, basis: 'team', role: 'lead', endsOn: null, until: null },
      { userId: people.supervisor.id, basis: 'office', role: null, endsOn: null, until: null },
      { userId: people.farLawyer.id, basis: 'emergency', role: null, endsOn: null, until },
    ]);
  });

  it('ends by itself when its time is over, on the very next request', async () => {
    const { id } = await opened('farLawyer');
    expect(await sees('farLawyer')).toBe(200);
    await asOwner(`update emergency_accesses set created_at = created_at - interval '4 hours', until = until - interval '4 hours' where id = $1`, [id]);
    expect(await sees('farLawyer')).toBe(404);
    expect((await visitors.farLawyer.get(`/api/clients/${sample.clientId}`)).status).toBe(404);
    expect((await visitors.farLawyer.post('/api/searches', { text: code })).body).toEqual({ clients: [], cases: [] });
  });

  it('needs nobody to end it: the access tables themselves hold the moment', async () => {
    await opened('farLawyer');
    await asOwner(`update case_access set until = now() - interval '1 second' where user_id = $1 and case_id = $2`, [people.farLawyer.id, sample.caseId]);
    expect(await sees('farLawyer')).toBe(404);
    expect(await visitors.farLawyer.get(`/api/clients/${sample.clientId}`)).toMatchObject({ status: 200, body: { readOnly: true } });
    expect((await visitors.lawyer.get(`/api/clients/${sample.clientId}`)).body.readOnly).toBe(false);
    await asOwner(`update client_access set until = now() - interval '1 second' where user_id = $1 and client_id = $2`, [people.farLawyer.id, sample.clientId]);
    expect((await visitors.farLawyer.get(`/api/clients/${sample.clientId}`)).status).toBe(404);
  });

  it.each(['farLawyer', 'lawyer', 'director'] as const)('is ended early by %s, on the very next request', async who => {
    const { id } = await opened('farLawyer');
    expect((await end(who, id)).body).toMatchObject({ running: false, endedBy: people[who].id });
    expect(await sees('farLawyer')).toBe(404);
    expect((await toldOfThis('farLawyer')).map((one: { kind: string }) => one.kind)).toEqual(who === 'farLawyer' ? [] : ['emergency_ended']);
    // ended once is ended
    expect((await end('director', id)).body.endedBy).toBe(people[who].id);
  });

  it('is ended by nobody else', async () => {
    await clerk(visitors.lawyer).create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    const { id } = await opened('farLawyer');
    for (const who of ['otherLawyer', 'supervisor'] as const) expect({ who, status: (await end(who, id)).status }).toEqual({ who, status: 403 });
    expect((await end('farSupervisor', id)).status).toBe(404);
    expect(await sees('farLawyer')).toBe(200);
  });

  it('of a restricted case is a director’s alone: for anybody else there is none', async () => {
    const { version } = (await visitors.lawyer.get(path)).body;
    await opened('farLawyer');
    expect((await visitors.lawyer.patch(path, { restricted: true }, seen({ version }))).status).toBe(200);
    // what was open before is closed with it
    expect(await sees('farLawyer')).toBe(404);
    const nowhere = told(await open('farSupervisor', { caseCode: 'OSH-1999-D0001' }));
    for (const who of ['farSupervisor', 'otherLawyer', 'supervisor'] as const) expect({ who, ...told(await open(who)) }).toEqual({ who, ...nowhere });
    await opened('director');
    expect(await sees('director')).toBe(200);
  });

  it('ends with the role it was opened in', async () => {
    await opened('farSupervisor');
    const [grant] = (await visitors.admin.get(`/api/users/${people.farSupervisor.id}/role-grants`)).body.items;
    await clerk(visitors.admin).create(`/api/users/${people.farSupervisor.id}/role-grants`, { role: 'intern', startsOn: '2020-01-01' });
    await visitors.admin.patch(`/api/role-grants/${grant.id}`, { endsOn: '2020-01-01' }, seen(grant));
    expect(await sees('farSupervisor')).toBe(404);
  });

  it('is no place on the team: nothing of it among my cases and hearings', async () => {
    await opened('farLawyer');
    for (const address of ['/api/cases?total=true', '/api/hearings']) expect(JSON.stringify((await visitors.farLawyer.get(address)).body)).not.toContain(sample.caseId);
  });

  it('writes nothing, and ties nobody of the file to what lasts longer', async () => {
    const own = await enterSampleCase(visitors.farLawyer);
    const client = (await visitors.lawyer.get(`/api/clients/${sample.clientId}`)).body;
    await opened('farLawyer');
    const { farLawyer } = visitors;
    const tries: Record<string, () => Promise<Answer>> = {
      'the header': () => farLawyer.patch(path, { kind: 'other' }, seen({ version: 1 })),
      'the log': () => farLawyer.post(`${path}/log-entries`, { kind: 'note', occurredOn: '2026', text: 'О' }),
      'a place on the team': () => farLawyer.post(`${path}/assignments`, { userId: people.farLawyer.id, role: 'counsel' }),
      'a wall': () => farLawyer.post(`${path}/conflict-walls`, { userId: people.lawyer.id, reason: 'О' }),
      'the client': () => farLawyer.patch(`/api/clients/${sample.clientId}`, { takenOn: '2020' }, seen(client)),
      'his care': () => farLawyer.post(`/api/clients/${sample.clientId}/assignments`, { userId: people.farLawyer.id, role: 'care' }),
      'the person': () => farLawyer.patch(`/api/persons/${client.person.id}`, { gender: 'male' }, seen(client.person)),
      'a case of one’s own for him': () => farLawyer.post('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'О' }),
      'a relative of his': () => farLawyer.post(`/api/clients/${sample.clientId}/relatives`, { kind: 'brother', person: { names: [{ family: 'О' }] } }),
      'his kinship to a client of one’s own': () => farLawyer.post(`/api/clients/${own.clientId}/relatives`, { kind: 'cousin', personId: client.person.id }),
      'his representing a client of one’s own': () => farLawyer.post(`/api/clients/${own.clientId}/representations`, { personId: client.person.id, basis: 'next_friend', startsOn: '2020' }),
    };
    for (const [what, attempt] of Object.entries(tries)) {
      const { status } = await attempt();
      expect({ what, refused: [403, 404].includes(status), status }).toMatchObject({ what, refused: true });
    }
    expect((await visitors.lawyer.get(path)).body).toMatchObject({ kind: 'torture_complaint', version: 1 });
  });

  it('holds against direct SQL: no door but the one, no longer than four hours, no other name, no changed file', async () => {
    await opened('farLawyer');
    await withClient(server.database.appUrl, async db => {
      const refusal = (sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);
      await db.query(`select set_config('app.actor', $1, false)`, [people.farLawyer.id]);
      const [{ person_id: person }] = (await db.query('select person_id from clients where id = $1', [sample.clientId])).rows;
      expect(await refusal('insert into emergency_accesses (id, case_id, case_code, key_id, reason) select $1, case_id, case_code, key_id, reason from emergency_accesses', [randomUUID()])).toBe('42501');
      expect(await refusal(`update emergency_accesses set until = until + interval '1 hour'`)).toBe('42501');
      expect(await refusal('delete from emergency_accesses')).toBe('42501');
      expect(await refusal('update emergency_accesses set ended_at = now(), ended_by = $1', [people.lawyer.id])).toBe('42501');
      expect(await refusal(`insert into notifications (user_id, kind) values ($1, 'wall_raised')`, [people.lawyer.id])).toBe('42501');
      expect(await refusal('delete from name_tokens where person_id = $1', [person])).toBe('changed 0');
      expect(await refusal('insert into name_tokens (token, person_id) values (1, $1)', [person])).toBe('42501');
      expect(await refusal(`insert into clients (code, office_id, person_id, key_id, kind, taken_on) select 'OSH-1', office_id, person_id, key_id, kind, taken_on from clients where id = $1`, [sample.clientId])).toBe('42501');
      expect(await refusal(`update clients set taken_on = '2020' where id = $1`, [sample.clientId])).toBe('changed 0');
      const own = (await visitors.farLawyer.post('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Свой' }] } })).body;
      expect(await refusal('insert into case_clients (case_id, client_id) values ($1, $2)', [sample.caseId, own.id])).toBe('42501');
      expect(await refusal('select app.rebuild_case_access(null, null)')).toBe('42501');
      expect(await refusal(`select app.tell_lead_and_directors('wall_raised', $1, null)`, [sample.caseId])).toBe('42501');
      // one may open no case in the name of a role that one does not hold
      await db.query(`select set_config('app.actor', $1, false)`, [people.reception.id]);
      const { rows } = await db.query(`select app.open_emergency($1, $2, null, (select id from data_keys limit 1), 'x') as opened`, [randomUUID(), sample.caseId]);
      expect(rows).toEqual([{ opened: null }]);
    });
  });
});
