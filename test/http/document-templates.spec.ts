import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { type Answer, signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

interface Row {
  id: string;
  kind: string;
  language: 'ru' | 'ky';
  title: string;
  version: number;
}

/** A paper begins with a template; what needs no grammar is filled, the rest is offered in every case. */
describe('templates of documents', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let sample: SampleCase;
  let templates: Row[];
  let court: { id: string };

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, supervisor] = [await signIn(server, 'lawyer'), await signIn(server, 'supervisor')];
    sample = await enterSampleCase(lawyer);
    const does = clerk(lawyer);
    court = await does.create('/api/bodies', { kind: 'district_court', name: { ru: 'Ошский городской суд', ky: 'Ош шаардык соту', en: 'Osh City Court' } });
    const proceeding = (await does.read(`/api/cases/${sample.caseId}`)).proceedings[0];
    await does.change(`/api/proceedings/${sample.proceedingId}`, proceeding, { bodyId: court.id, number: 'АП-17/26' });
    await does.create(`/api/cases/${sample.caseId}/charges`, { proceedingId: sample.proceedingId, codeEdition: 'KG-CC-2021', article: '137', part: '2', allegedOn: '2026-01-20' });
    await clerk(await signIn(server, 'admin')).create(`/api/users/${people.lawyer.id}/qualifications`, { kind: 'attorney', licenceNumber: 'ОШ-118', startsOn: '2020-01-01' });
    templates = (await does.read('/api/document-templates')).items;
  });
  afterAll(() => server?.stop());

  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];
  const one = (kind: string, language: string) => templates.find(row => row.kind === kind && row.language === language)!;
  const begin = ({ id, kind, language, title }: Row, rest: object = {}) =>
    clerk(lawyer).create(`/api/cases/${sample.caseId}/documents`, { kind, language, title, templateId: id, proceedingId: sample.proceedingId, ...rest });
  const draft = async (id: string): Promise<string> => (await clerk(lawyer).read(`/api/documents/${id}/draft`)).content;
  const fields = async (id: string): Promise<Record<string, { grammaticalCase: string; text: string }[]>> =>
    Object.fromEntries((await clerk(lawyer).read(`/api/documents/${id}/fields`)).items.map(({ field, forms }: { field: string; forms: object[] }) => [field, forms]));
  const gaps = (content: string) => [...content.matchAll(/"field":"([^"]*)"/g)].map(([, field]) => field);

  it('lie there for six papers in two languages, none of them checked', async () => {
    expect(templates).toHaveLength(12);
    expect((await clerk(lawyer).read('/api/document-templates?kind=complaint&language=ky')).items).toMatchObject([{ kind: 'complaint', language: 'ky', verified: false, verifiedAt: null }]);
    expect((await lawyer.get('/api/document-templates?kind=novel')).status).toBe(400);
  });

  it('begin a document each, whose fields the case knows, and which goes nowhere while it has gaps', async () => {
    for (const template of templates) {
      const document = await begin(template);
      expect(document).toMatchObject({ templateId: template.id, state: 'draft' });
      const content = await draft(document.id);
      const left = gaps(content);
      const known = await fields(document.id);
      for (const filled of ['today', 'today.words', 'case.code', 'proceeding.number', 'client.birth', 'event.date', 'charge.article', 'lawyer.licence']) expect([template.title, left]).not.toEqual([template.title, expect.arrayContaining([filled])]);
      const unknown = ['decision.body', 'decision.date', 'decision.number', 'representative.name'];
      expect([...new Set(left)].filter(field => field && !unknown.includes(field) && !known[field])).toEqual([]);
      expect(rule(await lawyer.post(`/api/documents/${document.id}/submissions`, { reviewerId: people.supervisor.id }))).toEqual([422, 'rule.document_has_no_gaps']);
    }
  });

  it('are filled at once with what needs no grammar, in the language of the paper', async () => {
    const russian = await draft((await begin(one('complaint', 'ru'))).id);
    for (const text of ['17 апреля 1991 года', '20 января 2026 года', 'ч. 2 ст. 137 УК КР 2021 г.', 'ОШ-118']) expect(russian).toContain(text);
    const kyrgyz = await draft((await begin(one('complaint', 'ky'))).id);
    for (const text of ['1991-жылдын 17-апрели', '2026-жылдын 20-январында', 'КР 2021-ж. КЖК 137-бер. 2-б.']) expect(kyrgyz).toContain(text);
    expect(await draft((await begin(one('motion', 'ru'))).id)).toContain('АП-17/26');
  });

  it('offer each name in every case and choose none', async () => {
    const { id } = await begin(one('complaint', 'ru'));
    const russian = await fields(id);
    // the complaint names its addressee in the accusative
    expect(russian['body.name'][0]).toEqual({ grammaticalCase: 'accusative', text: 'Ошский городской суд' });
    expect(russian['body.name']).toContainEqual({ grammaticalCase: 'instrumental', text: 'Ошским городским судом' });
    expect(russian['client.name']).toContainEqual({ grammaticalCase: 'genitive', text: 'Токтогуловой Айсулуу Бакытовны' });
    expect(russian['client.name'].map(({ grammaticalCase }) => grammaticalCase).sort()).toEqual(['accusative', 'dative', 'genitive', 'instrumental', 'nominative', 'prepositional']);
    expect(russian['hearing.date'][0].text).toBe('14 апреля 2026 года');
    expect(gaps(await draft(id))).toEqual(expect.arrayContaining(['body.name', 'client.name', 'lawyer.name', '']));
    const kyrgyz = await fields((await begin(one('complaint', 'ky'))).id);
    expect(kyrgyz['body.name'][0]).toEqual({ grammaticalCase: 'dative', text: 'Ош шаардык сотуна' });
    expect(kyrgyz['client.name']).toContainEqual({ grammaticalCase: 'ablative', text: 'Токтогулова Айсулуу Бакытовнадан' });
  });

  it('name what an appeal is against: the proceeding from which its own comes', async () => {
    const does = clerk(lawyer);
    const path = `/api/cases/${sample.caseId}/proceedings`;
    const first = await does.create(path, { stage: 'first_instance', bodyId: court.id, number: 'УД-5', openedOn: '2025-01', closedOn: '2026-05-12', outcome: 'conviction' });
    const appeal = await does.create(path, { stage: 'appeal', openedOn: '2026-06', originId: first.id, originKind: 'appeal' });
    const content = await draft((await begin(one('appeal', 'ru'), { proceedingId: appeal.id })).id);
    expect(content).toContain('12 мая 2026 года');
    expect(content).toContain('УД-5');
    expect(gaps(content)).toContain('decision.body');
  });

  it('leave a gap where the case has two answers', async () => {
    const does = clerk(lawyer);
    await does.create(`/api/cases/${sample.caseId}/charges`, { proceedingId: sample.proceedingId, codeEdition: 'KG-CC-2021', article: '138', allegedOn: '2026-01-21' });
    const { id } = await begin(one('complaint', 'ru'));
    expect(gaps(await draft(id))).toEqual(expect.arrayContaining(['charge.article', 'event.date']));
    expect((await fields(id))['charge.article'].map(({ text }) => text)).toEqual(['ч. 2 ст. 137 УК КР 2021 г.', 'ст. 138 УК КР 2021 г.']);
  });

  it('are made of documents, with gaps where these say what the case knows', async () => {
    const text = words('Токтогулова Айсулуу Бакытовна, родилась 17 апреля 1991 года.', 'Просим Ошский городской суд по делу АП-17/26 допросить мать Токтогуловой.');
    const { id } = await clerk(lawyer).create(`/api/cases/${sample.caseId}/documents`, { kind: 'motion', language: 'ru', title: 'О', content: text, proceedingId: sample.proceedingId });
    const made = await clerk(supervisor).read(`/api/documents/${id}/template-words`);
    expect(made).toMatchObject({ kind: 'motion', language: 'ru' });
    expect(made.content).not.toMatch(/Токтогул|1991|АП-17/);
    expect(gaps(made.content)).toEqual(['client.name', 'client.birth', 'body.name', 'proceeding.number', 'client.name']);
    expect(made.content).toContain('допросить мать ');
    expect((await lawyer.get(`/api/documents/${id}/template-words`)).status).toBe(403);
  });

  it('tell nothing of a case to those who may not see it', async () => {
    const { id } = await begin(one('consent', 'ru'));
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/conflict-walls`, { userId: people.supervisor.id, reason: 'Родственник' });
    for (const [who, status] of [['supervisor', 404], ['otherlawyer', 404], ['farlawyer', 404], ['otherintern', 404], ['specialist', 403], ['reception', 403], ['director', 403], ['admin', 403]] as const) {
      const answer = await (await signIn(server, who)).get(`/api/documents/${id}/fields`);
      expect([who, answer.status, JSON.stringify(answer.body).includes('Токтогул')]).toEqual([who, status, false]);
    }
  });

  it('are kept by a supervisor: verified, changed, which takes that back, and taken out of use', async () => {
    const keeps = clerk(supervisor);
    const body = { kind: 'letter', language: 'ru', title: 'Запрос', content: words('Прошу сообщить.') };
    expect((await lawyer.post('/api/document-templates', body)).status).toBe(403);
    expect((await supervisor.post('/api/document-templates', { ...body, content: '{}' })).status).toBe(400);
    const made = await keeps.create('/api/document-templates', body);
    const verified = (await supervisor.post(`/api/document-templates/${made.id}/verification`, undefined, seen(made))).body;
    expect(verified).toMatchObject({ verified: true, verifiedBy: people.supervisor.id });
    expect((await supervisor.patch(`/api/document-templates/${made.id}`, { title: 'Иначе' }, seen(made))).status).toBe(412);
    const changed = await keeps.change(`/api/document-templates/${made.id}`, verified, { content: words('Прошу сообщить срочно.') });
    expect(changed).toMatchObject({ verified: false, verifiedAt: null });
    const voided = (await supervisor.post(`/api/document-templates/${made.id}/void`, { reason: 'Устарел' }, seen(changed))).body;
    expect(voided).toMatchObject({ voidReason: 'Устарел' });
    const listed = async (query: string) => (await clerk(lawyer).read(`/api/document-templates?kind=letter${query}`)).items.map(({ title }: Row) => title);
    expect([await listed(''), await listed('&voided=true')]).toEqual([[], ['Запрос']]);
    expect(rule(await supervisor.patch(`/api/document-templates/${made.id}`, { title: 'О' }, seen(voided)))).toEqual([422, 'rule.voided_reference_stays_as_it_is']);
    const path = `/api/cases/${sample.caseId}/documents`;
    const fresh = { kind: 'letter', language: 'ru', title: 'О' };
    expect(rule(await lawyer.post(path, { ...fresh, templateId: made.id }))).toEqual([422, 'rule.voided_template_begins_nothing']);
    expect(rule(await lawyer.post(path, { ...fresh, templateId: one('consent', 'ky').id }))).toEqual([422, 'rule.document_in_the_language_of_its_template']);
    expect(rule(await lawyer.post(path, { ...fresh, templateId: one('consent', 'ru').id, content: words('О') }))).toEqual([422, 'rule.document_begins_from_one_text']);
    expect(rule(await lawyer.post(path, { ...fresh, templateId: sample.caseId }))).toEqual([422, 'rule.unknown_reference']);
  });
});
