import { at, inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

interface Item {
  kind: string;
  id: string;
  caseId: string;
  urgency: string;
}

describe('what needs somebody today', () => {
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
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
  });
  afterAll(() => server?.stop());

  const today = async (visitor = lawyer): Promise<Item[]> => (await clerk(visitor).read('/api/today')).items;
  const kinds = async (visitor = lawyer) => (await today(visitor)).map(({ kind, urgency }) => `${kind} ${urgency}`);
  const idle = async (visitor: Visitor) => (await clerk(visitor).read('/api/cases-without-next-step')).items.map((one: { id: string }) => one.id);

  it('is ordered by risk: hearings, what they lack, tasks by their day', async () => {
    await does.create(`${path}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt: at(1, '10:00') });
    await does.create(`${path}/hearings`, { proceedingId: sample.proceedingId, purpose: 'trial', startsAt: at(9, '10:00') });
    for (const days of [0, 9, -2]) await does.create(`${path}/tasks`, { text: 'О', dueOn: inDays(days) });
    await does.create(`${path}/tasks`, { text: 'О' });
    expect(await kinds()).toEqual([
      'hearing_without_outcome overdue', 'task overdue', 'task today', 'hearing soon', 'task later', 'task later',
    ]);
    expect((await today())[0]).toMatchObject({ id: sample.hearingId, caseId: sample.caseId, caseTitle: 'Отказ в возбуждении дела', purpose: 'complaint_review' });
  });

  it('loses what was finished at once', async () => {
    const [hearing, ...rest] = await today();
    await does.settle(hearing as Item & { version: number }, { status: 'held', outcome: 'denied' });
    for (const task of rest.filter(({ kind }) => kind === 'task')) await lawyer.post(`/api/tasks/${task.id}/completion`, undefined, seen(task as Item & { version: number }));
    expect(await kinds()).toEqual(['hearing soon']);
  });

  it('asks the lead for a next step where there is none, and shows his supervisor the list (invariant 27)', async () => {
    const quiet = await does.create('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Тихое' });
    expect((await today()).at(-1)).toMatchObject({ kind: 'without_next_step', id: quiet.id });
    expect(await idle(lawyer)).toEqual([quiet.id]);
    expect(await idle(supervisor)).toEqual([quiet.id]);
    expect(await today(supervisor)).toEqual([]);
    for (const other of ['otherlawyer', 'farsupervisor', 'intern']) expect(await idle(await signIn(server, other))).toEqual([]);
    await does.create(`/api/cases/${quiet.id}/tasks`, { text: 'О' });
    expect(await idle(supervisor)).toEqual([]);
    expect(await kinds()).not.toContain('without_next_step later');
  });

  it('puts first the term that ends today or has ended, and leaves out what is weeks away', async () => {
    const other = await does.create('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Сроки' });
    const of = async (days: number) => (await does.create(`/api/cases/${other.id}/deadlines`, { title: `Срок ${days}`, dueOn: inDays(days) })).id;
    const [ended, ends, soon] = [await of(-1), await of(0), await of(2)];
    await of(40);
    const deadlines = (await today()).filter(({ kind }) => kind === 'deadline');
    expect((await today()).slice(0, 2).map(({ id }) => id)).toEqual([ended, ends]);
    expect(deadlines.map(({ id, urgency }) => [id, urgency])).toEqual([[ended, 'overdue'], [ends, 'today'], [soon, 'soon']]);
    expect(deadlines[0]).toMatchObject({ caseTitle: 'Сроки', text: 'Срок -1', ruleName: null, dueOn: inDays(-1) });
    const { version } = deadlines[1] as Item & { version: number };
    await lawyer.post(`/api/deadlines/${ends}/outcome`, { outcome: 'met' }, seen({ version }));
    expect((await today()).map(({ id }) => id)).not.toContain(ends);
  });

  it('a case with an open deadline has a next step, and one whose last deadline is settled has none', async () => {
    const quiet = await does.create('/api/cases', { clientId: sample.clientId, kind: 'other', openedOn: '2026', title: 'Со сроком' });
    const deadline = await does.create(`/api/cases/${quiet.id}/deadlines`, { title: 'О', dueOn: inDays(60) });
    expect(await idle(lawyer)).not.toContain(quiet.id);
    expect((await today()).map(({ id }) => id)).not.toContain(quiet.id);
    expect((await does.read(`/api/cases/${quiet.id}`)).nextDeadline).toEqual({ id: deadline.id, dueOn: inDays(60), title: 'О', ruleName: null });
    await lawyer.post(`/api/deadlines/${deadline.id}/outcome`, { outcome: 'withdrawn', note: 'О' }, seen(deadline));
    expect(await idle(supervisor)).toContain(quiet.id);
    expect((await today()).map(({ id }) => id)).toContain(quiet.id);
    expect((await does.read(`/api/cases/${quiet.id}`)).nextDeadline).toBeNull();
  });

  it('asks the lead for a successor from the day the client has died until there is one', async () => {
    const { person } = await does.read(`/api/clients/${sample.clientId}`);
    await does.change(`/api/persons/${person.id}`, person, { diedOn: '2026' });
    const asked = (await today()).filter(({ kind }) => kind === 'without_representative');
    expect(asked.map(({ id }) => id)).toContain(sample.clientId);
    const [relative] = await does.create(`/api/clients/${sample.clientId}/relatives`, { kind: 'mother', person: { names: [{ family: 'Токтогулова' }] } });
    await does.create(`/api/clients/${sample.clientId}/representations`, { personId: relative.personId, basis: 'legal_successor', startsOn: '2026' });
    expect((await today()).filter(({ kind }) => kind === 'without_representative')).toEqual([]);
  });

  it('gives the lead what a colleague was to do who is not on the team any more', async () => {
    const intern = await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern', startsOn: inDays(-9) });
    const task = await does.create(`${path}/tasks`, { text: 'О', assigneeId: people.intern.id });
    expect((await today(await signIn(server, 'intern'))).map(({ id }) => id)).toContain(task.id);
    expect((await today()).map(({ id }) => id)).not.toContain(task.id);
    await does.change(`/api/assignments/${intern.id}`, intern, { endsOn: inDays(-1) });
    expect((await today()).map(({ id }) => id)).toContain(task.id);
    expect(await today(await signIn(server, 'intern'))).toEqual([]);
  });

  it('shows nothing of a case that is closed to him by a wall', async () => {
    const case2 = await enterSampleCase(lawyer);
    await does.create(`/api/cases/${case2.caseId}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    await does.create(`/api/cases/${case2.caseId}/tasks`, { text: 'О', assigneeId: people.otherLawyer.id });
    const other = await signIn(server, 'otherlawyer');
    expect((await today(other)).map(({ caseId }) => caseId)).toContain(case2.caseId);
    await does.create(`/api/cases/${case2.caseId}/conflict-walls`, { userId: people.otherLawyer.id, reason: 'О' });
    expect((await today(other)).filter(({ caseId }) => caseId === case2.caseId)).toEqual([]);
  });

  it('is nothing for those who work in no case and care for nobody', async () => {
    for (const who of ['director', 'reception', 'admin']) expect((await (await signIn(server, who)).get('/api/today')).status).toBe(403);
    expect((await (await signIn(server, 'specialist')).get('/api/today')).body).toEqual({ items: [] });
  });
});
