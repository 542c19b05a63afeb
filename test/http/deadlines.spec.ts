import { randomUUID } from 'node:crypto';
import { officeDay } from '#libs/law/office-day';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('deadlines over HTTP', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let admin: Visitor;
  let supervisor: Visitor;
  let sample: SampleCase;
  let does: ReturnType<typeof clerk>;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    [lawyer, admin, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'admin'), await signIn(server, 'supervisor')];
    sample = await enterSampleCase(lawyer);
    does = clerk(lawyer);
    path = `/api/cases/${sample.caseId}/deadlines`;
  });
  afterAll(() => server?.stop());

  const ruleBy = async (code: string) => (await does.read('/api/deadline-rules')).items.find((rule: { code: string }) => rule.code === code);
  const problem = ({ status, body }: { status: number; body: any }) => ({ status, pointer: body.errors?.[0].pointer, code: body.errors?.[0].code });
  const settle = (deadline: { id: string; version: number }, body: unknown) => lawyer.post(`/api/deadlines/${deadline.id}/outcome`, body, seen(deadline));

  it('brings rules and holidays that nobody has verified yet', async () => {
    const { items } = await does.read('/api/deadline-rules');
    expect(items.length).toBeGreaterThan(12);
    expect(items.filter((rule: { verifiedAt: unknown; source: string }) => rule.verifiedAt !== null || !rule.source)).toEqual([]);
    const days = (await does.read('/api/special-days?year=2026')).items.map((one: { day: string }) => one.day);
    expect(days).toEqual(expect.arrayContaining(['2026-01-01', '2026-03-21', '2026-05-27', '2026-11-08']));
  });

  it('shows how a last day is computed before it is saved, and keeps it so', async () => {
    const rule = await ruleBy('refusal-appeal');
    const preview = await does.read(`/api/deadline-rules/${rule.id}/due-date?triggerOn=2026-10-28`);
    expect(preview.dueOn).toBe('2026-11-09');
    expect(preview.steps.map((step: { kind: string; because?: string }) => step.because ?? step.kind)).toEqual(['begins', 'counted', 'history_days', 'history_days']);
    const body = { id: randomUUID(), ruleId: rule.id, proceedingId: sample.proceedingId, triggerOn: '2026-10-28' };
    const deadline = await does.create(path, body);
    expect(deadline).toMatchObject({ ruleId: rule.id, ruleVersion: 1, dueOn: '2026-11-09', computation: preview, outcome: null });
    expect(await does.create(path, body)).toEqual(deadline);
  });

  it('says where a body is wrong', async () => {
    const { id: ruleId } = await ruleBy('refusal-appeal');
    const tries: [unknown, unknown][] = [
      [{ ruleId }, { status: 400, pointer: '/triggerOn' }],
      [{ ruleId, triggerOn: '2026-02-30' }, { status: 400, pointer: '/triggerOn' }],
      [{ ruleId, triggerOn: '9999-12-31' }, { status: 400, pointer: '/triggerOn' }],
      [{ ruleId: randomUUID(), triggerOn: '2026-02-01' }, { status: 422, pointer: '/ruleId' }],
      [{ title: 'О' }, { status: 400, pointer: '/dueOn' }],
      [{ dueOn: '2026-12-01' }, { status: 400, pointer: '/title' }],
      [{ ruleId, triggerOn: '2026-02-01', dueOn: '2026-02-05' }, { status: 422, pointer: '/dueOn' }],
    ];
    for (const [body, refusal] of tries) expect(problem(await lawyer.post(path, body))).toMatchObject(refusal as object);
    expect((await lawyer.get(`/api/deadline-rules/${ruleId}/due-date?triggerOn=yesterday`)).status).toBe(400);
    expect((await lawyer.get('/api/special-days?year=abc')).status).toBe(400);
  });

  it('is met by a log entry of the case, once', async () => {
    const deadline = await does.create(path, { title: 'Подать ходатайство', dueOn: '2026-12-01' });
    const entry = await does.create(`/api/cases/${sample.caseId}/log-entries`, { kind: 'filing', occurredOn: '2026-11-20', text: 'Подано' });
    expect(problem(await settle(deadline, { outcome: 'met', logEntryId: randomUUID() })).code).toBe('rule.deadline_met_by_an_entry_of_the_case');
    const met = await settle(deadline, { outcome: 'met', outcomeOn: '2026-11-20', logEntryId: entry.id });
    expect(met.body).toMatchObject({ outcome: 'met', outcomeOn: '2026-11-20', logEntryId: entry.id });
    const other = await enterSampleCase(lawyer);
    const [elsewhere] = (await does.read(`/api/cases/${other.caseId}/log-entries`)).items;
    const second = await does.create(path, { title: 'О', dueOn: '2026-12-01' });
    expect(problem(await settle(second, { outcome: 'met', logEntryId: elsewhere.id })).code).toBe('rule.deadline_met_by_an_entry_of_the_case');
    expect(problem(await lawyer.post(path, { title: 'О', dueOn: '2026-12-01', proceedingId: other.proceedingId })).code).toBe('rule.unknown_reference');
    expect(problem(await settle(met.body, { outcome: 'missed', note: 'О' }))).toMatchObject({ status: 409, code: 'rule.deadline_has_an_outcome' });
  });

  it('is not met on a day that lies ahead, nor after its last one', async () => {
    const deadline = await does.create(path, { title: 'О', dueOn: inDays(5) });
    expect(problem(await settle(deadline, { outcome: 'met', outcomeOn: inDays(1) })).code).toBe('rule.deadline_outcome_is_not_ahead');
    const late = await does.create(path, { title: 'О', dueOn: inDays(-5) });
    expect(problem(await settle(late, { outcome: 'met' })).code).toBe('rule.deadline_is_met_in_time');
    expect((await settle(late, { outcome: 'met', outcomeOn: inDays(-5) })).status).toBe(201);
    expect(problem(await settle(deadline, { outcome: 'withdrawn' })).code).toBe('rule.deadline_missed_has_a_reason');
  });

  it('keeps its rules whoever writes', async () => {
    const other = await enterSampleCase(lawyer);
    const one = await does.create(path, { title: 'О', dueOn: inDays(-1) });
    const elsewhere = await does.create(`/api/cases/${other.caseId}/deadlines`, { title: 'О', dueOn: inDays(1) });
    await withClient(server.database.ownerUrl, async db => {
      const refusal = (set: string) => db.query(`update deadlines set ${set} where id = $1`, [one.id]).then(() => 'done', (error: { constraint?: string }) => error.constraint);
      expect(await refusal(`outcome = 'met'`)).toBe('deadline_outcome_is_dated');
      expect(await refusal(`outcome = 'missed', outcome_on = current_date`)).toBe('deadline_missed_has_a_reason');
      expect(await refusal(`outcome = 'met', outcome_on = current_date`)).toBe('deadline_is_met_in_time');
      expect(await refusal(`outcome = 'withdrawn', outcome_on = current_date + 1, note = title`)).toBe('deadline_outcome_is_not_ahead');
      expect(await refusal(`log_entry_id = (select id from log_entries where case_id = deadlines.case_id limit 1)`)).toBe('deadline_is_met_by_an_entry');
      expect(await refusal('follows_id = id')).toBe('deadline_follows_another');
      expect(await refusal(`follows_id = '${elsewhere.id}'`)).toBe('deadline_follows_one_of_the_case');
      expect(await refusal('title = null')).toBe('deadline_is_computed_or_named');
      expect(await refusal(`outcome = 'met', outcome_on = due_on`)).toBe('done');
      expect(await refusal('outcome = null, outcome_on = null')).toBe('deadline_has_an_outcome');
    });
  });

  it('that is missed has a reason and stays in the list', async () => {
    const deadline = await does.create(path, { title: 'Ответить суду', dueOn: '2026-01-15' });
    expect(problem(await settle(deadline, { outcome: 'missed' }))).toEqual({ status: 422, pointer: '/note', code: 'rule.deadline_missed_has_a_reason' });
    const missed = (await settle(deadline, { outcome: 'missed', note: 'Письмо пришло позже' })).body;
    expect(missed).toMatchObject({ outcome: 'missed', outcomeOn: officeDay(), note: 'Письмо пришло позже' });
    expect((await does.read(path)).items).toContainEqual(missed);
  });

  it('computed before a rule or a holiday changed stays, until somebody has seen the difference and takes it over', async () => {
    const rule = await ruleBy('prosecutor-answer');
    const deadline = await does.create(path, { ruleId: rule.id, triggerOn: '2026-12-01' });
    expect(await does.read(`/api/deadlines/${deadline.id}/recomputation`)).toMatchObject({ differs: false });
    await clerk(admin).create('/api/special-days', { day: '2026-12-07', kind: 'non_working', occasion: 'moved', source: 'Решение' });
    expect(await does.read(`/api/deadlines/${deadline.id}/recomputation`)).toMatchObject({ differs: true, formerDueOn: '2026-12-08', computation: { dueOn: '2026-12-09' } });
    expect((await does.read(path)).items.find((one: { id: string }) => one.id === deadline.id)).toEqual({ ...deadline, dueOnByNow: '2026-12-09' });
    expect((await does.read(path)).items.find((one: { id: string }) => one.id === deadline.id).dueOnByNow).toBe('2026-12-09');
    expect((await lawyer.post(`/api/deadlines/${deadline.id}/recomputation`)).status).toBe(428);
    const taken = await lawyer.post(`/api/deadlines/${deadline.id}/recomputation`, undefined, seen(deadline));
    expect(taken.body).toMatchObject({ dueOn: '2026-12-09', dueOnByNow: null, version: 2 });
  });

  it('rules are changed by an admin alone, and a change takes the verification back', async () => {
    const rule = await ruleBy('civil-appeal');
    expect((await lawyer.patch(`/api/deadline-rules/${rule.id}`, { length: 15 }, seen(rule))).status).toBe(403);
    const verified = await admin.post(`/api/deadline-rules/${rule.id}/verification`, undefined, seen(rule));
    expect(verified.body.verifiedAt).not.toBeNull();
    const changed = await admin.patch(`/api/deadline-rules/${rule.id}`, { length: 15 }, seen(verified.body));
    expect(changed.body).toMatchObject({ length: 15, verifiedAt: null, verifiedBy: null });
    expect((await admin.patch(`/api/deadline-rules/${rule.id}`, { length: 16 }, seen(rule))).status).toBe(412);
    const again = { code: rule.code, name: rule.name, jurisdiction: 'civil', trigger: 'other', length: 1, unit: 'months', shifts: true, edition: 'О', source: 'О' };
    expect(problem(await admin.post('/api/deadline-rules', again)).code).toBe('rule.deadline_rule_code_is_unique');
    expect(problem(await admin.post('/api/special-days', { day: '2026-01-01', kind: 'working', occasion: 'other', source: 'О' })).code).toBe('rule.special_day_is_entered_once');
  });

  it('cannot stand open in a case that is closed', async () => {
    const other = await enterSampleCase(lawyer);
    const one = await does.read(`/api/cases/${other.caseId}`);
    await does.settle(one.hearings[0], { status: 'cancelled' });
    await does.change(`/api/proceedings/${other.proceedingId}`, one.proceedings[0], { closedOn: '2026-05', outcome: 'granted' });
    await clerk(supervisor).create(`/api/cases/${other.caseId}/closure`, { reason: 'client_request' });
    const refused = await lawyer.post(`/api/cases/${other.caseId}/deadlines`, { title: 'О', dueOn: '2027-01-01' });
    expect(problem(refused).code).toBe('rule.no_open_deadline_in_a_closed_case');
  });
});
