import { officeDay } from '#libs/law/office-day';
import { INDICATORS } from '#libs/indicators/all-indicators';
import { traceOf } from '#libs/indicators/traces';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

const YEAR = officeDay().slice(0, 4);
const IN_2025 = 'from=2025-01-01&until=2025-12-31';

interface Row {
  id: string;
  caseId: string | null;
  caseCode: string | null;
  clientId: string | null;
  clientCode: string | null;
}

/** Six women and three boys in Osh, two of them without a year of birth; six women in Bishkek. A case at each office. */
describe('what stands behind the figures', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let director: Visitor;
  let hers: { caseId: string; clientId: string };
  let far: { caseId: string; clientId: string };

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    director = await signIn(server, 'director');
    const farLawyer = await signIn(server, 'farlawyer');
    const takeOn = async (visitor: Visitor, count: number, person: object) => {
      for (let at = 0; at < count; at += 1) await clerk(visitor).create('/api/clients', { kind: 'direct_victim', takenOn: '2025-03', person: { names: [{ family: 'Счётова', given: `Ай${'абвгдежз'[at]}` }], ...person } });
    };
    await takeOn(lawyer, 4, { gender: 'female', birthDate: '1990', region: 'KG-O' });
    await takeOn(lawyer, 2, { gender: 'female', region: 'KG-O' });
    await takeOn(lawyer, 3, { gender: 'male', birthDate: '2010', region: 'KG-O' });
    await takeOn(farLawyer, 6, { gender: 'female', region: 'KG-C' });
    hers = await enterSampleCase(lawyer);
    far = await enterSampleCase(farLawyer);
  });
  afterAll(() => server?.stop());

  const rows = async (visitor: Visitor, path: string): Promise<{ seen: number; items: Row[]; next: string | null; unit: string }> => {
    const { status, body } = await visitor.get(`/api/indicators/${path}`);
    if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
    return body;
  };
  const told = (items: { indicator: string; dimensions: string[]; rows: { key: string[]; units: number | null }[] }[], code: string, by?: string) =>
    Object.fromEntries(items.find(({ indicator, dimensions }) => indicator === code && dimensions.join() === (by ?? ''))!.rows.map(({ key, units }) => [key.join(), units]));

  describe('as rows', () => {
    it('are the codes of those whom the reader sees, page by page, and not of others', async () => {
      const first = await rows(lawyer, `clients_taken_on/rows?${IN_2025}&limit=6`);
      expect(first).toMatchObject({ unit: 'client', seen: 9 });
      const second = await rows(lawyer, `clients_taken_on/rows?${IN_2025}&limit=6&after=${first.next}`);
      expect([second.items.length, second.next]).toEqual([3, null]);
      const codes = [...first.items, ...second.items].map(({ clientCode }) => clientCode);
      expect(new Set(codes).size).toBe(9);
      expect(codes.every(code => code?.startsWith('OSH-'))).toBe(true);
      expect((await rows(await signIn(server, 'supervisor'), `clients_taken_on/rows?${IN_2025}`)).seen).toBe(9);
      expect((await rows(await signIn(server, 'otherlawyer'), `clients_taken_on/rows?${IN_2025}`))).toMatchObject({ seen: 0, items: [], next: null });
    });

    it('are those of one line of a breakdown', async () => {
      expect((await rows(lawyer, `clients_taken_on/rows?${IN_2025}&by=gender&value=male`)).seen).toBe(3);
      expect((await rows(lawyer, `clients_taken_on/rows?${IN_2025}&by=gender&value=female&within=age&withinValue=unknown`)).seen).toBe(2);
      expect((await rows(lawyer, `clients_taken_on/rows?${IN_2025}&by=gender`)).seen).toBe(9);
    });

    it('are headers of all offices for a director, who reads neither clients nor what is written in cases', async () => {
      const wide = 'from=2000-01-01&until=2030-12-31';
      const cases = await rows(director, `cases_opened/rows?${wide}`);
      expect(cases.items.map(({ caseId }) => caseId).sort()).toEqual([hers.caseId, far.caseId].sort());
      expect((await rows(lawyer, `cases_opened/rows?${wide}`)).items.map(({ caseId }) => caseId)).toEqual([hers.caseId]);
      for (const code of ['clients_served', 'clients_taken_on', 'services_delivered', 'hearings_attended', 'cases_active', 'detention_visits']) expect([code, (await director.get(`/api/indicators/${code}/rows?${wide}`)).status]).toEqual([code, 404]);
      expect((await rows(lawyer, `hearings_attended/rows?${wide}`)).items.every(({ caseId }) => caseId === hers.caseId)).toBe(true);
    });

    it('leave no trace behind a wall, for whoever has one, a director too', async () => {
      const wide = 'from=2000-01-01&until=2030-12-31';
      const supervisor = await signIn(server, 'supervisor');
      const walled = await enterSampleCase(lawyer);
      for (const userId of [people.supervisor.id, people.director.id]) await clerk(lawyer).create(`/api/cases/${walled.caseId}/conflict-walls`, { userId, reason: 'Родственник' });
      for (const [visitor, code] of [[supervisor, 'cases_opened'], [supervisor, 'cases_active'], [supervisor, 'clients_served'], [supervisor, 'detention_visits'], [director, 'cases_opened']] as const) {
        const page = await rows(visitor, `${code}/rows?${wide}&limit=100`);
        expect(JSON.stringify(page)).not.toMatch(new RegExp(`${walled.caseId}|${walled.clientId}`));
        expect([code, page.seen]).toEqual([code, page.items.length]);
      }
      expect((await rows(lawyer, `cases_opened/rows?${wide}`)).items.map(({ caseId }) => caseId)).toContain(walled.caseId);
    });

    it.each([
      [`nothing/rows?${IN_2025}`, 404],
      [`visitors/rows?${IN_2025}`, 404],
      [`clients_taken_on/rows?from=2025-12-31&until=2025-01-01`, 422],
      [`clients_taken_on/rows?${IN_2025}&by=service_type&value=x`, 422],
      [`services_delivered/rows?${IN_2025}&by=grant&value=none`, 422],
      [`clients_taken_on/rows?${IN_2025}&after=x`, 400],
    ])('are not there for %s', async (path, status) => {
      expect((await lawyer.get(`/api/indicators/${path}`)).status).toBe(status);
    });

    it.each(['lawyer', 'director'])('are read without fault by a %s, of whatever is opened to him', async login => {
      const visitor = await signIn(server, login);
      const { body } = await visitor.get('/api/indicators');
      const answers = await Promise.all(body.map(async ({ code, traced }: { code: string; traced: boolean }) => [code, (await visitor.get(`/api/indicators/${code}/rows?from=2000-01-01&until=2030-12-31`)).status, traced ? 200 : 404]));
      expect(answers.filter(([, status, expected]) => status !== expected)).toEqual([]);
    });

    it('are opened of what everybody who works with it reads whole, and of nothing clinical', () => {
      const open = (reach: 'team' | 'headers') => [...INDICATORS.values()].filter(indicator => traceOf(indicator, reach)).map(({ code }) => code);
      for (const { code, facts } of INDICATORS.values()) expect([code, facts.match(/\bfrom\s+[a-z_.]+(\s+[a-z]+)?\s*,/)]).toEqual([code, null]);
      const clinical = [...INDICATORS.values()].filter(({ facts }) => /assessments|clinical|plan_goals|referrals|(?<!left )join service_costs|from service_costs/.test(facts)).map(({ code }) => code);
      expect(open('team').filter(code => clinical.includes(code))).toEqual([]);
      expect(open('headers')).toEqual(expect.arrayContaining(['cases_opened', 'communications', 'refusals']));
      expect(open('headers').filter(code => ['clients_served', 'cases_active', 'claims_filed'].includes(code))).toEqual([]);
    });
  });

  describe('as findings', () => {
    const finding = async (visitor: Visitor, indicator: string) => (await visitor.get('/api/findings')).body.items.find((one: { indicator: string }) => one.indicator === indicator);

    it('are told with their number in what one sees, as it is now', async () => {
      expect(await finding(lawyer, 'clients_without_birth_year')).toMatchObject({ unit: 'client', all: null, mine: 2 });
      expect(await finding(lawyer, 'services_without_cost')).toMatchObject({ mine: null });
      expect(await finding(await signIn(server, 'otherlawyer'), 'clients_without_birth_year')).toMatchObject({ all: null, mine: 0 });
    });

    it('are told to a specialist of those whom he cares for, and of nobody else', async () => {
      const specialist = await signIn(server, 'specialist');
      const day = officeDay();
      const given = async (clientId: string) => {
        const service = await clerk(lawyer).create(`/api/clients/${clientId}/services`, { type: 'legal_advice', dueOn: day });
        const { status } = await lawyer.post(`/api/services/${service.id}/outcome`, { outcome: 'delivered', occurredOn: day }, seen(service));
        expect(status).toBe(201);
      };
      const his = await enterSampleCase(lawyer);
      await clerk(lawyer).create(`/api/clients/${his.clientId}/assignments`, { userId: people.specialist.id, role: 'care' });
      for (const clientId of [his.clientId, hers.clientId]) await given(clientId);
      expect(await finding(specialist, 'services_without_cost')).toMatchObject({ unit: 'service', all: null, mine: 1 });
      expect((await rows(specialist, `services_without_cost/rows?from=${YEAR}-01-01&until=${YEAR}-12-31`)).items.map(({ clientId }) => clientId)).toEqual([his.clientId]);
      for (const code of ['cases_active', 'clients_served', 'clients_without_consent', 'hearings_attended']) expect([code, (await specialist.get(`/api/indicators/${code}/rows?from=${YEAR}-01-01&until=${YEAR}-12-31`)).status]).toEqual([code, 404]);
    });

    it('are told to a director over all offices, as far as nobody is recognised', async () => {
      await director.post(`/api/years/${YEAR}/count`);
      const { body } = await director.get('/api/findings');
      expect(body.countedAt).toBeTruthy();
      expect(await finding(director, 'clients_without_birth_year')).toMatchObject({ all: 8, mine: null });
    });
  });

  describe('of a year', () => {
    it('are counted when somebody asks, and stay so until the next count', async () => {
      const counted = await director.post('/api/years/2025/count');
      expect([counted.status, counted.body.figures.countedBy, counted.body.before]).toEqual([200, people.director.id, null]);
      expect(told(counted.body.figures.items, 'clients_taken_on')).toEqual({ '': 15 });
      expect(told(counted.body.figures.items, 'clients_taken_on', 'office')).toEqual({ [people.lawyer.officeId]: 9, [people.farLawyer.officeId]: 6 });
      expect(counted.body.figures.items.filter(({ dimensions }: { dimensions: string[] }) => dimensions.includes('grant')).map(({ indicator }: { indicator: string }) => indicator)).toEqual(expect.arrayContaining(['services_delivered', 'clients_by_service', 'costs_of_services']));
      expect(new Set(counted.body.figures.items.map(({ indicator }: { indicator: string }) => indicator)).size).toBe(INDICATORS.size);
      await clerk(lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2025-04', person: { names: [{ family: 'Поздняя', given: 'Ай' }], gender: 'female', region: 'KG-O' } });
      const { body } = await director.get('/api/years/2025');
      expect(body).toEqual(counted.body);
      const again = (await director.post('/api/years/2025/count')).body;
      expect(told(again.figures.items, 'clients_taken_on')).toEqual({ '': 16 });
      expect(again.figures.countedAt > body.figures.countedAt).toBe(true);
    });

    it('keep no number that may not be told, and tell it beside the year before', async () => {
      await director.post(`/api/years/${YEAR}/count`);
      await director.post(`/api/years/${Number(YEAR) - 1}/count`);
      const { body } = await director.get(`/api/years/${YEAR}`);
      expect(told(body.figures.items, 'cases_opened')).toBeDefined();
      expect(body.before.year).toBe(Number(YEAR) - 1);
      const kept = await withClient(server.database.ownerUrl, async db => (await db.query(`
        select count(*)::int as small from year_counts, jsonb_path_query(figures, '$.lines[*] ? (@.indicator != "trainings_held" && @.indicator != "interns_become_lawyers").tables[*].rows[*].units') units where units::text in ('1', '2', '3', '4')`)).rows[0]);
      expect(kept).toEqual({ small: 0 });
    });

    it('are counted each hour by themselves, the year before each day', async () => {
      const counts = () => withClient(server.database.ownerUrl, async db => (await db.query('select year, counted_at as "countedAt", counted_by as "countedBy" from year_counts order by year')).rows);
      const strike = () =>
        withClient(server.database.ownerUrl, async db => {
          const { rows: [{ id }] } = await db.query(`insert into jobs.job (name) values ('year-counts') returning id`);
          await until('the hour is over', async () => (await db.query(`select from jobs.job where id = $1 and state = 'completed'`, [id])).rowCount === 1, 30_000);
        });
      await withClient(server.database.ownerUrl, db => db.query(`update year_counts set counted_at = now() - interval '2 hours'`));
      const before = await counts();
      await strike();
      const after = await counts();
      expect(after.at(-1)).toMatchObject({ year: Number(YEAR), countedBy: null });
      expect(after.at(-1).countedAt > before.at(-1).countedAt).toBe(true);
      expect(after.at(-2)).toEqual(before.at(-2));
      await strike();
      expect(await counts()).toEqual(after);
    });

    it('are written by no other way, and of no moment that is past', async () => {
      await withClient(server.database.appUrl, async db => {
        const refusal = (sql: string) => db.query(sql).then(({ rowCount }) => `changed ${rowCount}`, (error: { code: string }) => error.code);
        await db.query(`select set_config('app.actor', $1, false)`, [people.lawyer.id]);
        expect((await db.query('select from year_counts')).rowCount).toBe(0);
        expect(await refusal(`select app.keep_year(2026, now(), '{}')`)).toBe('42501');
        await db.query(`select set_config('app.actor', $1, false)`, [people.director.id]);
        for (const sql of [`update year_counts set figures = '{}'`, 'delete from year_counts', `insert into year_counts values (2001, now(), null, '{}')`]) expect([sql, await refusal(sql)]).toEqual([sql, '42501']);
        const { rows: [kept] } = await db.query('select * from year_counts where year = $1', [Number(YEAR)]);
        await db.query(`select app.keep_year($1, now() - interval '1 day', '{}')`, [Number(YEAR)]);
        expect((await db.query('select * from year_counts where year = $1', [Number(YEAR)])).rows[0]).toEqual(kept);
      });
    });

    it('are none of what was never counted, and of what is no year', async () => {
      expect((await director.get('/api/years/1999')).body).toEqual({ figures: null, before: null });
      for (const year of ['20266', 'x', '1899']) expect((await director.get(`/api/years/${year}`)).status).toBe(404);
    });
  });
});
