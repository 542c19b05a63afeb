import { createHash } from 'node:crypto';
import { parseDocument } from '#libs/documents/document-schema';
import { toDocx } from '#libs/documents/export/to-docx';
import { toPaper } from '#libs/documents/export/to-paper';
import { clerk, seen } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { doc, heading, note, numbered, paragraph, row, table } from '../support/sample-document';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { type Answer, bearing, signIn, tokenFor, type Visitor } from '../support/visitor';
import { otherPdf } from '../support/other-pdf';

const PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64');
const REFUSED = 'Суд отказал в возбуждении дела без надлежащей проверки доводов потерпевшего.';
const contentOf = (refused: string) =>
  doc(heading(1, 'Жалоба'), paragraph(refused, note('Статья 137 УК')), numbered([paragraph('Отменить постановление.')], [paragraph('Возбудить дело.')]), table(row('tableHeader', '№', 'Довод'), row('tableCell', '1', 'Пытка')));

/** The court gets what was approved: the file of what was handed in is compared with the filed version. */
describe('the copy of what was filed', () => {
  let server: TestServer;
  let people: Organisation;
  let token: string;
  let lawyer: Visitor;
  let intern: Visitor;
  let does: ReturnType<typeof clerk>;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    token = await tokenFor(server, 'lawyer');
    lawyer = bearing(server, token);
    intern = await signIn(server, 'intern');
    does = clerk(lawyer);
    ({ caseId } = await enterSampleCase(lawyer));
    await does.create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const filed = async () => {
    const { id } = await does.create(`/api/cases/${caseId}/documents`, { kind: 'complaint', language: 'ru', title: 'Жалоба', content: contentOf(REFUSED) });
    return does.create(`/api/documents/${id}/filings`, {});
  };
  const exported = async (document: { versions: { id: string }[] }, format: string) => {
    const response = await fetch(`${server.url}/api/document-versions/${document.versions[0].id}/${format}`, { headers: { authorization: `Bearer ${token}` } });
    return Buffer.from(await response.arrayBuffer());
  };
  const upload = (bytes: Buffer, visitor = lawyer) => uploadFile(visitor, caseId, bytes, { kind: 'filed_copy' });
  const attach = ({ id, filing }: { id: string; filing: { version: number } }, fileId: string, visitor = lawyer): Promise<Answer> =>
    visitor.post(`/api/documents/${id}/filed-copy`, { fileId }, seen(filing));
  const attached = async (bytes: Buffer) => {
    const document = await filed();
    const file = await upload(bytes);
    const { status, body } = await attach(document, file.id);
    expect([status, body.filing?.copy?.fileId]).toEqual([201, file.id]);
    return { document: body, finding: body.filing.copy.finding as string, file };
  };
  const changes = async (id: string) =>
    ((await does.read(`/api/documents/${id}/filed-copy/comparison`)).blocks as { runs: { change: string; text: string }[] }[])
      .flatMap(({ runs }) => runs).filter(({ change }) => change !== 'same').map(({ change, text }) => `${change} ${text.trim()}`).sort();
  const docxOf = (content: string) => toDocx(toPaper(parseDocument(content)), { language: 'ru', title: 'Другой', mark: null });
  const rule = ({ status, body }: Answer) => [status, body.errors?.[0].code];

  it.each(['docx', 'pdf'])('is known to be the very file that was made here as %s', async format => {
    const document = await filed();
    const file = await upload(await exported(document, format));
    const { body } = await attach(document, file.id);
    expect(body.filing.copy).toMatchObject({ finding: 'same_bytes', fileId: file.id, by: people.lawyer.id, sight: null, remark: null });
    expect(await changes(document.id)).toEqual([]);
  });

  it('says the same words when another program has written it', async () => {
    const other = await docxOf(contentOf(REFUSED));
    const ours = await exported(await filed(), 'docx');
    expect(createHash('sha256').update(other).digest('hex')).not.toBe(createHash('sha256').update(ours).digest('hex'));
    expect((await attached(other)).finding).toBe('same_words');
    const lines = ['Жалоба', 'Суд отказал в возбужде-', 'нии дела без надлежащей   проверки', 'доводов потерпевшего.1', '1. Отменить постановление.', '2. Возбудить дело.', '№ Довод', '1 Пытка', '1 Статья 137 УК'];
    expect((await attached(await otherPdf(lines))).finding).toBe('same_words');
  });

  it('differs by the words that were changed', async () => {
    for (const format of ['docx', 'pdf']) {
      const other = contentOf(REFUSED.replace('надлежащей', 'всякой'));
      const bytes = format === 'docx' ? await docxOf(other) : await otherPdf(['Жалоба', 'Суд отказал в возбуждении дела без всякой проверки доводов потерпевшего. 1', '1. Отменить постановление.', '2. Возбудить дело.', '№ Довод 1 Пытка', '1 Статья 137 УК']);
      const { finding, document } = await attached(bytes);
      expect([format, finding]).toEqual([format, 'differs']);
      expect([format, await changes(document.id)]).toEqual([format, ['added всякой', 'removed надлежащей']]);
    }
  });

  it('that no program can read is compared by a person, who says what he found, once', async () => {
    for (const bytes of [PIXEL, await otherPdf([]), Buffer.from('%PDF-1.7\nсломан'), Buffer.from('PK\x03\x04 сломан', 'latin1')]) {
      const { finding, document } = await attached(bytes);
      expect([bytes.length, finding]).toEqual([bytes.length, 'by_eye']);
      expect((await does.read(`/api/documents/${document.id}/filed-copy/comparison`)).blocks).toEqual([]);
    }
    const { document } = await attached(PIXEL);
    const say = (body: object, visitor = lawyer, version = document.filing) => visitor.post(`/api/documents/${document.id}/filed-copy/sight`, body, seen(version));
    expect(rule(await say({ sight: 'seen_differing' }))).toEqual([422, 'rule.differing_copy_says_by_what']);
    expect((await say({ sight: 'seen_identical' }, intern)).status).toBe(403);
    const said = await say({ sight: 'seen_differing', remark: 'Нет второй страницы' });
    expect(said).toMatchObject({ status: 201, body: { filing: { copy: { finding: 'by_eye', sight: 'seen_differing', remark: 'Нет второй страницы', sightedBy: people.lawyer.id } } } });
    expect((await say({ sight: 'seen_identical' })).status).toBe(412);
    expect(rule(await say({ sight: 'seen_identical' }, lawyer, said.body.filing))).toEqual([422, 'rule.filed_copy_is_seen_once']);
  });

  it('whose words are the same is not judged by eye', async () => {
    const { document } = await attached(await docxOf(contentOf(REFUSED)));
    const answer = await lawyer.post(`/api/documents/${document.id}/filed-copy/sight`, { sight: 'seen_differing', remark: 'Нет' }, seen(document.filing));
    expect(rule(answer)).toEqual([422, 'rule.eye_follows_the_program']);
  });

  it('stays, whatever is attached after it, and is attached against what one has seen', async () => {
    const { document } = await attached(PIXEL);
    const other = await upload(await docxOf(contentOf(REFUSED)));
    expect(rule(await attach(document, other.id))).toEqual([422, 'rule.filed_copy_stays']);
    expect((await attach({ ...document, filing: { version: document.filing.version - 1 } }, other.id)).status).toBe(412);
    expect((await does.read(`/api/documents/${document.id}`)).filing.copy.finding).toBe('by_eye');
  });

  it('is a kept file of the same case, of a filed document, attached by a lawyer', async () => {
    const document = await filed();
    const { caseId: otherCase } = await enterSampleCase(lawyer);
    const elsewhere = await uploadFile(lawyer, otherCase, PIXEL);
    expect((await attach(document, elsewhere.id)).status).toBe(404);
    const far = await signIn(server, 'farlawyer');
    const file = await upload(PIXEL);
    expect((await attach(document, file.id, far)).status).toBe(404);
    expect((await attach(document, file.id, intern)).status).toBe(403);
    const unfinished = await does.create(`/api/cases/${caseId}/files`, { name: 'скан.pdf', kind: 'filed_copy', size: 10 });
    expect(rule(await attach(document, unfinished.id))).toEqual([422, 'rule.file_is_not_whole']);
    const voided = (await lawyer.post(`/api/files/${file.id}/voiding`, { reason: 'Не тот' }, seen(file))).body;
    expect(rule(await attach(document, voided.id))).toEqual([422, 'rule.filed_copy_is_a_kept_file']);
    const { id } = await does.create(`/api/cases/${caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо' });
    expect((await attach({ id, filing: { version: 1 } }, elsewhere.id)).status).toBe(404);
    expect((await lawyer.get(`/api/documents/${id}/filed-copy/comparison`)).status).toBe(404);
  });

  it('is written down as looked at, and what differs is sealed', async () => {
    const { file, document } = await attached(PIXEL);
    expect((await does.read(`/api/files/${file.id}/custody`)).items.map(({ act }: { act: string }) => act)).toEqual(['received', 'viewed']);
    await lawyer.post(`/api/documents/${document.id}/filed-copy/sight`, { sight: 'seen_differing', remark: 'Тайное слово' }, seen(document.filing));
    const [{ whole }] = await withClient(server.database.ownerUrl, async db => (await db.query(`select document_filings::text as whole from document_filings where document_id = $1`, [document.id])).rows);
    expect(whole).not.toContain(Buffer.from('Тайное слово').toString('hex'));
  });
});
