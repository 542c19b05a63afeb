import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/** Ways around the review, and around who may know of a case, that somebody has looked for and found. */
describe('documents under attack', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, supervisor, far]: Visitor[] = [];

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, supervisor, far] = [await signIn(server, 'lawyer'), await signIn(server, 'supervisor'), await signIn(server, 'farsupervisor')];
  });
  afterAll(() => server?.stop());

  const begin = async (by: Visitor, caseId: string) =>
    (await clerk(by).create(`/api/cases/${caseId}/documents`, { kind: 'motion', language: 'ru', title: 'О', content: words('Прошу.') })).id as string;
  const submit = (by: Visitor, id: string, body: object = {}) => by.post(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id, ...body });
  const judge = (id: string, body: object) => supervisor.post(`/api/documents/${id}/reviews`, body);
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  it('a deputy is not told of a case that he does not see', async () => {
    const { caseId } = await enterSampleCase(lawyer);
    await clerk(supervisor).create('/api/review-deputies', { deputyId: people.farSupervisor.id, endsOn: '2031-01-01' });
    const id = await begin(lawyer, caseId);
    expect((await submit(lawyer, id)).status).toBe(201);
    expect((await clerk(far).read('/api/notifications')).items).toEqual([]);
    expect((await clerk(supervisor).read('/api/notifications')).items).toMatchObject([{ kind: 'review_asked', caseId }]);
  });

  it('a document with changes asked for is not filed by submitting it once more and taking it back', async () => {
    const { caseId } = await enterSampleCase(lawyer);
    const id = await begin(lawyer, caseId);
    await submit(lawyer, id);
    expect((await judge(id, { verdict: 'changes_requested', reason: 'Не та статья' })).status).toBe(201);
    expect(rule(await lawyer.post(`/api/documents/${id}/filings`, {}))).toEqual([422, 'rule.document_move_is_possible']);
    await submit(lawyer, id);
    await lawyer.delete(`/api/documents/${id}/submissions`);
    expect(rule(await lawyer.post(`/api/documents/${id}/filings`, {}))).toEqual([422, 'rule.requested_changes_are_approved']);
    await submit(lawyer, id);
    await judge(id, { verdict: 'approved' });
    expect((await lawyer.post(`/api/documents/${id}/filings`, {})).status).toBe(201);
  });

  it('one verdict, sent for two documents under one id, is not answered as if it stood for both', async () => {
    const { caseId } = await enterSampleCase(lawyer);
    const [one, other] = [await begin(lawyer, caseId), await begin(lawyer, caseId)];
    for (const id of [one, other]) expect((await submit(lawyer, id)).status).toBe(201);
    const verdict = { id: '019b0000-0000-7000-8000-0000000000a1', verdict: 'approved' };
    expect((await judge(one, verdict)).status).toBe(201);
    expect((await judge(other, verdict)).status).toBe(409);
    expect((await judge(one, verdict)).status).toBe(201);
  });

  it.each(['draft', 'comments', 'submissions'])('whoever reads the %s of a document is on record', async what => {
    const { caseId } = await enterSampleCase(lawyer);
    const id = await begin(lawyer, caseId);
    await clerk(supervisor).read(`/api/documents/${id}/${what}`);
    const looks = (await clerk(lawyer).read(`/api/cases/${caseId}/record`)).items.filter(({ actorId }: { actorId: string }) => actorId === people.supervisor.id);
    expect(looks).toMatchObject([{ act: 'read', part: 'cases' }]);
  });

  it.each(['ы', 'a', '7'])('a word of hundreds of thousands of letters (%s) is saved and found', async letter => {
    const { caseId } = await enterSampleCase(lawyer);
    const id = await begin(lawyer, caseId);
    expect((await lawyer.put(`/api/documents/${id}/draft`, { content: words(`${letter.repeat(400_000)} багаж`) }, seen({ version: 1 }))).status).toBe(200);
    expect((await lawyer.post('/api/documents/search', { text: 'багаж', caseId })).body.items).toMatchObject([{ id }]);
  });

  it('what was written for an erased client is told as erased, and nothing fails', async () => {
    const { caseId, clientId } = await enterSampleCase(lawyer);
    const id = await begin(lawyer, caseId);
    await submit(lawyer, id);
    const [{ id: versionId }] = (await clerk(supervisor).read(`/api/documents/${id}`)).versions;
    await clerk(supervisor).create(`/api/documents/${id}/comments`, { versionId, startsAt: 1, endsAt: 3, text: 'О' });
    const erasure = await clerk(supervisor).create(`/api/clients/${clientId}/erasure`, { reason: 'client_request' });
    expect((await (await signIn(server, 'director')).put(`/api/erasures/${erasure.id}/approval`)).status).toBeLessThan(300);

    expect((await clerk(lawyer).read(`/api/documents/${id}/comments`)).items).toMatchObject([{ passage: '(удалено безвозвратно)', startsAt: null }]);
    expect((await lawyer.get(`/api/documents/${id}/fields`)).status).toBe(410);
    expect((await supervisor.get(`/api/documents/${id}/template-words`)).status).toBe(410);
    expect((await supervisor.get(`/api/document-versions/${versionId}/pdf`)).status).toBe(410);
    await clerk(lawyer).read(`/api/documents/${id}/draft`);
    await lawyer.delete(`/api/documents/${id}/submissions`);
    expect((await lawyer.put(`/api/documents/${id}/draft`, { content: words('Снова.') }, seen({ version: 1 }))).status).toBe(410);
    expect((await submit(lawyer, id)).status).toBe(410);
  });
});
