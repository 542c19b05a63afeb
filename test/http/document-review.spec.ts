import { createHash } from 'node:crypto';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/** An intern drafts, his supervisor reads it twice and asks for changes, approves, and a lawyer files what was approved. */
describe('a document and its review', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let intern: Visitor;
  let supervisor: Visitor;
  let sample: SampleCase;
  let path: string;
  let writes: ReturnType<typeof clerk>;
  let judges: ReturnType<typeof clerk>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor')];
    [writes, judges] = [clerk(intern), clerk(supervisor)];
  });
  beforeEach(async () => {
    sample = await enterSampleCase(lawyer);
    path = `/api/cases/${sample.caseId}`;
    await clerk(lawyer).create(`${path}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const begin = (body: object = {}) =>
    writes.create(`${path}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба на отказ', content: words('Суд отказал.', 'Прошу отменить.'), ...body });
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const save = async (by: Visitor, id: string, content: string) => by.put(`/api/documents/${id}/draft`, { content }, seen((await by.get(`/api/documents/${id}/draft`)).body));
  const submit = (id: string, body: object = {}) => writes.create(`/api/documents/${id}/submissions`, body);
  const comment = async (id: string, body: object = {}) => {
    const { versions } = await judges.read(`/api/documents/${id}`);
    return judges.create(`/api/documents/${id}/comments`, { versionId: versions.at(-1).id, startsAt: 1, endsAt: 13, text: 'Какой суд?', ...body });
  };
  const settle = (by: Visitor, one: { id: string; version: number }, body: object) => by.post(`/api/review-comments/${one.id}/settlement`, body, seen(one));

  it('goes back twice, is approved, and filed as it was approved, with every state on record', async () => {
    const { id } = await begin({ fileBy: '2031-03-01' });
    await submit(id, { note: 'Проверьте, пожалуйста' });
    const waiting = (await judges.read('/api/reviews/waiting')).items;
    expect(waiting).toMatchObject([{ documentId: id, title: 'Жалоба на отказ', submittedBy: people.intern.id, seenBefore: false }]);
    const remark = await comment(id);
    expect(remark).toMatchObject({ passage: 'Суд отказал.', settlement: null });
    await judges.create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'Назовите суд', errors: ['names_and_dates'] });

    expect(rule(await intern.post(`/api/documents/${id}/submissions`, {}))).toEqual([422, 'rule.every_comment_is_answered']);
    await save(intern, id, words('Введение.', 'Ошский городской суд отказал.', 'Прошу отменить.'));
    expect((await writes.read(`/api/documents/${id}/comments`)).items).toMatchObject([{ passage: 'Суд отказал.', startsAt: null }]);
    expect((await settle(intern, remark, { settlement: 'answered' })).status).toBe(422);
    expect((await settle(intern, remark, { settlement: 'answered', answer: 'Назван' })).body).toMatchObject({ settlement: 'answered', settledBy: people.intern.id });
    await submit(id);

    const suggestion = await comment(id, { startsAt: 12, endsAt: 41, text: 'Короче', replacement: 'Суд отказал.' });
    await judges.create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'Сократите' });
    await save(intern, id, words('Введение.', 'Суд отказал.', 'Прошу отменить.'));
    expect((await settle(intern, suggestion, { settlement: 'accepted' })).status).toBe(201);
    await submit(id);
    const approved = await judges.create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    expect(approved).toMatchObject({ state: 'approved', legalMoves: ['revise', 'file', 'withdraw'] });

    expect((await save(intern, id, words('Тайная правка'))).body).toMatchObject({ errors: [{ code: 'rule.document_is_being_written' }] });
    const filed = await clerk(lawyer).create(`/api/documents/${id}/filings`, { filedOn: '2026-11-01', registrationNumber: 'КМ-17' });
    expect(filed.states.map(({ state }: { state: string }) => state)).toEqual(
      ['draft', 'submitted', 'changes_requested', 'submitted', 'changes_requested', 'submitted', 'approved', 'filed']);
    expect(filed.versions.map(({ number }: { number: number }) => number)).toEqual([1, 2, 3]);
    const version = await clerk(lawyer).read(`/api/document-versions/${filed.versions[2].id}`);
    const looks = (await clerk(lawyer).read(`/api/documents/${id}`)).versions.map(({ lookedAt }: { lookedAt: string | null }) => lookedAt !== null);
    expect([looks, filed.versions.map(({ lookedAt }: { lookedAt: string | null }) => lookedAt)]).toEqual([[false, false, true], [null, null, null]]);
    expect(version).toMatchObject({ content: words('Введение.', 'Суд отказал.', 'Прошу отменить.'), digest: createHash('sha256').update(version.content).digest('hex') });
    expect((await writes.read(`/api/documents/${id}/submissions`)).items.map((round: { verdict: string; errors: string[] }) => [round.verdict, round.errors])).toEqual(
      [['changes_requested', ['names_and_dates']], ['changes_requested', []], ['approved', []]]);
    const told = (await intern.get('/api/notifications')).body.items.map(({ kind }: { kind: string }) => kind);
    expect(told.slice(0, 3)).toEqual(['document_approved', 'changes_requested', 'changes_requested']);
  });

  it('by an intern is filed by nobody before an approval, and never by him', async () => {
    const { id } = await begin();
    expect(rule(await lawyer.post(`/api/documents/${id}/filings`, {}))).toEqual([422, 'rule.intern_document_is_filed_after_approval']);
    expect((await intern.post(`/api/documents/${id}/filings`, {})).status).toBe(403);
  });

  it('is judged by nobody who wrote in it', async () => {
    const { id } = await begin();
    await save(supervisor, id, words('Суд отказал мне.'));
    expect(rule(await intern.post(`/api/documents/${id}/submissions`, {}))).toEqual([422, 'rule.nobody_reviews_his_own']);
  });

  it('by an intern is judged by his supervisor, or by whoever stands in for him, and by nobody else', async () => {
    const admin = clerk(await signIn(server, 'admin'));
    await admin.create(`/api/users/${people.otherLawyer.id}/role-grants`, { role: 'supervisor', startsOn: '2026-01-01' });
    const deputy = await signIn(server, 'otherlawyer');
    const { id } = await begin();
    expect(rule(await intern.post(`/api/documents/${id}/submissions`, { reviewerId: people.otherLawyer.id }))).toEqual([422, 'rule.intern_is_reviewed_by_his_supervisor']);
    await submit(id);
    expect((await clerk(deputy).read('/api/reviews/waiting')).items).toEqual([]);
    expect(rule(await deputy.post(`/api/documents/${id}/reviews`, { verdict: 'approved' }))).toEqual([422, 'rule.reviewer_was_asked']);
    await judges.create('/api/review-deputies', { deputyId: people.otherLawyer.id, endsOn: '2031-01-01' });
    for (const one of [judges, clerk(deputy)]) expect((await one.read('/api/review-deputies')).items).toMatchObject([{ supervisorId: people.supervisor.id, deputyId: people.otherLawyer.id }]);
    expect((await clerk(deputy).read('/api/reviews/waiting')).items).toMatchObject([{ documentId: id, reviewerId: people.supervisor.id }]);
    expect(await clerk(deputy).create(`/api/documents/${id}/reviews`, { verdict: 'approved' })).toMatchObject({ state: 'approved' });
  });

  it('is written by one at a time, seen by the other, who can take it over', async () => {
    const { id } = await begin();
    const hold = (by: Visitor, body: object = {}) => by.put(`/api/documents/${id}/lock`, body);
    expect((await hold(intern)).body).toMatchObject({ userId: people.intern.id, mine: true });
    expect((await hold(lawyer)).body).toMatchObject({ userId: people.intern.id, mine: false });
    expect(rule(await save(lawyer, id, words('Иначе')))).toEqual([422, 'rule.document_is_written_by_one_at_a_time']);
    expect((await hold(lawyer, { takeOver: true })).body).toMatchObject({ userId: people.lawyer.id, mine: true });
    expect((await hold(intern)).body).toMatchObject({ userId: people.lawyer.id, mine: false });
    const draft = (await intern.get(`/api/documents/${id}/draft`)).body;
    expect((await save(lawyer, id, words('Иначе'))).status).toBe(200);
    await lawyer.delete(`/api/documents/${id}/lock`);
    expect((await intern.put(`/api/documents/${id}/draft`, { content: words('Моё') }, seen(draft))).status).toBe(412);
  });

  it('that is none, or holds a gap of its template, goes nowhere', async () => {
    expect((await intern.post(`${path}/documents`, { kind: 'motion', language: 'ky', title: 'Өтүнүч', content: '{"type":"doc","content":[{"type":"script"}]}' })).body)
      .toMatchObject({ status: 400, errors: [{ pointer: '/content' }] });
    const gap = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'placeholder', attrs: { field: 'client.name', label: 'Кто' } }] }] };
    const { id } = await begin({ content: JSON.stringify(gap) });
    expect(rule(await intern.post(`/api/documents/${id}/submissions`, {}))).toEqual([422, 'rule.document_has_no_gaps']);
  });

  it('is recalled while nobody has judged it, taken up again after an approval, and given up with a reason', async () => {
    const { id } = await begin();
    await submit(id);
    expect((await intern.delete(`/api/documents/${id}/submissions`)).body).toMatchObject({ state: 'draft' });
    expect(rule(await supervisor.post(`/api/documents/${id}/reviews`, { verdict: 'approved' }))).toEqual([409, 'rule.document_move_is_possible']);
    await submit(id);
    await judges.create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    expect(await writes.create(`/api/documents/${id}/revisions`, { reason: 'Новое постановление' })).toMatchObject({ state: 'draft' });
    expect(rule(await lawyer.post(`/api/documents/${id}/filings`, {}))).toEqual([422, 'rule.intern_document_is_filed_after_approval']);
    expect(await writes.create(`/api/documents/${id}/withdrawals`, { reason: 'Не нужен' })).toMatchObject({ state: 'withdrawn', legalMoves: [] });
    expect(rule(await intern.patch(`/api/documents/${id}`, { title: 'Другое' }, seen(await writes.read(`/api/documents/${id}`))))).toEqual([422, 'rule.ended_document_stays_as_it_is']);
  });

  it('is nothing to those who do not see the case, and its words are sealed', async () => {
    const { id } = await begin({ title: 'Особое слово' });
    const stranger = await signIn(server, 'farlawyer');
    await submit(id);
    const remark = await comment(id);
    expect((await settle(stranger, remark, { settlement: 'answered', answer: 'Нет' })).status).toBe(404);
    for (const one of ['', '/draft', '/comments', '/submissions']) expect((await stranger.get(`/api/documents/${id}${one}`)).status).toBe(404);
    expect((await stranger.get(`${path}/documents`)).status).toBe(404);
    const rows = await withClient(server.database.ownerUrl, db => db.query('select title, content from documents join document_drafts on document_id = id where id = $1', [id]));
    for (const sealed of Object.values(rows.rows[0]) as Buffer[]) expect(sealed.toString('utf8')).not.toMatch(/слово|отказал/);
  });
});
