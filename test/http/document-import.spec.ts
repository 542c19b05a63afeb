import { parseDocument } from '#libs/documents/document-schema';
import { toDocx } from '#libs/documents/export/to-docx';
import { toPaper } from '#libs/documents/export/to-paper';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { doc, heading, note, paragraph } from '../support/sample-document';
import { enterSampleCase } from '../support/sample-case';
import { startTestServer, type TestServer } from '../support/test-server';
import { download, sha256, uploadFile } from '../support/upload';
import { type Answer, signIn, type Visitor } from '../support/visitor';

/** What was written in Word goes on here; the file stays as it came. */
describe('a document from a DOCX file', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let intern: Visitor;
  let caseId: string;
  let docx: Buffer;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    [lawyer, intern] = [await signIn(server, 'lawyer'), await signIn(server, 'intern')];
    ({ caseId } = await enterSampleCase(lawyer));
    await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
    docx = await toDocx(toPaper(parseDocument(CONTENT)), { language: 'ru', title: 'Жалоба', mark: null });
  });
  afterAll(() => server?.stop());

  const CONTENT = doc(heading(1, 'Жалоба'), paragraph('Следователь бездействовал.', note('Статья 137')));
  const ABOUT = { kind: 'complaint', language: 'ru', title: 'Жалоба из файла' };
  const importIt = (fileId: string, body: object = {}, visitor = lawyer): Promise<Answer> => visitor.post(`/api/files/${fileId}/documents`, { ...ABOUT, ...body });
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  it('says what the file says, knows from which it came, and leaves it as it was', async () => {
    const file = await uploadFile(intern, caseId, docx);
    const { status, body } = await importIt(file.id, {}, intern);
    expect(status).toBe(201);
    expect(body).toMatchObject({ warnings: [], document: { caseId, state: 'draft', title: ABOUT.title, importedFromId: file.id, createdBy: people.intern.id } });
    expect(JSON.parse((await clerk(lawyer).read(`/api/documents/${body.document.id}/draft`)).content)).toMatchObject(JSON.parse(CONTENT));
    expect(sha256((await download(lawyer, file.id)).bytes)).toBe(sha256(docx));
    expect((await clerk(lawyer).read(`/api/files/${file.id}/custody`)).items.map(({ act }: { act: string }) => act)).toEqual(['received', 'copied', 'downloaded']);
  });

  it('is found by its words', async () => {
    const file = await uploadFile(lawyer, caseId, docx);
    const { body } = await importIt(file.id);
    const { items } = (await lawyer.post('/api/documents/search', { text: 'бездействовал', caseId })).body;
    expect(items.map(({ id, documentId }: { id?: string; documentId?: string }) => documentId ?? id)).toContain(body.document.id);
  });

  it('is made once when the same is sent again', async () => {
    const file = await uploadFile(lawyer, caseId, docx);
    const id = '01990000-0000-7000-8000-000000000001';
    const first = await importIt(file.id, { id });
    expect((await importIt(file.id, { id })).body.document.id).toBe(first.body.document.id);
    const other = await uploadFile(lawyer, caseId, docx);
    expect((await importIt(other.id, { id })).status).toBe(409);
  });

  it.each([
    ['text', Buffer.from('Жалоба'), 'not_docx'], ['an older DOC', Buffer.from('d0cf11e0a1b11ae1', 'hex'), 'not_docx'], ['half of one', null, 'damaged'],
  ])('is not made of %s', async (_, bytes, reason) => {
    const file = await uploadFile(lawyer, caseId, bytes ?? docx.subarray(0, docx.length / 2));
    const answer = await importIt(file.id);
    expect(rule(answer)).toEqual([422, `rule.import_${reason}`]);
    expect(answer.body.errors[0].detail ?? answer.body.errors[0].message).not.toContain('rule.');
  });

  it('is not made of 20 MB', async () => {
    const file = await uploadFile(lawyer, caseId, Buffer.alloc(20_971_521, 'PK'));
    expect(rule(await importIt(file.id))).toEqual([422, 'rule.import_too_large']);
  });

  it('is not made of what one does not see, nor in a case that is not open', async () => {
    const file = await uploadFile(lawyer, caseId, docx);
    expect((await importIt(file.id, {}, await signIn(server, 'farlawyer'))).status).toBe(404);
    expect((await importIt(file.id, {}, await signIn(server, 'director'))).status).toBe(403);
  });
});
