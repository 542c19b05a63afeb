import { inDays } from '../../apps/api/src/demo/matter';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/**
 * The story of Shakhboz Latipov: he comes as an intern, goes to trials with older colleagues, drafts what his supervisor
 * Khusanbai Saliev checks carefully, passes the attorney's exam, takes cases from then on, and asks colleagues for advice.
 */
describe('the story of Latipov', () => {
  let server: TestServer;
  let people: Organisation;
  let latipov: Visitor;
  let saliev: Visitor;
  let lawyer: Visitor;
  let path: string;
  let hearing: { id: string; version: number };
  let complaint: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [latipov, saliev, lawyer] = [await signIn(server, 'intern'), await signIn(server, 'supervisor'), await signIn(server, 'lawyer')];
    const sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
    hearing = (await clerk(lawyer).read(path)).hearings.find(({ id }: { id: string }) => id === sample.hearingId);
  });
  afterAll(() => server?.stop());

  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const write = async (id: string, ...paragraphs: string[]) => {
    const draft = (await latipov.get(`/api/documents/${id}/draft`)).body;
    expect((await latipov.put(`/api/documents/${id}/draft`, { content: words(...paragraphs) }, seen(draft))).status).toBe(200);
  };
  const remark = async (id: string, text: string, more: object = {}) => {
    const { versions } = await clerk(saliev).read(`/api/documents/${id}`);
    return clerk(saliev).create(`/api/documents/${id}/comments`, { versionId: versions.at(-1).id, startsAt: 1, endsAt: 13, text, ...more });
  };
  const settle = (one: { id: string; version: number }, body: object) => latipov.post(`/api/review-comments/${one.id}/settlement`, body, seen(one));
  const judge = (id: string, body: object) => clerk(saliev).create(`/api/documents/${id}/reviews`, body);

  it('as an intern he goes to a trial with a colleague, and it counts as his', async () => {
    const held = await clerk(lawyer).settle(hearing, { status: 'held', outcome: 'decision_reserved', attendances: [{ userId: people.lawyer.id, role: 'counsel' }, { userId: people.intern.id, role: 'intern' }] });
    expect(held.attendances.map(({ userId }: { userId: string }) => userId)).toContain(people.intern.id);
  });

  it('what he drafts is checked carefully: twice it comes back, and he answers each remark before it goes again', async () => {
    const { id } = await clerk(latipov).create(`${path}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба на отказ в возбуждении дела', fileBy: inDays(5), content: words('Суд отказал.', 'Прошу отменить.') });
    complaint = id;
    await clerk(latipov).create(`/api/documents/${id}/submissions`, { note: 'Первая моя жалоба' });
    const court = await remark(id, 'Какой суд и когда?');
    await judge(id, { verdict: 'changes_requested', reason: 'Назовите суд и дату', errors: ['names_and_dates'] });

    expect(rule(await latipov.post(`/api/documents/${id}/submissions`, {}))).toEqual([422, 'rule.every_comment_is_answered']);
    await write(id, 'Ошский городской суд отказал 3 ноября.', 'Прошу отменить.');
    expect((await settle(court, { settlement: 'answered', answer: 'Назвал суд и дату' })).status).toBe(201);
    await clerk(latipov).create(`/api/documents/${id}/submissions`, {});

    const shorter = await remark(id, 'Нужна ссылка на статью', { replacement: 'Ошский городской суд, нарушив закон,' });
    await judge(id, { verdict: 'changes_requested', reason: 'Нет ссылки на закон', errors: ['law_cited'] });
    await write(id, 'Ошский городской суд, нарушив закон, отказал 3 ноября.', 'Прошу отменить.');
    expect((await settle(shorter, { settlement: 'accepted' })).status).toBe(201);
    await clerk(latipov).create(`/api/documents/${id}/submissions`, {});
    expect(await judge(id, { verdict: 'approved' })).toMatchObject({ state: 'approved' });
  });

  it('files nothing himself; the court gets from a lawyer exactly what was approved', async () => {
    expect((await latipov.post(`/api/documents/${complaint}/filings`, {})).status).toBe(403);
    const filed = await clerk(lawyer).create(`/api/documents/${complaint}/filings`, { filedOn: inDays(0) });
    const version = await clerk(lawyer).read(`/api/document-versions/${filed.filing.versionId}`);
    expect(version).toMatchObject({ number: 3, content: words('Ошский городской суд, нарушив закон, отказал 3 ноября.', 'Прошу отменить.') });
    const rounds = (await clerk(latipov).read(`/api/documents/${complaint}/submissions`)).items;
    expect(rounds.map(({ verdict }: { verdict: string }) => verdict)).toEqual(['changes_requested', 'changes_requested', 'approved']);
  });

  it('passes the attorney’s exam, and has other rights from that day on', async () => {
    const takesACase = () => latipov.post('/api/clients', { kind: 'direct_victim', takenOn: inDays(0), person: { names: [{ family: 'Новых', given: 'Клиент' }] } });
    expect((await takesACase()).status).toBe(403);
    const admin = clerk(await signIn(server, 'admin'));
    const { began, ended } = await admin.create(`/api/users/${people.intern.id}/promotions`, { startsOn: inDays(1), attorney: { licenceNumber: 'ОШ-2019/118' } });
    // a day passes: not the clock is moved, but the dates
    await withClient(server.database.ownerUrl, async db => {
      await db.query('update role_grants set ends_on = current_date - 1 where id = $1', [ended.id]);
      await db.query('update role_grants set starts_on = current_date where id = $1', [began.id]);
    });
    expect((await takesACase()).status).toBe(201);
  });

  it('files what he writes as a lawyer; what he wrote as an intern stays an intern’s', async () => {
    const draft = await clerk(latipov).create(`${path}/documents`, { kind: 'motion', language: 'ru', title: 'Ходатайство', content: words('Прошу назначить экспертизу.') });
    expect((await clerk(latipov).create(`/api/documents/${draft.id}/filings`, {})).state).toBe('filed');
    const { rows } = await withClient(server.database.ownerUrl, db =>
      db.query('select document_id, wrote_as from document_writers where user_id = $1 order by created_at', [people.intern.id]));
    expect(rows).toEqual([{ document_id: complaint, wrote_as: 'intern' }, { document_id: draft.id, wrote_as: 'lawyer' }]);
  });

  it('has grown, as he and his supervisor can read: the rounds of each paper, and what was said of it', async () => {
    const told = await clerk(saliev).read(`/api/users/${people.intern.id}/growth`);
    expect(told.documents).toMatchObject([{ id: complaint, rounds: 3, approvedOn: inDays(0), filedOn: inDays(0) }]);
    const figures = told.months.map(({ figures: { hearings, rounds } }: { figures: { hearings: number; rounds: number } }) => ({ hearings, rounds }));
    expect(figures).toContainEqual({ hearings: 1, rounds: 0 });
    const errors = told.months.flatMap(({ errors: tagged }: { errors: { error: string }[] }) => tagged.map(({ error }) => error));
    expect(errors.sort()).toEqual(['law_cited', 'names_and_dates']);
    expect(await clerk(latipov).read(`/api/users/${people.intern.id}/growth`)).toEqual(told);
  });

  it('asks a colleague for advice, without names', async () => {
    const asked = await clerk(latipov).create('/api/consults', { topic: 'evidence', audience: 'colleagues', asked: [{ userId: people.otherLawyer.id }], question: 'Достаточно ли справки травмпункта для ходатайства об экспертизе?' });
    const colleague = clerk(await signIn(server, 'otherlawyer'));
    expect(JSON.stringify(await colleague.read('/api/consults'))).toContain(asked.id);
  });
});
