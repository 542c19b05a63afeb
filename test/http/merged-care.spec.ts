import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

type Row = Record<string, any>;

/** What two files of one person have of care, once they are one. */
describe('care of two clients who become one', () => {
  let server: TestServer;
  let people: Organisation;
  const as = {} as Record<'lawyer' | 'supervisor' | 'director' | 'specialist', Visitor>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    for (const who of ['lawyer', 'supervisor', 'director', 'specialist'] as const) as[who] = await signIn(server, who);
  });
  afterAll(() => server?.stop());

  const takeOn = async () => {
    const client = await clerk(as.lawyer).create('/api/clients', { kind: 'direct_victim', takenOn: '2026', person: { names: [{ family: 'Планова', given: 'Айгүл' }] } });
    await clerk(as.lawyer).create(`/api/clients/${client.id}/assignments`, { userId: people.specialist.id, role: 'care' });
    return client as { id: string };
  };
  const merge = async (from: { id: string }, into: { id: string }, more: object = {}) => {
    const { id } = await clerk(as.supervisor).create('/api/client-merges', { fromId: from.id, intoId: into.id, reason: 'identity_document', taken: [], kept: [], ...more });
    expect(await as.director.put(`/api/client-merges/${id}/confirmation`)).toMatchObject({ status: 204 });
  };
  const begin = ({ id }: { id: string }, text: string, more: object = {}) => clerk(as.specialist).create(`/api/clients/${id}/plans`, { goals: [{ text }], ...more });
  const plansOf = async ({ id }: { id: string }) =>
    (await clerk(as.specialist).read(`/api/clients/${id}/plans`)).items.map(({ ending, endedBy, goals }: Row) => [goals[0].text, ending, endedBy]);

  it('goes on by the plan of the one who stays, or by the former one where that was asked for, and the other ends as merged', async () => {
    const [former, survivor] = [await takeOn(), await takeOn()];
    await begin(former, 'Прежняя цель', { startsOn: inDays(3) });
    await begin(survivor, 'Цель того, кто остаётся');
    await merge(former, survivor);
    expect(await plansOf(survivor)).toEqual([['Цель того, кто остаётся', null, null], ['Прежняя цель', 'merged', people.director.id]]);

    const third = await takeOn();
    await begin(third, 'Цель третьего досье');
    await merge(third, survivor, { planGoesOn: 'from' });
    expect((await plansOf(survivor)).map(([text, ending]: string[]) => [text, ending]).slice(0, 1)).toEqual([['Цель третьего досье', null]]);
    expect(await plansOf(survivor)).toHaveLength(3);
  });

  it('keeps the one plan there is, whosever it was, and lets nobody end one as merged by himself', async () => {
    const [former, survivor] = [await takeOn(), await takeOn()];
    const plan = await begin(former, 'Единственная');
    expect((await as.specialist.post(`/api/plans/${plan.id}/ending`, { ending: 'merged' }, { 'if-match': '"1"' })).status).toBe(400);
    await merge(former, survivor, { planGoesOn: 'into' });
    expect(await plansOf(survivor)).toEqual([['Единственная', null, null]]);
  });

  it('keeps each clinical note with the service it is about, and each service with its goal and its series', async () => {
    const [former, survivor] = [await takeOn(), await takeOn()];
    const noted: Row[] = [];
    for (const file of [former, survivor]) {
      const { goals: [goal] } = await begin(file, `Цель ${file.id}`);
      const service = await clerk(as.specialist).create(`/api/clients/${file.id}/services`, { type: 'psychological', dueOn: inDays(1), goalId: goal.id, repeat: { every: 'week', until: inDays(8) } });
      const note = await clerk(as.specialist).create(`/api/clients/${file.id}/clinical-notes`, { kind: 'session', occurredOn: '2026', text: `Запись ${file.id}`, serviceId: service.id });
      noted.push({ id: note.id, serviceId: service.id, goalId: goal.id, text: `Запись ${file.id}` });
    }
    await merge(former, survivor);
    const notes: Row[] = (await clerk(as.specialist).read(`/api/clients/${survivor.id}/clinical-notes`)).items;
    const services: Row[] = (await clerk(as.specialist).read(`/api/clients/${survivor.id}/services`)).items;
    for (const { id, serviceId, goalId, text } of noted) {
      expect(notes.find(note => note.id === id)).toMatchObject({ serviceId, text });
      expect(services.find(service => service.id === serviceId)).toMatchObject({ clientId: survivor.id, goalId, seriesId: serviceId });
      expect(services.filter(service => service.seriesId === serviceId)).toHaveLength(2);
    }
  });
});
