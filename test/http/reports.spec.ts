import { createHash } from 'node:crypto';
import { runAdmin } from '../support/admin-command';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { reportClerk } from '../support/report-clerk';
import { withClient } from '../support/test-database';
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
  let does: ReturnType<typeof reportClerk>;

  beforeAll(async () => {
    server = await startTestServer({ TIREK_ORGANISATION: 'Общество примера' });
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
    does = reportClerk(director);
  });
  afterAll(() => server?.stop());

  const lineOf = (figures: any, code: string) => figures.lines.find(({ indicator }: { indicator: string }) => indicator === code);
  const rowsOf = (table: any) => Object.fromEntries(table.rows.map(({ key, units }: { key: string[]; units: number | null }) => [key.join(), units]));

  describe('that are saved', () => {
    it('say what they would tell today, are changed by whoever has seen them, and are put away with a reason', async () => {
      const report = await does.save({ ...OF_TEMPLATE, periodRule: 'last_year', period: null });
      const year = new Date().getFullYear() - 1;
      expect(report).toMatchObject({ title: 'Отчёт', period: null, periodNow: { from: `${year}-01-01`, until: `${year}-12-31` }, beforeNow: { from: `${year - 1}-01-01`, until: `${year - 1}-12-31` }, voided: null, version: 1 });
      const changed = await does.change(`/api/reports/${report.id}`, report, { title: 'Другой', comparison: 'none' });
      expect(changed).toMatchObject({ title: 'Другой', beforeNow: null, version: 2 });
      const stale = await director.patch(`/api/reports/${report.id}`, { title: 'Третий' }, seen(report));
      expect([stale.status, stale.body.differences]).toEqual([412, [{ pointer: '/title', yours: 'Третий', current: 'Другой' }]]);
      const voided = await director.post(`/api/reports/${report.id}/void`, { reason: 'Не нужен' }, seen(changed));
      expect(voided.body.voided).toMatchObject({ reason: 'Не нужен', by: people.director.id });
      expect((await does.read('/api/reports')).items.map(({ id }: { id: string }) => id)).not.toContain(report.id);
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
      const templates = await does.read('/api/report-templates');
      expect(templates.map(({ template }: { template: string }) => template)).toEqual(['un_fund', 'annual', 'grant', 'offices', 'own']);
      expect(templates[0].lines[0]).toMatchObject({ indicator: 'clients_served', tables: expect.arrayContaining([{ by: 'victim', within: 'gender' }]) });
      expect(templates[0].filters).toContain('region');
    });
  });

  describe('that are counted', () => {
    it('tell what was worked out by hand, beside the year before, and nothing of two men', async () => {
      const run = await does.counted(await does.save(OWN));
      expect(run).toMatchObject({ state: 'counted', lines: 1, linesDone: 1, period: YEAR_2025, before: { from: '2024-01-01', until: '2024-12-31' } });
      const figures = await does.read(`/api/report-runs/${run.id}/figures`);
      const line = lineOf(figures, 'clients_taken_on');
      expect(line.total.rows).toEqual([{ key: [], units: 19, amount: null }]);
      expect(line.before.total.rows).toEqual([{ key: [], units: 6, amount: null }]);
      expect(rowsOf(line.tables[0])).toMatchObject({ male: null, unknown: 0 });
      expect(rowsOf(line.tables[1])).toEqual({ [people.lawyer.officeId]: 11, [people.farLawyer.officeId]: 8 });
      expect(figures.names[people.lawyer.officeId]).toHaveProperty('ky');
      expect(JSON.stringify(figures)).not.toMatch(/Счётова|OSH-\d/);
    });

    it('hold each line of their template, narrowed, and say what cannot be', async () => {
      const run = await does.counted(await does.save({ ...OF_TEMPLATE, filters: [{ dimension: 'office', values: [people.farLawyer.officeId] }, { dimension: 'gender', values: ['female'] }] }));
      const figures = await does.read(`/api/report-runs/${run.id}/figures`);
      // all eight of that office are told elsewhere: six women would leave two men
      expect(lineOf(figures, 'clients_taken_on').total.rows[0].units).toBeNull();
      expect(figures.leftOut).toContain('cases_opened');
      expect(run.leftOut).toEqual(figures.leftOut);
      expect(figures.lines).toHaveLength(run.lines);
      const ofOffice = await does.counted(await does.save({ ...OF_TEMPLATE, filters: [{ dimension: 'office', values: [people.farLawyer.officeId] }] }));
      expect(lineOf(await does.read(`/api/report-runs/${ofOffice.id}/figures`), 'clients_taken_on').total.rows[0].units).toBe(8);
    });

    it('can be called off, and are listed with the last asked for first', async () => {
      const report = await does.save(OF_TEMPLATE);
      const first = await does.create(`/api/reports/${report.id}/runs`, {});
      const off = await director.post(`/api/report-runs/${first.id}/cancellation`);
      expect([off.status, off.body.state]).toEqual([201, 'cancelled']);
      expect((await director.post(`/api/report-runs/${first.id}/cancellation`)).status).toBe(422);
      expect((await director.get(`/api/report-runs/${first.id}/figures`)).status).toBe(422);
      const second = await does.counted(report);
      const page = await does.read(`/api/reports/${report.id}/runs?limit=1`);
      expect(page.items.map(({ id }: { id: string }) => id)).toEqual([second.id]);
      expect((await does.read(`/api/reports/${report.id}/runs?after=${page.next}`)).items).toMatchObject([{ id: first.id, state: 'cancelled' }]);
    });
  });

  describe('that are scheduled', () => {
    /** The hour strikes. */
    const strike = () => withClient(server.database.ownerUrl, async db => {
      const { rows } = await db.query(`insert into jobs.job (name) values ('due-reports') returning id`);
      await until('the hour is over', async () => (await db.query(`select from jobs.job where id = $1 and state = 'completed'`, [rows[0].id])).rowCount === 1, 30_000);
    });
    const runsOf = async ({ id }: { id: string }) => (await does.read(`/api/reports/${id}/runs`)).items;

    it('are counted when their time is over, once, and told to who saved them', async () => {
      const report = await does.save({ ...OF_TEMPLATE, template: 'un_fund', periodRule: 'last_quarter', period: null, schedule: 'quarter' });
      expect(report.schedule).toBe('quarter');
      await strike();
      expect(await runsOf(report)).toEqual([]);
      await withClient(server.database.ownerUrl, db => db.query(`update reports set scheduled_for = scheduled_for - 90 where id = $1`, [report.id]));
      await strike();
      await strike();
      await until('the draft is counted', async () => (await runsOf(report))[0].state === 'counted', 30_000);
      const runs = await runsOf(report);
      expect(runs).toMatchObject([{ scheduled: true, createdBy: people.director.id, period: report.periodNow }]);
      const told = (await does.read('/api/notifications')).items.filter(({ kind }: { kind: string }) => kind === 'report_drafted');
      expect(told.map(({ subjectId }: { subjectId: string }) => subjectId)).toEqual([runs[0].id]);
    });

    it('have a period that moves on', async () => {
      const { status, body } = await director.post('/api/reports', { title: 'Отчёт', ...OWN, schedule: 'month' });
      expect([status, body.errors[0].pointer]).toEqual([422, '/schedule']);
    });

    it.each([
      ['month', '2026-03-31', '2026-02-28'], ['quarter', '2026-01-01', '2025-12-31'], ['half_year', '2026-06-30', '2025-12-31'], ['half_year', '2026-07-01', '2026-06-30'], ['year', '2026-11-30', '2025-12-31'],
    ])('by %s have on %s waited since %s', async (schedule, day, end) => {
      const { rows } = await withClient(server.database.ownerUrl, db => db.query('select app.last_period_end($1, $2)::text as ends', [schedule, day]));
      expect(rows[0].ends).toBe(end);
    });
  });

  it('whose server was killed in the midst are counted anew, and not for ever', async () => {
    const report = await does.save(OWN);
    const run = await does.counted(report);
    const left = (attempts: number) => withClient(server.database.ownerUrl, async db => (await db.query(`
      insert into report_runs (report_id, plan, left_out, lines, lines_done, attempts, started_at, created_by)
        select report_id, plan, left_out, lines, 1, $2, now(), created_by from report_runs where id = $1 returning id`, [run.id, attempts])).rows[0].id as string);
    const states = [];
    for (const id of [await left(1), await left(3)]) states.push((await does.run(id)).state);
    expect(states).toEqual(['counted', 'failed']);
  });

  describe('that are frozen', () => {
    const OF_2023 = { ...OWN, period: { from: '2023-01-01', until: '2023-12-31' }, lines: [...OWN.lines, { indicator: 'enquiries', tables: [] }] };
    const takenOnIn2023 = async (count: number, given: string) => {
      for (let at = 0; at < count; at += 1) await clerk(await signIn(server, 'lawyer')).create('/api/clients', { kind: 'direct_victim', takenOn: '2023-02', person: { names: [{ family: 'Позднова', given: given + 'абвгдежзиклм'[at] }], gender: 'female', birthDate: '1990', region: 'KG-O' } });
    };

    it('stay as they are, counted anew on the same data give the same, and say line by line what would be another number', async () => {
      await takenOnIn2023(6, 'Ай');
      const report = await does.save({ ...OF_2023, title: 'За 2023 год' });
      const run = await does.counted(report);
      const frozen = await does.freeze(report, run);
      expect(frozen).toMatchObject({ title: 'За 2023 год', edition: 1, runId: run.id, frozenBy: people.director.id, period: OF_2023.period, digest: expect.stringMatching(/^[0-9a-f]{64}$/) });
      const path = `/api/frozen-reports/${frozen.id}`;
      const figures = await (await director.fetch(`${path}/figures`)).text();
      expect(createHash('sha256').update(figures).digest('hex')).toBe(frozen.digest);
      expect(await does.read(`${path}/verification`)).toEqual({ digestHolds: true, signatureHolds: true });

      expect(await does.read(`${path}/restatement`)).toEqual({ run: null, countedAt: null, items: [] });
      expect(await does.recounted(frozen)).toMatchObject({ run: { state: 'counted', frozenId: frozen.id }, items: [] });

      await takenOnIn2023(1, 'Бейше');
      const { items } = await does.recounted(frozen);
      expect(items).toEqual(expect.arrayContaining([
        { indicator: 'clients_taken_on', name: 'Новые доверители', dimensions: [], key: [], labels: [], before: { absent: false, units: 6, amount: null }, now: { absent: false, units: 7, amount: null }, redefined: false },
        expect.objectContaining({ dimensions: ['gender'], key: ['female'], labels: ['Женский'], before: expect.objectContaining({ units: 6 }), now: expect.objectContaining({ units: 7 }) }),
      ]));
      expect(items.map(({ indicator }: { indicator: string }) => indicator)).not.toContain('enquiries');
      const page = await does.read(`${path}/page?language=en`);
      expect(page.about).toContainEqual({ label: 'Organisation', text: 'Общество примера' });
      expect(page).toMatchObject({ title: 'За 2023 год', digest: frozen.digest, mark: null });
      expect(page.restatements.rows).toHaveLength(items.length);
      expect(await (await director.fetch(`${path}/figures`)).text()).toBe(figures);

      const again = await does.freeze(report, await does.counted(report));
      expect([again.number - frozen.number, again.edition]).toEqual([1, 2]);
      expect((await does.read(`/api/reports/${report.id}/frozen`)).items.map(({ id }: { id: string }) => id)).toEqual([again.id, frozen.id]);
      expect((await does.read(path)).digest).toBe(frozen.digest);
    });

    it('stay as they are when somebody says no to statistics, and say so when they are counted anew', async () => {
      const report = await does.save({ ...OWN, period: { from: '2022-01-01', until: '2022-12-31' } });
      const as = clerk(await signIn(server, 'lawyer'));
      const taken: string[] = [];
      for (const given of 'абвгдежз') taken.push((await as.create('/api/clients', { kind: 'direct_victim', takenOn: '2022-02', person: { names: [{ family: 'Отказова', given }], gender: 'female', birthDate: '1990', region: 'KG-O' } })).id);
      const frozen = await does.freeze(report, await does.counted(report));
      await as.create(`/api/clients/${taken[0]}/consent-withdrawals`, { purpose: 'statistics', withdrawnBy: 'client' });
      const { items } = await does.recounted(frozen);
      expect(items[0]).toMatchObject({ indicator: 'clients_taken_on', dimensions: [], before: { units: 8 }, now: { units: 7 } });
      expect(lineOf(await does.read(`/api/frozen-reports/${frozen.id}/figures`), 'clients_taken_on').total.rows[0].units).toBe(8);
      expect(await does.read(`/api/frozen-reports/${frozen.id}/verification`)).toEqual({ digestHolds: true, signatureHolds: true });
    });

    it('come from a draft that is counted, each once', async () => {
      const [report, other] = [await does.save(OWN), await does.save(OWN)];
      const run = await does.counted(report);
      const refusal = async (of: { id: string }, runId: string) => {
        const { status, body } = await director.post(`/api/reports/${of.id}/frozen`, { runId });
        return [status, body.errors?.[0].pointer];
      };
      const off = await does.create(`/api/reports/${report.id}/runs`, {});
      await director.post(`/api/report-runs/${off.id}/cancellation`);
      expect([await refusal(other, run.id), await refusal(report, off.id), await refusal(report, people.director.id)]).toEqual([[422, '/runId'], [422, '/runId'], [422, '/runId']]);
      const frozen = await does.freeze(report, run);
      expect((await director.post(`/api/reports/${report.id}/frozen`, { runId: run.id })).status).toBe(409);
      const anew = await does.recounted(frozen);
      expect((await director.post(`/api/reports/${report.id}/frozen`, { runId: anew.run.id })).status).toBe(422);
    });

    it('are changed by nobody, and show it to who got past the database', async () => {
      const report = await does.save(OWN);
      const frozen = await does.freeze(report, await does.counted(report));
      expect((await runAdmin(server, 'reports verify')).out).toContain(`The frozen reports hold: ${frozen.number}, `);
      const asApp = (sql: string) => withClient(server.database.appUrl, async db => {
        await db.query(`select set_config('app.actor', $1, false)`, [people.director.id]);
        return db.query(sql).then(({ rowCount }) => `changed ${rowCount}`, ({ code }) => code);
      });
      for (const sql of ['update frozen_reports set edition = 9', 'delete from frozen_reports', `update report_runs set figures = '{}'`]) expect(await asApp(sql)).toBe('42501');
      await withClient(server.database.ownerUrl, async db => {
        for (const sql of [`update frozen_reports set title = title where id = '${frozen.id}'`, `delete from frozen_reports where id = '${frozen.id}'`]) await expect(db.query(sql)).rejects.toMatchObject({ constraint: 'frozen_report_never_changes' });
        await db.query('alter table frozen_reports disable trigger refuse_thaw');
        await expect(db.query(`update frozen_reports set figures = '{}' where id = $1`, [frozen.id])).rejects.toMatchObject({ constraint: 'figures_are_as_they_were_counted' });
        await db.query(`update frozen_reports set figures = '{}', digest = sha256('{}') where id = $1`, [frozen.id]);
      });
      expect(await does.read(`/api/frozen-reports/${frozen.id}/verification`)).toEqual({ digestHolds: true, signatureHolds: false });
      const told = await runAdmin(server, 'reports verify');
      expect([told.code, told.err]).toEqual([1, expect.stringContaining(`Frozen report ${frozen.number} is not what was signed`)]);
    });
  });

  describe('that are taken out', () => {
    it.each(['csv', 'xlsx', 'docx', 'pdf'])('are files of %s with the same numbers, which a line that broke goes on to fetch', async format => {
      const report = await does.save({ ...OWN, title: 'Отчёт для донора' });
      const run = await does.counted(report);
      const frozen = await does.create(`/api/reports/${report.id}/frozen`, { runId: run.id });
      const file = await does.made(`/api/frozen-reports/${frozen.id}/exports`, { format, language: 'en' });
      expect(file).toMatchObject({ state: 'made', kept: true, format, language: 'en', frozenId: frozen.id });
      const path = `/api/report-exports/${file.id}/content`;
      const whole = await director.fetch(path);
      const bytes = Buffer.from(await whole.arrayBuffer());
      expect([whole.status, bytes.length, createHash('sha256').update(bytes).digest('hex')]).toEqual([200, file.size, file.digest]);
      expect(decodeURIComponent(whole.headers.get('content-disposition')!)).toContain(`Отчёт для донора 2025-01-01 2025-12-31.${format}`);
      const rest = await director.fetch(path, { headers: { range: 'bytes=100-', 'if-range': whole.headers.get('etag')! } });
      expect([rest.status, Buffer.from(await rest.arrayBuffer()).equals(bytes.subarray(100))]).toEqual([206, true]);
      expect((await director.fetch(path, { headers: { range: 'bytes=100-', 'if-range': '"another"' } })).status).toBe(200);
      if (format === 'csv') expect(bytes.toString()).toMatch(/clients_taken_on.*,19,/);
      expect((await does.read(`/api/frozen-reports/${frozen.id}/exports`)).items).toEqual([file]);
    });

    it('are for who asked, on record, and forgotten after a week', async () => {
      const run = await does.counted(await does.save(OWN));
      const file = await does.made(`/api/report-runs/${run.id}/exports`, { format: 'csv', language: 'ru' });
      const { entries } = await withClient(server.database.ownerUrl, async db => (await db.query(`select count(*)::int as entries from audit_entries where subject = 'report_exports' and subject_id = $1 and actor_id = $2`, [file.id, people.director.id])).rows[0]);
      expect(entries).toBe(1);
      await withClient(server.database.ownerUrl, async db => {
        await db.query(`update report_export_contents set created_at = now() - interval '8 days' where export_id = $1`, [file.id]);
        await db.query('select app.forget_report_exports()');
      });
      expect(await does.read(`/api/report-exports/${file.id}`)).toMatchObject({ state: 'made', kept: false });
      expect((await director.get(`/api/report-exports/${file.id}/content`)).status).toBe(422);
      for (const kind of ['report-runs', 'frozen-reports']) {
        expect((await director.post(`/api/${kind}/${people.director.id}/exports`, { format: 'csv', language: 'ru' })).status).toBe(404);
        expect((await director.get(`/api/${kind}/${people.director.id}/exports`)).status).toBe(404);
      }
    });
  });
});
