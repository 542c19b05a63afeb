import { randomUUID } from 'node:crypto';
import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

interface Term {
  rule: { id: string; code: string };
  computation: { dueOn: string };
  fits: boolean;
}

describe('what begins when something happens', () => {
  let server: TestServer;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let path: string;
  const rules = new Map<string, string>();

  beforeAll(async () => {
    server = await startTestServer();
    await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    for (const { id, code } of (await does.read('/api/deadline-rules')).items) rules.set(code, id);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterAll(() => server?.stop());

  const offered = async (query: string): Promise<Term[]> => (await does.read(`${path}/triggers?${query}`)).items;
  const short = (terms: Term[]) => terms.map(({ rule, computation, fits }) => [rule.code, computation.dueOn, fits]);
  const refusal = ({ status, body }: { status: number; body: any }) => [status, body.errors?.[0].code ?? null];
  const settle = (deadline: { id: string; version: number }, body: unknown) => lawyer.post(`/api/deadlines/${deadline.id}/outcome`, body, seen(deadline));

  it('is offered computed, that of the proceeding first', async () => {
    expect(short(await offered('trigger=judgment_in_force&day=2026-06-10'))).toEqual([['civil-cassation', '2026-09-10', false], ['sentence-cassation', '2027-06-10', false]]);
    expect(short(await offered(`trigger=judgment_in_force&day=2026-06-10&proceedingId=${sample.proceedingId}`))).toEqual([['sentence-cassation', '2027-06-10', true], ['civil-cassation', '2026-09-10', false]]);
    expect((await does.read(`${path}/deadlines`)).items).toEqual([]);
  });

  it('begins in one act, once however often it is sent', async () => {
    const ruleIds = [rules.get('sentence-cassation')!, rules.get('civil-cassation')!, rules.get('civil-cassation')!];
    const body = { id: randomUUID(), trigger: 'judgment_in_force', day: '2026-06-10', proceedingId: sample.proceedingId, ruleIds };
    const { items } = await does.create(`${path}/triggers`, body);
    expect(items.map((one: { ruleId: string; triggerOn: string; dueOn: string; proceedingId: string }) => [one.ruleId, one.triggerOn, one.dueOn, one.proceedingId])).toEqual([
      [ruleIds[1], '2026-06-10', '2026-09-10', sample.proceedingId], [ruleIds[0], '2026-06-10', '2027-06-10', sample.proceedingId],
    ]);
    expect((await does.create(`${path}/triggers`, body)).items).toEqual(items);
    expect((await does.read(`${path}/deadlines`)).items).toHaveLength(2);
  });

  it('or not at all: a rule that runs from something else, of another case, of no case', async () => {
    const elsewhere = await enterSampleCase(lawyer);
    const stranger = await does.create(`/api/cases/${elsewhere.caseId}/deadlines`, { title: 'О', dueOn: inDays(1) });
    const event = { trigger: 'judgment_in_force', day: '2026-06-10', ruleIds: [rules.get('sentence-cassation')] };
    const start = (changes: object) => lawyer.post(`${path}/triggers`, { ...event, ...changes }).then(refusal);
    expect(await start({ ruleIds: [...event.ruleIds, rules.get('refusal-appeal')] })).toEqual([422, 'rule.rule_runs_from_another_event']);
    expect(await start({ ruleIds: [randomUUID()] })).toEqual([422, 'rule.rule_runs_from_another_event']);
    expect(await start({ ruleIds: [] })).toEqual([400, 'field.empty']);
    expect(await start({ trigger: 'full_moon' })).toEqual([400, 'field.choice']);
    expect(await start({ proceedingId: elsewhere.proceedingId })).toEqual([422, 'rule.unknown_reference']);
    expect(await start({ followsId: stranger.id })).toEqual([422, 'rule.unknown_reference']);
    expect((await lawyer.get(`${path}/triggers?trigger=other&day=2026-06-10&proceedingId=${elsewhere.proceedingId}`)).status).toBe(404);
    expect((await lawyer.post(`/api/cases/${randomUUID()}/triggers`, event)).status).toBe(404);
    expect((await does.read(`${path}/deadlines`)).items).toEqual([]);
  });

  it('follows the deadline that was met: the observations of the State start those of the author, before the same committee', async () => {
    const observations = await does.create(`${path}/deadlines`, { ruleId: rules.get('cat-state-observations'), triggerOn: inDays(-100) });
    const day = inDays(-3);
    const terms = await offered(`trigger=state_observations_received&day=${day}&followsId=${observations.id}`);
    expect(terms.map(({ rule, fits }) => [rule.code, fits])).toEqual([['cat-author-comments', true], ['hrc-author-comments', false]]);
    const met = await settle(observations, { outcome: 'met', outcomeOn: day, starts: { trigger: 'state_observations_received', ruleIds: [terms[0].rule.id] } });
    expect(met.body).toMatchObject({ outcome: 'met', outcomeOn: day });
    const { items } = await does.read(`${path}/deadlines`);
    expect(items.find((one: { followsId: string | null }) => one.followsId)).toMatchObject({ followsId: observations.id, triggerOn: day, dueOn: terms[0].computation.dueOn, outcome: null });
  });

  it('and settling takes nothing back half: where the terms cannot begin, it is not met either', async () => {
    const deadline = await does.create(`${path}/deadlines`, { title: 'О', dueOn: inDays(1) });
    const starts = { trigger: 'complaint_filed', ruleIds: [rules.get('refusal-appeal')] };
    expect(refusal(await settle(deadline, { outcome: 'met', starts }))).toEqual([422, 'rule.rule_runs_from_another_event']);
    expect(refusal(await settle(deadline, { outcome: 'withdrawn', note: 'О', starts: { ...starts, ruleIds: [rules.get('prosecutor-answer')] } }))).toEqual([422, 'rule.only_a_met_deadline_starts_others']);
    expect((await does.read(`${path}/deadlines`)).items).toMatchObject([{ id: deadline.id, outcome: null, version: 1 }]);
  });

  it('a complaint that was filed in time starts the term of its answer', async () => {
    const complaint = await does.create(`${path}/deadlines`, { ruleId: rules.get('refusal-appeal'), triggerOn: inDays(-2), proceedingId: sample.proceedingId });
    const rule = (await does.read('/api/deadline-rules')).items.find((one: { id: string }) => one.id === complaint.ruleId);
    expect(rule.metStarts).toBe('complaint_filed');
    const [term] = await offered(`trigger=${rule.metStarts}&day=${inDays(0)}&followsId=${complaint.id}`);
    expect([term.rule.code, term.fits]).toEqual(['prosecutor-answer', true]);
    await settle(complaint, { outcome: 'met', starts: { trigger: rule.metStarts, ruleIds: [term.rule.id] } });
    expect((await does.read(`${path}/deadlines`)).items.find((one: { ruleId: string }) => one.ruleId === term.rule.id)).toMatchObject({ followsId: complaint.id, proceedingId: sample.proceedingId, triggerOn: inDays(0) });
  });

  it('is not for an intern, nor in a case of others', async () => {
    const event = { trigger: 'judgment_in_force', day: '2026-06-10', ruleIds: [rules.get('sentence-cassation')] };
    expect((await (await signIn(server, 'intern')).post(`${path}/triggers`, event)).status).toBe(403);
    const other = await signIn(server, 'otherlawyer');
    expect((await other.post(`${path}/triggers`, event)).status).toBe(404);
    expect((await other.get(`${path}/triggers?trigger=other&day=2026-06-10`)).status).toBe(404);
  });
});
