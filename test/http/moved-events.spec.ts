import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';

describe('events that belonged to no case', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let does: ReturnType<typeof clerk>;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    does = clerk(lawyer);
    sample = await enterSampleCase(lawyer);
  });
  afterAll(() => server?.stop());

  const page = () => does.read(`/api/cases/${sample.caseId}/events`);
  const rules = ({ status, body }: { status: number; body: any }) => ({ status, codes: body.errors?.map((one: { code: string }) => one.code.replace('rule.', '')) });
  const refused = (...codes: string[]) => ({ status: 422, codes });
  const wordsOf = (event: any) => [event.description, event.acts[0].account, event.acts[0].injuries[0].description, event.statements[0].text, event.statements[0].voidReason];
  const enter = async (clientId: string) => {
    const event = await does.create(`/api/clients/${clientId}/events`, { happenedOn: '2012', placeKind: 'home', description: 'Обыск в доме' });
    const act = await does.create(`/api/events/${event.id}/acts`, { victimId: clientId, kind: 'search', account: 'Всё перевернули' });
    await does.create(`/api/acts/${act.id}/injuries`, { kind: 'bruise', description: 'Синяк' });
    const statement = await does.create(`/api/events/${event.id}/statements`, { topic: 'course', source: 'victim', givenOn: '2013', text: 'Ничего не нашли' });
    await lawyer.post(`/api/statements/${statement.id}/voiding`, { reason: 'Записано дважды' }, seen(statement));
    return { ...event, actId: act.id } as { id: string; version: number; actId: string };
  };
  const involve = (of: { actId: string }, perpetrator: { id: string }) => does.create(`/api/acts/${of.actId}/involvements`, { perpetratorId: perpetrator.id, part: 'carried_out', certainty: 'alleged', since: '2012' });

  it('move into a case of their client with all that hangs on them, also where another client\'s key seals the case; who is named elsewhere in the file stays there too', async () => {
    const second = await enterSampleCase(lawyer);
    await withClient(server.database.ownerUrl, db => db.query('insert into case_clients (case_id, client_id, created_by) values ($1, $2, $3)', [sample.caseId, second.clientId, people.lawyer.id]));
    const [search, earlier] = [await enter(second.clientId), await enter(second.clientId)];
    const alone = await does.create(`/api/clients/${second.clientId}/perpetrators`, { kind: 'person', service: 'internal_affairs', name: { family: 'Сыдыков', given: 'Алмаз' } });
    const shared = await does.create(`/api/clients/${second.clientId}/perpetrators`, { kind: 'person', service: 'internal_affairs', name: { family: 'Турдубаев', given: 'Канат' } });
    await involve(search, alone);
    await involve(search, shared);
    await involve(earlier, shared);
    const mistaken = await does.create(`/api/clients/${second.clientId}/perpetrators`, { kind: 'person', service: 'internal_affairs', name: { family: 'Ненужнов', given: 'Эрик' } });
    for (const of of [search, earlier]) {
      const part = await involve(of, mistaken);
      await lawyer.post(`/api/involvements/${part.id}/voiding`, { reason: 'Не он' }, seen(part));
    }
    await lawyer.post(`/api/perpetrators/${mistaken.id}/voiding`, { reason: 'Записан другой' }, seen(mistaken));
    const { status, body } = await lawyer.post(`/api/events/${search.id}/case`, { caseId: sample.caseId }, seen(search));
    expect({ status, ...body }).toMatchObject({ status: 201, caseId: sample.caseId, clientId: null, movedFrom: second.clientId, movedBy: people.lawyer.id });

    const { items, perpetrators } = await page();
    const moved = items.find((one: { id: string }) => one.id === search.id);
    expect(wordsOf(moved)).toEqual(['Обыск в доме', 'Всё перевернули', 'Синяк', 'Ничего не нашли', 'Записано дважды']);
    const named = (of: { family: string }) => perpetrators.filter((one: { name: { family: string } | null }) => one.name?.family === of.family).map((one: { id: string }) => one.id);
    expect(named({ family: 'Сыдыков' })).toEqual([alone.id]);
    const [copy] = named({ family: 'Турдубаев' });
    expect(moved.acts[0].involvements.map((one: { perpetratorId: string }) => one.perpetratorId).sort()).toEqual([alone.id, copy, ...named({ family: 'Ненужнов' })].sort());
    expect((await does.create('/api/perpetrator-searches', { text: 'Турдубаев Канат' })).items.map((one: { id: string }) => one.id).sort()).toEqual([copy, shared.id].sort());
    const [voided] = perpetrators.filter((one: { name: { family: string } | null }) => one.name?.family === 'Ненужнов');
    expect([voided.voidReason, (await does.create('/api/perpetrator-searches', { text: 'Ненужнов Эрик' })).items]).toEqual(['Записан другой', []]);
    const file = await does.read(`/api/clients/${second.clientId}/events`);
    expect([file.items.map((one: { id: string }) => one.id), file.perpetrators.map((one: { id: string }) => one.id).sort()]).toEqual([[earlier.id], [shared.id, mistaken.id].sort()]);
    await does.create(`/api/events/${search.id}/statements`, { topic: 'course', source: 'witness', givenOn: '2026', text: 'Видел обыск' });
    await does.change(`/api/events/${search.id}`, moved, { description: 'Обыск в доме, трое' });
    expect(rules(await lawyer.post(`/api/events/${search.id}/case`, { caseId: sample.caseId }, seen({ version: moved.version + 1 })))).toEqual(refused('event_moves_into_a_case_once'));
  });

  it('move into no other case, none that is closed to who moves them, and not unseen', async () => {
    const search = await enter(sample.clientId);
    const other = await enterSampleCase(lawyer);
    const far = await enterSampleCase(await signIn(server, 'farlawyer'));
    for (const { caseId } of [other, far]) expect(rules(await lawyer.post(`/api/events/${search.id}/case`, { caseId }, seen(search)))).toEqual(refused('event_moves_to_an_open_case_of_its_client'));
    expect((await lawyer.post(`/api/events/${search.id}/case`, { caseId: sample.caseId }, seen({ version: 9 }))).status).toBe(412);
    for (const [who, status] of [['otherlawyer', 404], ['intern', 403], ['director', 403]] as const) {
      expect((await (await signIn(server, who)).post(`/api/events/${search.id}/case`, { caseId: sample.caseId }, seen(search))).status).toBe(status);
    }
  });
});
