import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { until } from '../support/until';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

interface Found {
  id: string;
  caseId: string;
  caseCode: string;
  title: string;
  state: string;
  kind: string;
  versionId: string | null;
  excerpt: { text: string; met: boolean }[];
}

describe('the search in documents over HTTP', () => {
  let server: TestServer;
  let people: Organisation;
  let [lawyer, intern, supervisor, farLawyer] = [] as unknown as Visitor[];
  let [one, other, far, restricted] = [] as unknown as SampleCase[];
  const documents = {} as Record<'russian' | 'kyrgyz', string>;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern, supervisor, farLawyer] = [await signIn(server, 'lawyer'), await signIn(server, 'intern'), await signIn(server, 'supervisor'), await signIn(server, 'farlawyer')];
    [one, other, far, restricted] = [await enterSampleCase(lawyer), await enterSampleCase(lawyer), await enterSampleCase(farLawyer), await enterSampleCase(lawyer)];
    documents.russian = await write(one, 'Жалоба на отказ', { content: words('Следователь не назначил судебную экспертизу.', 'Прошу признать отказ незаконным.') });
    documents.kyrgyz = await write(one, 'Өтүнүч', { kind: 'motion', language: 'ky', content: words('Күбөлөр сотко келген жок.', 'Экспертизаны дайындоону суранабыз.') });
    await write(far, 'Экспертиза в другом деле', {}, farLawyer);
  });
  afterAll(() => server?.stop());

  const write = async ({ caseId }: SampleCase, title: string, body: object = {}, by = lawyer): Promise<string> =>
    (await clerk(by).create(`/api/cases/${caseId}/documents`, { kind: 'complaint', language: 'ru', title, ...body })).id;
  const save = async (id: string, content: string, by = lawyer) => by.put(`/api/documents/${id}/draft`, { content }, seen((await by.get(`/api/documents/${id}/draft`)).body));
  const found = async (visitor: Visitor, text: string, caseId?: string): Promise<Found[]> => (await clerk(visitor).create('/api/documents/search', { text, caseId })).items;
  const ids = (items: Found[]) => items.map(({ id }) => id);
  const asOwner = (sql: string, values: unknown[] = []) => withClient(server.database.ownerUrl, async db => (await db.query(sql, values)).rows);

  it.each([
    ['следователю', 'russian'],
    ['незаконные отказы', 'russian'],
    ['жалобой следователя', 'russian'],
    ['КУБОНУН', 'kyrgyz'],
    ['соттун күбөсү', 'kyrgyz'],
    ['экспертизасы дайындоо', 'kyrgyz'],
    ['отүнүчтү', 'kyrgyz'],
  ] as const)('finds by %s the document in %s, and no other', async (text, name) => {
    expect(ids(await found(lawyer, text, one.caseId))).toEqual([documents[name]]);
  });

  it('tells what it is, and marks in the excerpt what was met', async () => {
    const [hit] = await found(lawyer, 'экспертизы следователя');
    expect(hit).toMatchObject({ id: documents.russian, caseId: one.caseId, title: 'Жалоба на отказ', kind: 'complaint', state: 'draft', versionId: null });
    expect(hit.caseCode).toMatch(/^OSH-/);
    expect(hit.excerpt.map(part => part.text).join('')).toBe('Следователь не назначил судебную экспертизу.\nПрошу признать отказ незаконным.');
    expect(hit.excerpt.filter(part => part.met).map(part => part.text)).toEqual(['Следователь', 'экспертизу']);
    const [titled] = await found(lawyer, 'өтүнүч');
    expect(titled.excerpt.map(part => part.text).join('')).toMatch(/^Күбөлөр/);
    expect(titled.excerpt.filter(part => part.met)).toEqual([]);
  });

  it('wants every word, and finds nothing by words that say nothing', async () => {
    for (const text of ['следователь прокурор', 'и', '—', 'draft']) expect(await found(lawyer, text)).toEqual([]);
  });

  it('finds words of tables and of footnotes', async () => {
    const cell = (text: string) => ({ type: 'tableCell', content: [{ type: 'paragraph', content: [{ type: 'text', text }] }] });
    const note = { type: 'paragraph', content: [{ type: 'text', text: 'Ущерб' }, { type: 'footnote', attrs: { text: 'Стамбульский протокол' } }] };
    const id = await write(other, 'Иск', { kind: 'civil_claim', content: JSON.stringify({ type: 'doc', content: [{ type: 'table', content: [{ type: 'tableRow', content: [cell('Лекарства'), cell('Дорога')] }] }, note] }) });
    for (const text of ['лекарство дороги', 'стамбульского протокола']) expect(ids(await found(lawyer, text))).toEqual([id]);
  });

  it('follows what is being written, and keeps what the newest version says', async () => {
    const id = await write(other, 'Апелляция', { kind: 'appeal', content: words('Первое слово') });
    expect((await save(id, words('Суровый приговор'))).status).toBe(200);
    expect(await found(lawyer, 'первое слово')).toEqual([]);
    await clerk(lawyer).create(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id });
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'changes_requested', reason: 'Иначе' });
    expect((await save(id, words('Мягкий приговор'))).status).toBe(200);
    const { versions } = (await lawyer.get(`/api/documents/${id}`)).body;
    expect(await found(lawyer, 'мягкого приговора')).toMatchObject([{ id, versionId: null, state: 'changes_requested' }]);
    expect(await found(lawyer, 'сурового приговора')).toMatchObject([{ id, versionId: versions[0].id }]);
    expect(await found(lawyer, 'мягкий и суровый приговор')).toEqual([]);
    expect(ids(await found(lawyer, 'приговоров'))).toEqual([id]);
    await clerk(lawyer).create(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id });
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    await clerk(lawyer).create(`/api/documents/${id}/filings`, {});
    expect(await found(lawyer, 'сурового приговора')).toEqual([]);
    expect(await found(lawyer, 'мягкого приговора')).toMatchObject([{ id, versionId: null, state: 'filed' }]);
  });

  it('finds a retitled document by its new title only, with the words of either text', async () => {
    const id = await write(other, 'Велосипед', { content: words('Колесо') });
    await clerk(lawyer).create(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id });
    await lawyer.delete(`/api/documents/${id}/submissions`);
    await save(id, words('Руль'));
    await clerk(lawyer).change(`/api/documents/${id}`, await clerk(lawyer).read(`/api/documents/${id}`), { title: 'Самокат' });
    expect(await found(lawyer, 'велосипеда')).toEqual([]);
    for (const text of ['самокатом', 'самокаты с рулём', 'самокаты с колесом']) expect(ids(await found(lawyer, text))).toEqual([id]);
  });

  it('knows its last words and title, whatever was saved, retitled and submitted at the same moment', async () => {
    const id = await write(one, 'Название 0', { content: words('Содержание 0') });
    for (let n = 1; n <= 8; n++) {
      const [document, draft] = [(await lawyer.get(`/api/documents/${id}`)).body, (await lawyer.get(`/api/documents/${id}/draft`)).body];
      const answers = await Promise.all([
        lawyer.put(`/api/documents/${id}/draft`, { content: words(`Содержание ${n}`) }, seen(draft)),
        lawyer.patch(`/api/documents/${id}`, { title: `Название ${n}` }, seen(document)),
        lawyer.post(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id }),
      ]);
      // one may come too late for another: a submitted document is not written
      expect(answers.map(({ status }) => status).filter(status => ![200, 201, 412, 422].includes(status))).toEqual([]);
      await lawyer.delete(`/api/documents/${id}/submissions`);
      const [{ title }, { content }] = [(await lawyer.get(`/api/documents/${id}`)).body, (await lawyer.get(`/api/documents/${id}/draft`)).body];
      expect(await found(lawyer, `${title} содержание ${/\d+/.exec(content)![0]}`, one.caseId)).toMatchObject([{ id, versionId: null }]);
    }
  });

  it('looks everywhere, in the cases that are his and in no other, the one typed so first', async () => {
    expect(ids(await found(lawyer, 'экспертизу'))).toEqual([documents.russian, documents.kyrgyz]);
    expect((await found(farLawyer, 'экспертизы')).map(({ caseId }) => caseId)).toEqual([far.caseId]);
    expect(await found(intern, 'экспертизы')).toEqual([]);
    expect(ids(await found(supervisor, 'экспертизу'))).toEqual([documents.russian, documents.kyrgyz]);
  });

  it('gives nothing of a restricted case to a supervisor, nor of a walled one to whoever is walled off', async () => {
    await write(restricted, 'Вертолёт');
    expect(await found(supervisor, 'вертолёт')).toHaveLength(1);
    await clerk(lawyer).change(`/api/cases/${restricted.caseId}`, (await lawyer.get(`/api/cases/${restricted.caseId}`)).body, { restricted: true });
    expect(await found(supervisor, 'вертолёта')).toEqual([]);
    const walled = await enterSampleCase(lawyer);
    const id = await write(walled, 'Дирижабль');
    expect(ids(await found(supervisor, 'дирижабли'))).toEqual([id]);
    await clerk(lawyer).create(`/api/cases/${walled.caseId}/conflict-walls`, { userId: people.supervisor.id, reason: 'Родственник' });
    const answers = [walled.caseId, restricted.caseId, '0199d6c5-0000-7000-8000-000000000000'].map(caseId => supervisor.post('/api/documents/search', { text: 'дирижабль вертолёт', caseId }));
    for (const { status, body } of await Promise.all(answers)) expect({ status, type: body.type }).toEqual({ status: 404, type: '/problems/not-found' });
    expect((await supervisor.post('/api/documents/search', { text: 'дирижабль' })).body).toEqual({ items: [], more: false, moreCases: false });
  });

  it('is recorded as a look into each case where something was found', async () => {
    const looks = async () => (await asOwner(`select case_id from audit_entries where act = 'read' and actor_id = $1`, [people.farLawyer.id])).map(row => row.case_id);
    const before = await looks();
    await found(farLawyer, 'экспертизы');
    await found(farLawyer, 'ничего такого');
    expect(await looks()).toEqual([...before, far.caseId]);
  });

  it('refuses what is no question, at the field', async () => {
    const { status, body } = await lawyer.post('/api/documents/search', { text: '', caseId: 'x', words: 1 });
    expect(status).toBe(400);
    expect(body.errors.map((error: { pointer: string }) => error.pointer).sort()).toEqual(['/caseId', '/text', '/words']);
  });

  it('says that there are more than it shows', async () => {
    const many = await enterSampleCase(lawyer);
    for (let n = 0; n < 21; n++) await write(many, `Передача ${n}`);
    const { items, more } = await clerk(lawyer).create('/api/documents/search', { text: 'передачи', caseId: many.caseId });
    expect({ shown: items.length, more }).toEqual({ shown: 20, more: true });
  });

  it('indexes after a start what is not in the index, and what an older scheme has cut', async () => {
    const id = await write(other, 'Старая запись', { content: words('Былое') });
    await clerk(lawyer).create(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id });
    await lawyer.delete(`/api/documents/${id}/submissions`);
    await save(id, words('Новое'));
    await asOwner(`update document_tokens set scheme = 0, tokens = '{}' where document_id = $1`, [documents.russian]);
    await asOwner('delete from document_tokens where document_id = $1', [id]);
    for (const text of ['следователь', 'былая', 'старой']) expect(await found(lawyer, text)).toEqual([]);
    await server.restart();
    await until('all are in the index', async () => (await Promise.all(['следователь', 'былая', 'новая'].map(text => found(lawyer, text)))).every(hits => hits.length === 1));
    expect(await found(lawyer, 'былая старая')).toMatchObject([{ id, versionId: expect.any(String) }]);
    expect(await found(lawyer, 'новая старая')).toMatchObject([{ id, versionId: null }]);
  });

  it('never shows a wrong hit, whatever the index says', async () => {
    const [{ tokens }] = await asOwner(`select tokens::text from document_tokens where document_id = $1 and part = 'draft'`, [documents.russian]);
    await asOwner('update document_tokens set tokens = $2::bigint[] where document_id = $1', [documents.kyrgyz, tokens]);
    expect(ids(await found(lawyer, 'следователь'))).toEqual([documents.russian]);
  });
});
