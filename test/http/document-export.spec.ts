import { fromDocx } from '#libs/documents/import/from-docx';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { pdfPages } from '../support/pdf-pages';
import { doc, heading, note, paragraph, row, table } from '../support/sample-document';
import { enterSampleCase, type SampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { bearing, signIn, tokenFor, type Visitor } from '../support/visitor';

/** What leaves the house as a file: what was approved looks final, everything else says that it is a draft. */
describe('a version as a file', () => {
  let server: TestServer;
  let people: Organisation;
  let token: string;
  let lawyer: Visitor;
  let supervisor: Visitor;
  let intern: Visitor;
  let sample: SampleCase;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    token = await tokenFor(server, 'lawyer');
    lawyer = bearing(server, token);
    [supervisor, intern] = [await signIn(server, 'supervisor'), await signIn(server, 'intern')];
    sample = await enterSampleCase(lawyer);
    await clerk(lawyer).create(`/api/cases/${sample.caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const CONTENT = doc(heading(1, 'Жалоба'), paragraph('Суд отказал.', note('Статья 137')), table(row('tableHeader', '№', 'Довод'), row('tableCell', '1', 'Пытка')));
  const begin = (body: object = {}) =>
    clerk(lawyer).create(`/api/cases/${sample.caseId}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба Кочкорова', content: CONTENT, ...body });
  const submitted = async (body: object = {}) => {
    const { id } = await begin(body);
    const { versions } = await clerk(lawyer).create(`/api/documents/${id}/submissions`, { reviewerId: people.supervisor.id });
    return { id, versionId: versions.at(-1).id as string };
  };
  const fetchFile = async (versionId: string, format: 'docx' | 'pdf') => {
    const response = await fetch(`${server.url}/api/document-versions/${versionId}/${format}`, { headers: { authorization: `Bearer ${token}` } });
    return { status: response.status, headers: response.headers, bytes: Buffer.from(await response.arrayBuffer()) };
  };
  const isMarked = async (versionId: string) => (await pdfPages((await fetchFile(versionId, 'pdf')).bytes)).every(page => page.includes('ПРОЕКТ'));

  it('is marked as a draft until it is approved, again while it is taken up anew, and clean when filed', async () => {
    const { id, versionId } = await submitted();
    expect(await isMarked(versionId)).toBe(true);
    await clerk(supervisor).create(`/api/documents/${id}/reviews`, { verdict: 'approved' });
    expect(await isMarked(versionId)).toBe(false);
    await clerk(lawyer).create(`/api/documents/${id}/revisions`, { reason: 'Новый довод' });
    expect(await isMarked(versionId)).toBe(true);
    const { versions } = await clerk(lawyer).create(`/api/documents/${id}/filings`, {});
    expect(await isMarked(versions.at(-1).id)).toBe(false);
    expect(await isMarked(versionId)).toBe(true);
  });

  it('holds what the version says', async () => {
    const { versionId } = await submitted();
    const [page] = await pdfPages((await fetchFile(versionId, 'pdf')).bytes);
    for (const words of ['Жалоба', 'Суд отказал.', 'Статья 137', 'Довод', 'Пытка']) expect(page).toContain(words);
    const { content } = await fromDocx((await fetchFile(versionId, 'docx')).bytes);
    expect(JSON.parse(content)).toMatchObject(JSON.parse(CONTENT));
  });

  it('comes as an attachment under a name that names nobody, for no page to open and no cache to keep', async () => {
    const { versionId } = await submitted();
    const { status, headers, bytes } = await fetchFile(versionId, 'docx');
    expect(status).toBe(200);
    expect(headers.get('content-type')).toBe('application/vnd.openxmlformats-officedocument.wordprocessingml.document');
    expect(headers.get('content-disposition')).toBe(`attachment; filename="complaint-1.docx"; filename*=UTF-8''${encodeURIComponent('Жалоба, заявление, версия 1.docx')}`);
    expect(headers.get('content-length')).toBe(String(bytes.length));
    expect(headers.get('content-security-policy')).toBe(`sandbox; default-src 'none'`);
    expect(headers.get('cache-control')).toBe('no-store');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect((await fetchFile(versionId, 'pdf')).headers.get('content-type')).toBe('application/pdf');
  });

  it('is for lawyers and supervisors who see the case and have just proved who they are, and never for interns', async () => {
    const { versionId } = await submitted();
    for (const format of ['docx', 'pdf']) {
      const path = `/api/document-versions/${versionId}/${format}`;
      expect((await intern.get(path)).status).toBe(403);
      expect((await (await signIn(server, 'farlawyer')).get(path)).status).toBe(404);
      expect((await supervisor.get(path)).status).toBe(200);
      const stale = await signIn(server, 'supervisor');
      await withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() - interval '6 minutes' where user_id = $1`, [people.supervisor.id]));
      expect((await stale.get(path)).body.type).toBe('/problems/confirmation-needed');
      await withClient(server.database.ownerUrl, db => db.query(`update sessions set confirmed_at = now() where user_id = $1`, [people.supervisor.id]));
    }
  });

  it('stands in the record of its case: who took which version out, and as what', async () => {
    const { versionId } = await submitted();
    await fetchFile(versionId, 'pdf');
    const { rows } = await withClient(server.database.ownerUrl, db => db.query(`select actor_id, subject, case_id, fields from audit_entries where act = 'export' and subject_id = $1`, [versionId]));
    expect(rows).toEqual([{ actor_id: people.lawyer.id, subject: 'document_versions', case_id: sample.caseId, fields: ['pdf'] }]);
    expect((await lawyer.get(`/api/cases/${sample.caseId}/record`)).body.items[0]).toMatchObject({ act: 'export', part: 'document_versions', actorId: people.lawyer.id });
  });

  it('of sixty pages keeps nobody else waiting', async () => {
    const words = 'Проверка проведена неполно, а доводы потерпевшего оставлены без надлежащей оценки. '.repeat(20);
    const pages = Array.from({ length: 75 }, (_, at) => [heading(2, `Раздел ${at}`), paragraph(words), table(row('tableHeader', '№', 'Довод'), row('tableCell', '1', words))]);
    const { versionId } = await submitted({ content: doc(...pages.flat()) });
    const order: string[] = [];
    const file = fetchFile(versionId, 'pdf').then(file => (order.push('file'), file));
    for (let at = 0; at < 5; at++) await lawyer.get('/api/sessions/current').then(() => order.push('other'));
    expect((await pdfPages((await file).bytes)).length).toBeGreaterThanOrEqual(60);
    expect(order.at(-1)).toBe('file');
  });

  it('that nests too deeply for paper is not begun', async () => {
    const deep = Array.from({ length: 60 }).reduce<object>(inner => ({ type: 'blockquote', content: [inner] }), paragraph('Глубоко'));
    const content = JSON.stringify({ type: 'doc', content: [deep] });
    expect((await lawyer.post(`/api/cases/${sample.caseId}/documents`, { kind: 'letter', language: 'ru', title: 'О', content })).body).toMatchObject({ status: 400, errors: [{ pointer: '/content' }] });
  });
});
