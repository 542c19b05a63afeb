import type { Client } from 'pg';
import { clerk } from '../support/clerk';
import { foundOrganisation, type Organisation } from '../support/organisation';
import { enterSampleCase } from '../support/sample-case';
import { withClient } from '../support/test-database';
import { startTestServer, type TestServer } from '../support/test-server';
import { uploadFile } from '../support/upload';
import { signIn, type Visitor } from '../support/visitor';
import { words } from '../support/words';

/** What was handed in stays what it is, also for whoever has the password of the application's database user. */
describe('SQL sent past the application about the copy of what was filed', () => {
  let server: TestServer;
  let people: Organisation;
  let lawyer: Visitor;
  let caseId: string;

  beforeAll(async () => {
    server = await startTestServer();
    people = await foundOrganisation(server);
    lawyer = await signIn(server, 'lawyer');
    ({ caseId } = await enterSampleCase(lawyer));
    await clerk(lawyer).create(`/api/cases/${caseId}/assignments`, { userId: people.intern.id, role: 'intern' });
  });
  afterAll(() => server?.stop());

  const as = (actor: string, work: (db: Client) => Promise<void>) =>
    withClient(server.database.appUrl, async db => {
      await db.query(`select set_config('app.actor', $1, false)`, [actor]);
      await work(db);
    });
  const refusal = (db: Client, sql: string, values: unknown[] = []) => db.query(sql, values).then(({ rowCount }) => `changed ${rowCount}`, (error: Error & { code: string }) => error.code);

  it('lets nobody put another copy in the place of what was handed in, nor say a second time what somebody saw, and interns neither', async () => {
    const [one, other] = [await uploadFile(lawyer, caseId, Buffer.from('Скан')), await uploadFile(lawyer, caseId, Buffer.from('Другой'))];
    const { body: letter } = await lawyer.post(`/api/cases/${caseId}/documents`, { kind: 'letter', language: 'ru', title: 'Письмо', content: words('Письмо') });
    await lawyer.post(`/api/documents/${letter.id}/filings`, {});
    const attach = `update document_filings set copy_file_id = $2, copy_finding = 'by_eye' where document_id = $1`;
    const say = `update document_filings set copy_sight = 'seen_identical' where document_id = $1`;
    await as(people.intern.id, async db => expect(await refusal(db, attach, [letter.id, one.id])).toBe('23514'));
    await as(people.lawyer.id, async db => {
      expect(await refusal(db, attach, [letter.id, one.id])).toBe('changed 1');
      expect(await refusal(db, attach, [letter.id, other.id])).toBe('23514');
      expect(await refusal(db, `update document_filings set copied_by = copied_by where document_id = $1`, [letter.id])).toBe('42501');
      expect(await refusal(db, say, [letter.id])).toBe('changed 1');
      expect(await refusal(db, `update document_filings set copy_sight = null where document_id = $1`, [letter.id])).toBe('23514');
      expect(await refusal(db, `update documents set imported_from_id = $2 where id = $1`, [letter.id, one.id])).toBe('42501');
    });
  });
});
