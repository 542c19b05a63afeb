import { randomUUID } from 'node:crypto';
import { at, inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('tasks over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let intern: Visitor;
  let supervisor: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor')];
    does = clerk(lawyer);
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
    await does.create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const set = (body: object = {}) => does.create(`${path}/tasks`, { text: 'Запросить заключение врача', ...body });
  const code = ({ status, body }: { status: number; body: { errors?: { code: string; pointer: string }[] } }) => [status, body.errors?.[0].code];
  const complete = (by: Visitor, task: { id: string; version: number }) => by.post(`/api/tasks/${task.id}/completion`, undefined, seen(task));
  const open = async () => (await does.read(path)).tasks;

  it('are set for oneself or a colleague, and stand on the page of the case by their day', async () => {
    const later = await set({ text: 'Позвонить матери' });
    const soon = await set({ assigneeId: people.intern.id, dueOn: inDays(2) });
    expect(later).toMatchObject({ caseId: sample.caseId, assigneeId: people.lawyer.id, dueOn: null, ending: null, createdBy: people.lawyer.id });
    expect((await open()).map((task: { id: string; text: string }) => [task.id, task.text])).toEqual([
      [soon.id, 'Запросить заключение врача'],
      [later.id, 'Позвонить матери'],
    ]);
  });

  it('are set once however often they are sent', async () => {
    const body = { id: randomUUID(), dueOn: inDays(1) };
    expect(await set(body)).toEqual(await set(body));
    expect(await open()).toHaveLength(1);
  });

  it('are ticked off by anybody on the team, with a record of who and when, and only once', async () => {
    const task = await set({ assigneeId: people.intern.id });
    const done = await complete(intern, task);
    expect(done).toMatchObject({ status: 201, body: { ending: 'done', endedBy: people.intern.id } });
    expect(code(await complete(lawyer, done.body))).toEqual([409, 'rule.ended_task_stays_as_it_is']);
    expect(code(await lawyer.patch(`/api/tasks/${task.id}`, { text: 'Другое' }, seen(done.body)))).toEqual([409, 'rule.ended_task_stays_as_it_is']);
    expect(await open()).toEqual([]);
    expect((await does.read(`${path}/tasks?state=ended`)).items).toMatchObject([{ id: task.id, ending: 'done' }]);
  });

  it('are what a hearing leaves to be done: until the next one, for whoever writes its outcome or else for the lead', async () => {
    await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'counsel' });
    const counsel = await signIn(server, 'otherlawyer');
    const [first] = (await does.read(path)).hearings;
    const next = { startsAt: at(9, '10:00') };
    await clerk(counsel).settle(first, { status: 'held', outcome: 'continued', whatToDo: 'Запросить протокол', next });
    const [, second] = (await does.read(path)).hearings.sort((a: { startsAt: string }, b: { startsAt: string }) => a.startsAt.localeCompare(b.startsAt));
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.supervisor.id}/role-grants`, { role: 'lawyer', startsOn: inDays(0) });
    await clerk(supervisor).settle(second, { status: 'cancelled', whatToDo: 'Узнать причину' });
    expect(await open()).toMatchObject([
      { text: 'Запросить протокол', assigneeId: people.otherLawyer.id, dueOn: inDays(9) },
      { text: 'Узнать причину', assigneeId: people.lawyer.id, dueOn: null },
    ]);
  });

  it('are withdrawn with a reason', async () => {
    const task = await set();
    expect((await lawyer.post(`/api/tasks/${task.id}/withdrawal`, {}, seen(task))).status).toBe(400);
    const withdrawn = await lawyer.post(`/api/tasks/${task.id}/withdrawal`, { reason: 'Заключение уже в деле' }, seen(task));
    expect(withdrawn).toMatchObject({ status: 201, body: { ending: 'withdrawn', withdrawalReason: 'Заключение уже в деле' } });
  });

  it('pass to another on the team, but to nobody else', async () => {
    const task = await set();
    const passed = await does.change(`/api/tasks/${task.id}`, task, { assigneeId: people.intern.id, dueOn: inDays(3) });
    expect(passed).toMatchObject({ assigneeId: people.intern.id, dueOn: inDays(3), version: task.version + 1 });
    expect((await lawyer.patch(`/api/tasks/${task.id}`, { dueOn: null }, seen(task))).status).toBe(412);
    expect(code(await lawyer.patch(`/api/tasks/${task.id}`, { assigneeId: people.otherLawyer.id }, seen(passed)))).toEqual([422, 'rule.task_is_given_to_the_team']);
    await does.create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'observer' });
    expect(code(await lawyer.post(`${path}/tasks`, { text: 'О', assigneeId: people.otherLawyer.id }))).toEqual([422, 'rule.task_is_given_to_the_team']);
  });

  it('are refused in words where they are wrong', async () => {
    for (const [body, pointer] of [[{}, '/text'], [{ text: '' }, '/text'], [{ text: 'О', dueOn: '2026' }, '/dueOn'], [{ text: 'О', assigneeId: 'x' }, '/assigneeId'], [{ text: 'О', done: true }, '/done']] as const) {
      const { status, body: told } = await lawyer.post(`${path}/tasks`, body);
      expect([status, told.errors[0].pointer]).toEqual([400, pointer]);
    }
    expect(code(await lawyer.post(`${path}/tasks`, { text: 'О', dueOn: '1200-01-01' }))).toEqual([422, 'rule.task_is_due_in_a_lifetime']);
    expect(code(await lawyer.post(`${path}/tasks`, { text: 'О', assigneeId: randomUUID() }))).toEqual([422, 'rule.task_is_given_to_the_team']);
    expect((await lawyer.get(`${path}/tasks?after=x`)).status).toBe(400);
  });

  it('are listed page by page, none twice and none left out', async () => {
    for (const days of [5, 1, 3]) await set({ dueOn: inDays(days) });
    await set();
    const found: string[] = [];
    for (let after: string | null = ''; after !== null; ) {
      const { items, next }: { items: { dueOn: string | null }[]; next: string | null } = await does.read(`${path}/tasks?limit=1${after && `&after=${after}`}`);
      found.push(...items.map(({ dueOn }) => dueOn ?? 'none'));
      after = next;
    }
    expect(found).toEqual([inDays(1), inDays(3), inDays(5), 'none']);
  });

  it('are sealed', async () => {
    const task = await set({ text: 'Тайное слово' });
    const [{ bytes }] = await withClient(server.database.ownerUrl, async db => (await db.query('select text as bytes from tasks where id = $1', [task.id])).rows);
    expect(bytes.includes(Buffer.from('Тайное'))).toBe(false);
  });

  it('are nothing to those who do not see the case', async () => {
    const task = await set();
    const stranger = await signIn(server, 'otherlawyer');
    expect((await stranger.get(`${path}/tasks`)).status).toBe(404);
    expect((await complete(stranger, task)).status).toBe(404);
    expect((await stranger.post(`${path}/tasks`, { text: 'О' })).status).toBe(404);
  });

  it('pass with the place of a leaver', async () => {
    const mine = await set();
    const interns = await set({ assigneeId: people.intern.id });
    await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = current_date - 100'));
    await clerk(supervisor).create(`/api/users/${people.lawyer.id}/hand-overs`, { startsOn: inDays(0), toUserId: people.otherLawyer.id });
    const taker = await signIn(server, 'otherlawyer');
    const { tasks } = await clerk(taker).read(path);
    expect(Object.fromEntries(tasks.map((task: { id: string; assigneeId: string }) => [task.id, task.assigneeId]))).toEqual({
      [mine.id]: people.otherLawyer.id, [interns.id]: people.intern.id,
    });
  });
});
