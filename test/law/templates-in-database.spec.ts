import { STARTER_TEMPLATES } from '#libs/documents/templates/starter-templates';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** Held by the database, whoever writes. */
describe('templates in the database', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('are those that lie in files, none of them verified', async () => {
    const { rows } = await withClient(database.ownerUrl, db => db.query('select kind, language, title, content from document_templates where verified_at is null and created_by is null order by id'));
    expect(rows).toEqual(STARTER_TEMPLATES);
  });

  it('begin nothing once they are out of use', async () => {
    await withClient(database.ownerUrl, async db => {
      const { rows } = await db.query(`update document_templates set voided_at = now(), voided_by = uuidv7(), void_reason = 'О' where kind = 'consent' and language = 'ru' returning id`);
      await expect(db.query(`insert into documents (template_id, language) values ($1, 'ru')`, [rows[0].id])).rejects.toMatchObject({ constraint: 'voided_template_begins_nothing' });
      await expect(db.query(`update document_templates set title = 'О' where id = $1`, [rows[0].id])).rejects.toMatchObject({ constraint: 'voided_reference_stays_as_it_is' });
    });
  });
});
