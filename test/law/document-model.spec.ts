import { DOCUMENT_MOVE_RULES } from '#libs/law/documents/document-moves';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** What the pages offer and what the database allows are one. */
describe('the model of documents', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database.drop());

  it('knows the same moves in the database', async () => {
    const known = DOCUMENT_MOVE_RULES.flatMap(({ move, from, to }) => from.map(state => `${move}: ${state} to ${to}`));
    const { rows } = await withClient(database.ownerUrl, db => db.query(`select move || ': ' || from_state || ' to ' || to_state as move from document_moves`));
    expect(rows.map(({ move }) => move).sort()).toEqual(known.sort());
  });
});
