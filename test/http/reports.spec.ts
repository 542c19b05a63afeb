import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';

const YEAR_2025 = { from: '2025-01-01', until: '2025-12-31' };
const OF_TEMPLATE = { template: 'annual', periodRule: 'fixed', period: YEAR_2025, comparison: 'former_period', filters: [], lines: [] };
const OWN = { ...OF_TEMPLATE, template: 'own', lines: [{ indicator: 'clients_taken_on', tables: [{ by: 'gender' }, { by: 'office' }, { by: 'gender', within: 'region' }] }] };

/** Worked out by hand: eleven women at one office, six at the other and two men; six more women a year before. */
describe('reports', () => {
  let server: TestServer;
  let people: Organisation;
  let director: Visitor;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    const takeOn = async (login: string, takenOn: string, count: number, person: object) => {
      const does = clerk(await signIn(server, login));
      for (let at = 0; at < count; at += 1) await does.create('/api/clients', { kind: 'direct_victim', takenOn, person: { names: [{ family: 'Счётова', given: `${takenOn} ${'абвгдежзиклм'[at]}` }], ...person } });
    };
    await takeOn('lawyer', '2025-03', 11, { gender: 'female', birthDate: '1990', region: 'KG-O' });
    await takeOn('farlawyer', '2025-05', 6, { gender: 'female', birthDate: '1950', region: 'KG-C' });
    await takeOn('farlawyer', '2025-06', 2, { gender: 'male', birthDate: '1950', region: 'KG-C' });
    await takeOn('farlawyer', '2024-05', 6, { gender: 'female', birthDate: '1950', region: 'KG-C' });
    director = await signIn(server, 'director');
  });
  afterAll(() => server?.stop());

  const save = (body: object) => clerk(director).create('/api/reports', { title: 'Отчёт', ...body });
  const counted = async (report: { id: string }) => {
    const { id } = await clerk(director).create(`/api/reports/${report.id}/runs`, {});
    let run = await clerk(director).read(`/api/report-runs/${id}`);
    await until('the report is counted', async () => (run = await clerk(director).read(`/api/report-runs/${id}`)).endedAt !== null, 30_000);
    return run;
  };
  const lineOf = (figures: any, code: string) => figures.lines.find(({ indicator }: { indicator: string }) => indicator === code);
  const rowsOf = (table: any) => Object.fromEntries(table.rows.map(({ key, units }: { key: string[]; units: number | null }) => [key.join(), units]));

  describe('that are saved', () => {
    it('say what they would tell today, are changed by whoever has seen them, and are put away with a reason', async () => {
      const report = await save({ ...OF_TEMPLATE, periodRule: 'last_year', period: null });
      const year = new Date().getFullYear() - 1;
      expect(report).toMatchObject({ title: 'Отчёт', period: null, periodNow: { from: `${year}-01-01`, until: `${year}-12-31` }, beforeNow: { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }, voided: null, version: 1 });
      const changed = await clerk(director).change(`/api/reports/${report.id}`, report, { title: 'Другой', comparison: 'none' });
      expect(changed).toMatchObject({ title: 'Другой', beforeNow: null, version: 2 });
      const stale = await director.patch(`/api/reports/${report.id}`, { title: 'Третий' }, seen(report));
      expect([stale.status, stale.body.differences]).toEqual([412, [{ pointer: '/title', yours: 'Третий', current: 'Другой' }]]);
      const voided = await director.post(`/api/reports/${report.id}/void`, { reason: 'Не нужен' }, seen(changed));
      expect(voided.body.voided).toMatchObject({ reason: 'Не нужен', by: people.director.id });
      expect((await clerk(director).read('/api/reports')).items.map(({ id }: { id: string }) => id)).not.toContain(report.id);
      expect((await director.patch(`/api/reports/${report.id}`, { title: 'Снова' }, seen(voided.body))).status).toBe(422);
      expect((await director.post(`/api/reports/${report.id}/runs`, {})).status).toBe(422);
    });

    it.each([
      ['no days of a fixed period', { ...OF_TEMPLATE, period: null }, [['/period', 'fixed_period_has_days']]],
      ['days that follow from a rule', { ...OF_TEMPLATE, periodRule: 'last_year' }, [['/period', 'period_follows_from_its_rule']]],
      ['a period that ends before it begins', { ...OF_TEMPLATE, period: { from: '2025-02-01', until: '2025-01-01' } }, [['/period/until', 'period_ends_before_it_begins']]],
      ['lines of a template', { ...OF_TEMPLATE, lines: OWN.lines }, [['/lines', 'template_has_its_lines']]],
      ['an own report of nothing', { ...OWN, lines: [] }, [['/lines', 'own_report_has_lines']]],
      ['a grant report without a grant', { ...OF_TEMPLATE, template: 'grant' }, [['/filters', 'grant_report_has_a_grant']]],
      ['filters', { ...OF_TEMPLATE, filters: [{ dimension: 'shoe', values: ['43'] }, { dimension: 'gender', values: ['female', 'tall'] }, { dimension: 'office', values: ['00000000-0000-0000-0000-000000000000'] }] }, [['/filters/0/dimension', 'unknown_dimension'], ['/filters/1/values/1', 'unknown_value']]],
      ['an office that is not there', { ...OF_TEMPLATE, filters: [{ dimension: 'office', values: ['00000000-0000-0000-0000-000000000000'] }] }, [['/filters/0/values/0', 'unknown_value']]],
      ['a filter twice', { ...OF_TEMPLATE, filters: [{ dimension: 'gender', values: ['female'] }, { dimension: 'gender', values: ['male'] }] }, [['/filters/1/dimension', 'dimension_twice']]],
      ['own lines', { ...OWN, lines: [{ indicator: 'nothing', tables: [] }, { indicator: 'clients_served', tables: [{ by: 'shoe' }, { by: 'gender', within: 'gender' }, { by: 'vulnerability', within: 'disability' }, { by: 'age' }, { by: 'age' }] }, { indicator: 'clients_served', tables: [] }] },
        [['/lines/0/indicator', 'unknown_indicator'], ['/lines/1/tables/0/by', 'unknown_dimension'], ['/lines/1/tables/1/within', 'dimension_twice'], ['/lines/1/tables/2/within', 'dimensions_overlap'], ['/lines/1/tables/4/by', 'table_told_once'], ['/lines/2/indicator', 'indicator_told_once']]],
      ['a filter that leaves no line', { ...OWN, filters: [{ dimension: 'article', values: ['143'] }] }, [['/filters', 'report_tells_something']]],
    ])('are refused for %s', async (_, body, expected) => {
      const answer = await director.post('/api/reports', { title: 'Отчёт', ...body });
      expect(answer.status).toBe(422);
      expect(answer.body.errors.map(({ pointer }: { pointer: string }) => pointer)).toEqual(expected.map(([pointer]) => pointer));
      expect(answer.body.errors.map(({ detail }: { detail: string }) => detail).every(Boolean)).toBe(true);
    });

    it('have templates that say what they tell', async () => {
      const templates = await clerk(director).read('/api/report-templates');
      expect(templates.map(({ template }: { template: string }) => template)).toEqual(['un_fund', 'annual', 'grant', 'offices', 'own']);
      expect(templates[0].lines[0]).toMatchObject({ indicator: 'clients_served', tables: expect.arrayContaining([{ by: 'victim', within: 'gender' }]) });
      expect(templates[0].filters).toContain('region');
    });
  });

  describe('that are counted', () => {
    it('tell what was worked out by hand, beside the year before, and nothing of two men', async () => {
      const run = await counted(await save(OWN));
      expect(run).toMatchObject({ state: 'counted', lines: 1, linesDone: 1, period: YEAR_2025, before: { from: '2024-01-01', until: '2024-12-31' } });
      const figures = await clerk(director).read(`/api/report-runs/${run.id}/figures`);
      const line = lineOf(figures, 'clients_taken_on');
      expect(line.total.rows).toEqual([{ key: [], units: 19, amount: null }]);
      expect(line.before.total.rows).toEqual([{ key: [], units: 6, amount: null }]);
      expect(rowsOf(line.tables[0])).toMatchObject({ male: null, unknown: 0 });
      expect(rowsOf(line.tables[1])).toEqual({ [people.lawyer.officeId]: 11, [people.farLawyer.officeId]: 8 });
      expect(figures.names[people.lawyer.officeId]).toHaveProperty('ky');
      expect(JSON.stringify(figures)).not.toMatch(/Счётова|OSH-\d/);
    });

    it('hold each line of their template, narrowed, and say what cannot be', async () => {
      const run = await counted(await save({ ...OF_TEMPLATE, filters: [{ dimension: 'office', values: [people.farLawyer.officeId] }, { dimension: 'gender', values: ['female'] }] }));
      const figures = await clerk(director).read(`/api/report-runs/${run.id}/figures`);
      expect(lineOf(figures, 'clients_taken_on').total.rows[0].units).toBe(6);
      expect(figures.leftOut).toContain('cases_opened');
      expect(run.leftOut).toEqual(figures.leftOut);
      expect(figures.lines).toHaveLength(run.lines);
    });

    it('can be called off, and are listed with the last asked for first', async () => {
      const report = await save(OF_TEMPLATE);
      const first = await clerk(director).create(`/api/reports/${report.id}/runs`, {});
      const off = await director.post(`/api/report-runs/${first.id}/cancellation`);
      expect([off.status, off.body.state]).toEqual([201, 'cancelled']);
      expect((await director.post(`/api/report-runs/${first.id}/cancellation`)).status).toBe(422);
      expect((await director.get(`/api/report-runs/${first.id}/figures`)).status).toBe(422);
      const second = await counted(report);
      const page = await clerk(director).read(`/api/reports/${report.id}/runs?limit=1`);
      expect(page.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
      expect((await clerk(director).read(`/api/reports/${report.id}/runs?after=${page.next}`)).items).toMatchObject([{ id: first.id, state: 'cancelled' }]);
    });
  });
});
