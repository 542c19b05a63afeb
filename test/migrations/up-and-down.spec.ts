import { DataSource } from 'typeorm';
import { ownerDataSource, migrate } from '../../apps/api/src/database/migrator';
import { DEMO_PASSWORD } from '../../apps/api/src/demo/demo-users';
import { createTestDatabase, type TestDatabase } from '../support/test-database';
import { startTestServer } from '../support/test-server';
import { signIn } from '../support/visitor';

const silent = () => undefined;
/** Timestamp of the first migration that makes no table of the areas. */
const EVERY_TABLE_STANDS = 1796000500000;

describe('the migrations', () => {
  const databases: TestDatabase[] = [];
  const sources: DataSource[] = [];
  afterAll(async () => {
    for (const source of sources) await source.destroy();
    for (const database of databases) await database.drop();
  });

  const connect = async (url: string) => {
    const source = await ownerDataSource(url).initialize();
    sources.push(source);
    return source;
  };
  const tables = async (db: DataSource) =>
    (await db.query(`select table_name, column_name, data_type, is_nullable from information_schema.columns where table_schema = 'public' and table_name <> 'migrations' order by 1, 2`)) as object[];

  it('go up, all the way down, and up again to the same tables', async () => {
    const database = await createTestDatabase(null);
    databases.push(database);
    await migrate(database.ownerUrl, silent);
    const db = await connect(database.ownerUrl);
    const before = await tables(db);
    for (let left = db.migrations.length; left > 0; left--) await db.undoLastMigration();
    expect(await tables(db)).toEqual([]);
    await migrate(database.ownerUrl, silent);
    expect(await tables(db)).toEqual(before);
  });

  it('that describe or index go down and up on a database full of data, and lose none of it', async () => {
    const server = await startTestServer({ TIREK_DEMO: 'on' });
    try {
      const lawyer = await signIn(server, 'lawyer.osh', DEMO_PASSWORD);
      const before = (await lawyer.get('/api/cases?total=true')).body;
      expect(before.total).toBeGreaterThan(5);
      const db = await connect(server.database.ownerUrl);
      const ages = db.migrations.map(migration => Number(migration.constructor.name.slice(-13)));
      // back to where every table stands already, and access has not yet been told apart
      for (const _ of ages.filter(age => age >= EVERY_TABLE_STANDS)) await db.undoLastMigration();
      expect(Number((await db.query('select count(*) from log_entries'))[0].count)).toBeGreaterThan(20);
      await migrate(server.database.ownerUrl, silent);
      // factors and sessions went with their tables; the work did not
      expect((await lawyer.get('/api/cases?total=true')).status).toBe(401);
      const again = await signIn(server, 'lawyer.osh', DEMO_PASSWORD);
      expect((await again.get('/api/cases?total=true')).body).toEqual(before);
    } finally {
      for (const source of sources.splice(0)) await source.destroy();
      await server.stop();
    }
  }, 120_000);

  it('run once, however many replicas start at the same time', async () => {
    const database = await createTestDatabase(null);
    databases.push(database);
    await Promise.all([1, 2, 3].map(() => migrate(database.ownerUrl, silent)));
    const db = await connect(database.ownerUrl);
    const [{ count }] = await db.query('select count(*) from migrations');
    expect(Number(count)).toBe(db.migrations.length);
  });

  it('refuse a database made by a newer version, in one line', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const db = await connect(database.ownerUrl);
    await db.query(`insert into migrations (timestamp, name) values (9999999999999, 'Tomorrow9999999999999')`);
    await expect(migrate(database.ownerUrl, silent)).rejects.toThrow(/^The database was made by a newer version of Tirek \(Tomorrow9999999999999\)\. [^\n]*$/);
  });

  it('apply the policies again when their text has changed', async () => {
    const database = await createTestDatabase();
    databases.push(database);
    const db = await connect(database.ownerUrl);
    await db.query('drop policy team_reads on cases');
    await db.query(`comment on schema app is 'an older text'`);
    await migrate(database.ownerUrl, silent);
    expect(await db.query(`select from pg_policies where tablename = 'cases' and policyname = 'team_reads'`)).toHaveLength(1);
  });
});
