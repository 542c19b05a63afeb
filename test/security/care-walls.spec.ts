import type { Client } from 'pg';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';

type Who = 'lawyer' | 'supervisor' | 'specialist' | 'intern' | 'director' | 'reception' | 'admin' | 'otherlawyer' | 'farsupervisor';

/** What was seen of goals is the care team's, a supervisor of the office oversees the plan; a lawyer has services as rows; everybody else has nothing, and a director sums. */
describe('the wall of the care team', () => {
  let server: TestServer;
  let people: Organisation;
  let sample: SampleCase;
  let client: string;
  let grant: { id: string };
  let provider: { id: string };
  const who = {} as Record<Who, Visitor>;
  const does = (name: Who) => clerk(who[name]);
  const code = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const services = async (name: Who) => (await does(name).read(`/api/clients/${client}/services`)).items;
  const plan = (body: object, name: Who = 'specialist') => does(name).create(`/api/clients/${client}/services`, body);
  const settle = (service: { id: string; version: number }, body: object, name: Who = 'specialist') => who[name].post(`/api/services/${service.id}/outcome`, body, seen(service));
  const as = <T>(actor: string, work: (db: Client) => Promise<T>): Promise<T> =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor]);
      return work(db);
    });
  const count = async (db: Client, table: string) => Number((await db.query(`select count(*) from ${table}`)).rows[0].count);
  const refusal = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const name of ['lawyer', 'supervisor', 'specialist', 'intern', 'director', 'reception', 'admin', 'otherlawyer', 'farsupervisor'] as const) who[name] = await signIn(server, name);
    grant = await does('director').create('/api/grants', { donor: 'Фонд', name: 'Грант', currency: 'USD', startsOn: '2026-01-01', endsOn: '2026-12-31', serviceTypes: ['psychological'] });
    provider = await does('specialist').create('/api/providers', { kind: 'rehabilitation_centre', name: 'Центр «Тумар»' });
    sample = await enterSampleCase(who.lawyer);
    client = sample.clientId;
    await does('lawyer').create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    await does('lawyer').create(`/api/clients/${client}/assignments`, { userId: people.specialist.id, role: 'care' });
  });
  afterAll(() => server?.stop());

  it('keeps them by direct SQL: goals for its team and a supervisor to read, medicines and what was seen for its team alone, steps and costs by no update', async () => {
    const specialist = does('specialist');
    const { goals: [goal] } = await specialist.create(`/api/clients/${sample.clientId}/plans`, { goals: [{ text: 'Спать без кошмаров' }] });
    await who.specialist.post(`/api/plan-goals/${goal.id}/reviews`, { state: 'pursued', note: 'Плачет по ночам' }, seen(goal));
    const given = await specialist.create(`/api/clients/${sample.clientId}/services`, { type: 'medicines', medicine: { name: 'Тайное' } });
    const OF_THE_TEAM = ['plans', 'plan_goals', 'goal_reviews', 'medicines', 'services'];
    const TOLD: Record<string, string[]> = { lawyer: ['services'], supervisor: ['plans', 'plan_goals', 'services'] };
    for (const who of ['lawyer', 'supervisor', 'intern', 'director', 'admin', 'reception'] as const) {
      await as(people[who].id, async db => {
        for (const table of OF_THE_TEAM) expect([who, table, await count(db, table)]).toEqual([who, table, TOLD[who]?.includes(table) ? 1 : 0]);
        expect(await refusal(db, `update plans set ends_on = '2030-01-01'`)).toBe('changed 0');
        expect(await refusal(db, `insert into plan_goals (plan_id, client_id, key_id, text) select id, client_id, uuidv7(), 'x' from plans`)).toBe(who === 'supervisor' ? '42501' : 'changed 0');
        expect(await refusal(db, `insert into services (client_id, type, planned_on) values ($1, 'psychiatric', '2026')`, [sample.clientId])).toBe('42501');
        expect(await refusal(db, `select app.assign_costs(uuidv7(), 'social', null, null)`)).toBe(who === 'director' ? 'changed 1' : '42501');
      });
    }
    await as(people.specialist.id, async db => {
      for (const table of OF_THE_TEAM) expect([table, await count(db, table)]).toEqual([table, 1]);
      for (const set of [`state = 'delivered', outcome_on = '2026'`, 'client_id = client_id', 'created_by = created_by', `type = 'social'`]) expect([set, await refusal(db, `update services set ${set}`)]).toEqual([set, '42501']);
      for (const act of [`update service_costs set amount = 1`, 'delete from services', 'update plan_goals set plan_id = plan_id', `update plan_goals set state = 'achieved'`, 'delete from service_changes', `update transport_trips set confirmed_by = $1`]) {
        expect([act, await refusal(db, act, act.includes('$1') ? [people.lawyer.id] : [])]).toEqual([act, '42501']);
      }
      expect(await refusal(db, `insert into services (client_id, type, planned_on, state, outcome_on) values ($1, 'social', '2026', 'delivered', '2026')`, [sample.clientId])).toBe('42501');
      expect(await refusal(db, `insert into service_changes (service_id, client_id, state, occurred_on, created_by) values ($1, $2, 'delivered', '2026', $3)`, [given.id, sample.clientId, people.lawyer.id])).toBe('42501');
      expect(await refusal(db, `insert into grants (donor_id, name, currency, starts_on, ends_on, service_types) select id, 'x', 'USD', '2026-01-01', '2026-12-31', '{social}' from donors`)).toBe('42501');
    });
  });

  it('tells nobody else that a plan is there: neither lead nor director by the record, nor anybody by what it said before', async () => {
    const [begun] = (await does('specialist').read(`/api/clients/${client}/plans`)).items;
    await does('specialist').change(`/api/plans/${begun.id}`, begun, { endsOn: '2027-01-01' });
    const event = await does('lawyer').create(`/api/clients/${client}/events`, { happenedOn: '2020', placeKind: 'home', description: 'Прежнее' });
    await does('lawyer').change(`/api/events/${event.id}`, event, { description: 'Новое' });
    const parts = (items: { part: string }[]) => items.map(({ part }) => part).filter(part => /plan|goal|medicine|referral/.test(part));
    const ofClient = (await does('lawyer').read(`/api/clients/${client}/record`)).items;
    expect([ofClient.length > 0, parts(ofClient)]).toEqual([true, []]);
    expect(parts((await does('director').read('/api/audit-entries?limit=100')).items)).toEqual([]);
    const subjects = (name: Who) => as(people[name as 'lawyer'].id, async db => (await db.query(`select distinct subject from row_history where subject in ('plans', 'events') order by 1`)).rows.map(({ subject }) => subject));
    expect([await subjects('specialist'), await subjects('lawyer'), await subjects('supervisor'), await subjects('reception')]).toEqual([['plans'], ['events'], ['events'], []]);
  });

  it('lets nobody but a lawyer or supervisor name who stands in it, also by direct SQL', async () => {
    const name = (actor: string) => as(actor, db => refusal(db, `insert into client_assignments (client_id, user_id, role, starts_on) values ($1, $2, 'care', '2030-01-01')`, [client, people.otherLawyer.id]));
    for (const who of ['intern', 'specialist'] as const) expect([who, await name(people[who].id)]).toEqual([who, '42501']);
    await as(people.intern.id, async db => expect(await refusal(db, `update client_assignments set ends_on = '2026-12-31'`)).toBe('changed 0'));
    expect(await name(people.lawyer.id)).toBe('changed 1');
  });

  it('lets a supervisor of the office read goals, days and counts of a plan, and nothing of what was seen; of another office, beyond a wall or of a restricted case nothing', async () => {
    const read = async (name: Who) => (await does(name).read(`/api/clients/${client}/plans`)).items;
    const [overseen] = await read('supervisor');
    expect(overseen).toMatchObject({ coordinatorId: people.specialist.id, goals: [{ text: 'Спать без кошмаров', reviews: [] }], services: [{ state: 'planned', count: 1 }] });
    expect(JSON.stringify(overseen)).not.toContain('Плачет');
    expect((await who.farsupervisor.get(`/api/clients/${client}/plans`)).status).toBe(404);
    const headers = () => as(people.supervisor.id, db => count(db, 'plans'));
    // on the team of the restricted case he still sees its client, for the law
    const { body: restricted } = await who.lawyer.get(`/api/cases/${sample.caseId}`);
    await does('lawyer').create(`/api/cases/${sample.caseId}/assignments`, { userId: people.supervisor.id, role: 'counsel' });
    await does('lawyer').change(`/api/cases/${sample.caseId}`, restricted, { restricted: true });
    expect([(await who.supervisor.get(`/api/clients/${client}`)).status, await read('supervisor'), await headers()]).toEqual([200, [], 0]);
    expect(await read('specialist')).toHaveLength(1);
    await does('lawyer').change(`/api/cases/${sample.caseId}`, (await who.lawyer.get(`/api/cases/${sample.caseId}`)).body, { restricted: false });
    expect(await headers()).toBe(1);
  });

  it('lets nobody else read or review a plan, by no route', async () => {
    const { goals } = (await does('specialist').read(`/api/clients/${client}/plans`)).items[0];
    for (const name of ['lawyer', 'supervisor', 'intern', 'director', 'reception', 'admin'] as const) {
      expect([name, (await who[name].get(`/api/clients/${client}/plans`)).status]).toEqual([name, name === 'supervisor' ? 200 : 403]);
      expect((await who[name].post(`/api/plan-goals/${goals[0].id}/reviews`, { state: 'achieved' }, seen(goals[0]))).status).toBe(403);
      expect(JSON.stringify([(await who[name].get(`/api/clients/${client}`)).body, (await who[name].get(`/api/clients/${client}/services`)).body])).not.toContain('кошмаров');
    }
  });

  it('gives lawyers services as rows: type, state, date and kind of provider, without words, provider or cost', async () => {
    const seenByCare = await plan({ type: 'psychological', providerId: provider.id, plannedOn: '2026-05' });
    await who.specialist.post(`/api/services/${seenByCare.id}/outcome`, { outcome: 'delivered', occurredOn: '2026-05-10', cost: { amount: '25.50', currency: 'USD', payer: 'grant', grantId: grant.id } }, seen(seenByCare));
    await plan({ type: 'medicines', medicine: { name: 'Сертралин', dose: '50 мг' } });
    for (const name of ['lawyer', 'supervisor'] as const) {
      const rows = await services(name);
      expect(rows.find((one: { type: string }) => one.type === 'psychological')).toMatchObject({ state: 'delivered', outcomeOn: '2026-05-10', providerKind: 'rehabilitation_centre', providerId: null, providerName: null, costs: [], referrals: [] });
      expect(JSON.stringify(rows)).not.toMatch(/Сертралин|Тумар|25\.50/);
      expect((await does(name).read(`/api/clients/${client}/cost-totals`)).items).toEqual([]);
    }
    for (const name of ['intern', 'director', 'reception', 'admin'] as const) expect((await who[name].get(`/api/clients/${client}/services`)).status).toBe(403);
    expect((await who.otherlawyer.get(`/api/clients/${client}/services`)).status).toBe(404);
  });

  it('lets a lawyer plan what serves the case, and nothing else', async () => {
    for (const type of ['medicines', 'legal_advice']) expect(await plan({ type }, 'lawyer')).toMatchObject({ type, state: 'planned' });
    for (const type of ['psychological', 'psychiatric', 'social']) expect(code(await who.lawyer.post(`/api/clients/${client}/services`, { type }))).toEqual([422, 'rule.care_team_plans_that_service']);
    const psychological = await plan({ type: 'psychological' });
    expect((await settle(psychological, { outcome: 'delivered' }, 'lawyer')).status).toBe(404);
    const advice = (await services('lawyer')).find((one: { type: string }) => one.type === 'legal_advice');
    expect((await settle(advice, { outcome: 'delivered' }, 'lawyer')).body).toMatchObject({ state: 'delivered' });
  });
});
