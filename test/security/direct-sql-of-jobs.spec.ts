import { appConnection, JOBS_ROLE } from '../../apps/api/src/database/app-role';
import { createTestDatabase, type TestDatabase, withClient } from '../support/test-database';

/** What somebody could do who has stolen the password of the role that keeps the queue. */
describe('as tirek_jobs by direct SQL', () => {
  let database: TestDatabase;
  beforeAll(async () => {
    database = await createTestDatabase();
  });
  afterAll(() => database?.drop());

  it('one has the queue, and of everything else a few functions and no row', async () => {
    await withClient(database.ownerUrl, async db => {
      const tables = await db.query(`
        select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
          where n.nspname in ('public', 'app') and c.relkind in ('r', 'p', 'v', 'm', 'S')
            and (has_any_column_privilege('tirek_jobs', c.oid, 'select, insert, update') or has_table_privilege('tirek_jobs', c.oid, 'delete, truncate'))`);
      expect(tables.rows).toEqual([]);
      const functions = await db.query(`
        select p.proname as name from pg_proc p join pg_namespace n on n.oid = p.pronamespace
          where n.nspname = 'app' and p.prosecdef and has_function_privilege('tirek_jobs', p.oid, 'execute') and not has_function_privilege('tirek_app', p.oid, 'execute')
          order by 1`);
      expect(functions.rows.map(row => row.name)).toEqual(['begin_digests', 'begin_report_export', 'begin_report_run', 'due_reports', 'end_digest', 'end_report_run', 'fail_report_export', 'forget_blob', 'forget_checked_names', 'forget_report_exports', 'hold_digest', 'report_exports_to_do', 'report_run_at', 'report_runs_to_do', 'stray_blobs', 'tell_of_due_enforcement', 'tell_of_missing_outcomes', 'tell_of_unanswered_referrals', 'tell_of_waiting_review', 'unjudged_submissions', 'years_to_count']);
      const owned = await db.query(`select from pg_class where relowner = 'tirek_jobs'::regrole`);
      expect(owned.rowCount).toBe(0);
      const role = await db.query(`select rolsuper, rolbypassrls, rolcreaterole, rolcreatedb, rolreplication from pg_roles where rolname = 'tirek_jobs'`);
      expect(Object.values(role.rows[0])).toEqual([false, false, false, false, false]);
    });
    await withClient(appConnection(database.ownerUrl, JOBS_ROLE).url, async db => {
      await db.query('select count(*) from jobs.job');
      for (const table of ['users', 'cases', 'digest_settings', 'digests', 'notifications', 'report_runs', 'audit_entries', 'data_keys']) await expect(db.query(`select from ${table}`)).rejects.toMatchObject({ code: '42501' });
      for (const statement of ['create table jobs.mine (a int)', 'drop table jobs.job', 'create table public.mine (a int)', 'set role tirek_app']) await expect(db.query(statement)).rejects.toMatchObject({ code: '42501' });
    });
  });
});
