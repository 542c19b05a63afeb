import { randomUUID } from 'node:crypto';
import { Client } from 'pg';
import { APP_ROLE, appConnection, CUSTODIAN_ROLE, JOBS_ROLE, REPORTS_ROLE } from '../../apps/api/src/database/app-role';
import { OFFICE_TIME } from '../../apps/api/src/database/office-time';

const TOLD = [APP_ROLE, CUSTODIAN_ROLE, JOBS_ROLE, REPORTS_ROLE];

export const TEMPLATE = 'tirek_template';

export interface TestDatabase {
  /** As the owner, whom row-level security binds only through his own policy. */
  ownerUrl: string;
  /** As tirek_app, the role the application works as. */
  appUrl: string;
  drop(): Promise<void>;
}

/** A database of a test file's own: every table there, no row. */
export async function createTestDatabase(template: string | null = TEMPLATE): Promise<TestDatabase> {
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  // the only statement that must not meet itself: a template may have one reader at a time
  await onServer(async db => {
    await db.query('select pg_advisory_lock(1)');
    await db.query(`create database ${name}${template ? ` template ${template}` : ''}`);
  });
  const url = new URL(process.env.TIREK_TEST_POSTGRES as string);
  url.pathname = name;
  return {
    ownerUrl: url.toString(),
    appUrl: appConnection(url.toString()).url,
    drop: () => onServer(async db => void (await db.query(`drop database if exists ${name} with (force)`))),
  };
}

export async function onServer<T>(work: (db: Client) => Promise<T>): Promise<T> {
  return withClient(process.env.TIREK_TEST_POSTGRES as string, work);
}

/**
 * A plain connection for one piece of work. Whoever owns the schema counts days as the program does when it connects as him; the
 * roles of the application are told by the database, which `security/direct-sql` proves.
 */
export async function withClient<T>(url: string, work: (db: Client) => Promise<T>): Promise<T> {
  const db = new Client({ connectionString: url, ...(!TOLD.includes(new URL(url).username) && { options: OFFICE_TIME }) });
  await db.connect();
  try {
    return await work(db);
  } finally {
    await db.end();
  }
}
