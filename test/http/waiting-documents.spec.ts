import { inDays } from '../../apps/api/src/demo/matter';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

const DOCUMENTS = ['review', 'changes_requested', 'draft', 'approved_document'];

describe('a document in Today', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, intern, supervisor]: Visitor[] = [];
  let path: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor')];
    path = `/api/cases/${(await enterSampleCase(lawyer)).caseId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.otherLawyer.id, role: 'observer' });
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.otherLawyer.id}/role-grants`, { role: 'supervisor', startsOn: '2026-01-01' });
  });
  afterAll(() => server?.stop());

  const waiting = async (who: Visitor) =>
    (await clerk(who).read('/api/today')).items.filter(({ kind }: { kind: string }) => DOCUMENTS.includes(kind))
      .map(({ kind, text, dueOn, openComments }: Record<string, unknown>) => ({ kind, text, dueOn, openComments }));
  const begin = (more: object = {}) =>
    clerk(intern).create(`${path}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба', content: words('Суд отказал.'), ...more });

  it('waits for its author, for its reviewer, for its author again, then for whoever may file it', async () => {
    const { id } = await begin({ fileBy: inDays(2) });
    const one = (kind: string, openComments: number | null = null) => [{ kind, text: 'Жалоба', dueOn: inDays(2), openComments }];
    const stand = async () => ({ intern: await waiting(intern), lawyer: await waiting(lawyer), supervisor: await waiting(supervisor), observer: await waiting(await signIn(server, 'otherlawyer')) });
    const nobody = { intern: [], lawyer: [], supervisor: [], observer: [] };
    expect(await stand()).toEqual({ ...nobody, intern: one('draft') });

    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    expect(await stand()).toEqual({ ...nobody, supervisor: one('review') });
    const { versions } = await clerk(supervisor).read(`/api/documents/${id}`);
    const remark = await clerk(supervisor).create(`/api/documents/${id}/comments`, { versionId: versions[0].id, startsAt: 1, endsAt: 4, text: 'Какой?' });
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'О' });
    expect(await stand()).toEqual({ ...nobody, intern: one('changes_requested', 1) });

    await intern.post(`/api/review-comments/${remark.id}/settlement`, { settlement: 'answered', answer: 'Ошский' }, { 'if-match': '"1"' });
    expect(await stand()).toEqual({ ...nobody, intern: one('changes_requested', 0) });
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    expect(await stand()).toEqual({ ...nobody, lawyer: one('approved_document') });

    await clerk(lawyer).create(`/api/documents/${id}/filings`, {});
    expect(await stand()).toEqual(nobody);
  });

  it('waits for whoever stands in for its reviewer as well', async () => {
    const { id } = await begin();
    await clerk(intern).create(`/api/documents/${id}/submissions`, {});
    const deputy = await signIn(server, 'otherlawyer');
    expect(await waiting(deputy)).toEqual([]);
    await clerk(supervisor).create('/api/review-deputies', { deputyId: people.otherLawyer.id, endsOn: inDays(3) });
    for (const who of [deputy, supervisor]) expect(await waiting(who)).toMatchObject([{ kind: 'review', dueOn: null }]);
    await clerk(deputy).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'О' });
    for (const who of [deputy, supervisor]) expect(await waiting(who)).toEqual([]);
  });

  it('falls to the lead when its author is not on the team any more', async () => {
    for (const days of [14, 15]) await begin({ fileBy: inDays(days) });
    expect([await waiting(lawyer), (await waiting(intern)).length]).toEqual([[], 2]);
    await withClient(server.database.ownerUrl, db => db.query('update assignments set starts_on = current_date - 9, ends_on = current_date - 1 where user_id = $1', [people.intern.id]));
    expect(await waiting(lawyer)).toMatchObject([{ kind: 'draft', dueOn: inDays(14) }, { kind: 'changes_requested', openComments: 0 }]);
  });
});
