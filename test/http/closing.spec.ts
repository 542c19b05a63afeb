import { at, inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

describe('closing a case', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'supervisor')];
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterAll(() => server?.stop());

  const checklist = async (visitor = lawyer) => clerk(visitor).read(`${path}/closure/checklist`);
  const close = async (visitor = supervisor) => {
    const { status, body } = await visitor.post(`${path}/closure`, { reason: 'client_request' });
    return body.errors?.[0].code ?? status;
  };
  const mend = async () => {
    const { hearings, proceedings, tasks } = await does.read(path);
    for (const hearing of hearings) if (hearing.status === 'scheduled') await does.settle(hearing, { status: 'cancelled' });
    for (const proceeding of proceedings) await does.change(`/api/proceedings/${proceeding.id}`, proceeding, { closedOn: inDays(0), outcome: 'upheld' });
    for (const task of tasks) await lawyer.post(`/api/tasks/${task.id}/completion`, undefined, seen(task));
  };

  it('waits for a document that is approved and not filed, and lets none be submitted afterwards', async () => {
    const begin = async () => (await does.create(`${path}/documents`, { kind: 'letter', language: 'ru', title: 'О', content: words('О') })).id as string;
    const [waiting, draft] = [await begin(), await begin()];
    await does.create(`/api/documents/${waiting}/submissions`, { reviewerId: people.supervisor.id });
    await mend();
    expect((await checklist()).obstacles).toEqual([{ kind: 'unfinished_document', id: waiting }]);
    expect(await close()).toBe('rule.closing_needs_no_unfinished_document');
    await clerk(supervisor).create(`/api/documents/${waiting}/reviews`, { verdict: 'approved' });
    expect(await close()).toBe('rule.closing_needs_no_unfinished_document');
    await does.create(`/api/documents/${waiting}/filings`, {});
    expect(await close()).toBe(201);
    const late = await lawyer.post(`/api/documents/${draft}/submissions`, { reviewerId: people.supervisor.id });
    expect([late.status, late.body.errors[0].code]).toEqual([422, 'rule.papers_rest_in_a_closed_case']);
    await does.create(`/api/documents/${draft}/withdrawals`, { reason: 'О' });
  });

  it('names what stands open, and is refused until each is mended', async () => {
    const task = await does.create(`${path}/tasks`, { text: 'О' });
    const deadline = await does.create(`${path}/deadlines`, { title: 'О', dueOn: inDays(3) });
    expect(await checklist()).toEqual({
      obstacles: [
        { kind: 'open_deadline', id: deadline.id },
        { kind: 'open_proceeding', id: sample.proceedingId },
        { kind: 'open_task', id: task.id },
        { kind: 'scheduled_hearing', id: sample.hearingId },
      ],
      mayApprove: false,
    });
    expect(await close()).toBe('rule.closing_needs_no_open_proceeding');
    const { hearings: [hearing], proceedings: [proceeding] } = await does.read(path);
    await does.settle(hearing, { status: 'cancelled' });
    await does.change(`/api/proceedings/${proceeding.id}`, proceeding, { closedOn: inDays(0), outcome: 'upheld' });
    expect(await close()).toBe('rule.closing_needs_no_open_deadline');
    await lawyer.post(`/api/deadlines/${deadline.id}/outcome`, { outcome: 'withdrawn', note: 'О' }, seen(deadline));
    expect(await close()).toBe('rule.closing_needs_no_open_task');
    await lawyer.post(`/api/tasks/${task.id}/withdrawal`, { reason: 'О' }, seen(task));
    expect(await checklist(supervisor)).toEqual({ obstacles: [], mayApprove: true });
    expect(await close()).toBe(201);
  });

  it('is approved by a supervisor who does not lead the case', async () => {
    await mend();
    expect((await lawyer.post(`${path}/closure`, { reason: 'client_request' })).status).toBe(403);
    await withClient(server.database.ownerUrl, db => db.query(`update assignments set user_id = $2 where case_id = $1 and role = 'lead'`, [sample.caseId, people.supervisor.id]));
    expect(await checklist(supervisor)).toEqual({ obstacles: [], mayApprove: false });
    expect(await close()).toBe('rule.closing_is_approved_by_another_than_the_lead');
  });

  it('lets nothing be opened afterwards, until the case is reopened; the closure stays on record', async () => {
    await mend();
    expect(await close()).toBe(201);
    const refused = await lawyer.post(`${path}/tasks`, { text: 'О' });
    expect([refused.status, refused.body.errors[0].code]).toEqual([422, 'rule.no_open_task_in_a_closed_case']);
    expect((await supervisor.delete(`${path}/closure`)).status).toBe(204);
    await does.create(`${path}/tasks`, { text: 'О' });
    const kept = await withClient(server.database.ownerUrl, async db => (await db.query('select reopened_by from case_closures where case_id = $1', [sample.caseId])).rows);
    expect(kept).toEqual([{ reopened_by: people.supervisor.id }]);
  });

  it('and a deadline that begins at the same moment never both succeed', async () => {
    for (let round = 0; round < 5; round++) {
      sample = await enterSampleCase(lawyer);
      path = `/api/cases/${sample.caseId}`;
      await mend();
      const [closed, set] = await Promise.all([close(), lawyer.post(`${path}/deadlines`, { title: 'О', dueOn: inDays(3) })]);
      expect([[201, 422], ['rule.closing_needs_no_open_deadline', 201]]).toContainEqual([closed, set.status]);
    }
  });

  it('and a task that is set at the same moment never both succeed', async () => {
    for (let round = 0; round < 5; round++) {
      sample = await enterSampleCase(lawyer);
      path = `/api/cases/${sample.caseId}`;
      await mend();
      const [closed, set] = await Promise.all([close(), lawyer.post(`${path}/tasks`, { text: 'О' })]);
      expect([[201, 422], ['rule.closing_needs_no_open_task', 201]]).toContainEqual([closed, set.status]);
    }
  });

  it('of a proceeding, and a hearing that is booked in it at the same moment, never both succeed', async () => {
    for (let round = 0; round < 5; round++) {
      sample = await enterSampleCase(lawyer);
      path = `/api/cases/${sample.caseId}`;
      const { proceedings: [proceeding] } = await does.read(path);
      const [closed, booked] = await Promise.all([
        lawyer.patch(`/api/proceedings/${proceeding.id}`, { closedOn: inDays(0), outcome: 'upheld' }, seen(proceeding)),
        lawyer.post(`${path}/hearings`, { proceedingId: proceeding.id, purpose: 'trial', startsAt: at(20 + round, '10:00') }),
      ]);
      const code = ({ status, body }: Answer) => body.errors?.[0].code ?? status;
      expect([[200, 'rule.hearing_of_an_open_proceeding'], ['rule.proceeding_without_later_hearings', 201]]).toContainEqual([code(closed), code(booked)]);
    }
  });
});
