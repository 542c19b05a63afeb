import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DataSource } from 'typeorm';
import { PROJECT_ROOT } from '../config';
import { StartRefused } from '../start-refused';
import { APP_ROLE, appConnection, CUSTODIAN_ROLE, JOBS_ROLE, REPORTS_ROLE } from './app-role';
import { continueChain } from './continue-chain';
import { installQueue } from './install-queue';
import { OFFICE_TIME } from './office-time';

const POLICIES = join(PROJECT_ROOT, 'migrations', 'policies.sql');
/** One migrator at a time, whatever number of replicas starts at once. */
const LOCK = 7_217_735;

/** The owner's connection, with the migrations in their order. Used to migrate and by the admin's commands only. */
export function ownerDataSource(ownerUrl: string): DataSource {
  return new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [join(PROJECT_ROOT, 'dist', 'migrations', '*.js')],
    migrationsTransactionMode: 'each',
    extra: { max: 2, connectionTimeoutMillis: 5_000, options: OFFICE_TIME },
  });
}

/**
 * Brings the schema up to this version and the policies to what `policies.sql` says.
 * @throws StartRefused when the database cannot be reached, or was made by a newer version.
 */
export async function migrate(ownerUrl: string, say: (line: string) => void): Promise<void> {
  const owner = ownerDataSource(ownerUrl);
  await owner.initialize().catch(error => {
    throw new StartRefused(`The database cannot be reached (${reason(error)}). Check DATABASE_URL and that the server runs.`);
  });
  try {
    await owner.query('select pg_advisory_lock($1)', [LOCK]);
    await refuseNewerSchema(owner);
    const applied = await owner.runMigrations();
    if (applied.length) say(`Applied ${applied.length} migration${applied.length > 1 ? 's' : ''}.`);
    const installed = await installQueue(owner);
    await applyPolicies(owner, installed || applied.length > 0);
    await continueChain(owner);
    for (const role of [APP_ROLE, CUSTODIAN_ROLE, JOBS_ROLE, REPORTS_ROLE]) await openRole(owner, ownerUrl, role);
  } finally {
    await owner.destroy();
  }
}

function reason(error: Error & { code?: string }): string {
  return (error.code ?? error.message.split('\n')[0]) || 'no answer';
}

async function refuseNewerSchema(owner: DataSource): Promise<void> {
  const [{ ledger }] = await owner.query(`select to_regclass('public.migrations') as ledger`);
  if (!ledger) return;
  const known = new Set(owner.migrations.map(migration => migration.name ?? migration.constructor.name));
  const rows: { name: string }[] = await owner.query('select name from migrations order by id');
  const unknown = rows.find(row => !known.has(row.name));
  if (unknown) {
    throw new StartRefused(
      `The database was made by a newer version of Tirek (${unknown.name}). Update the program, or point it at another database.`,
    );
  }
}

async function applyPolicies(owner: DataSource, schemaChanged: boolean): Promise<void> {
  const text = await readFile(POLICIES, 'utf8');
  const hash = createHash('sha256').update(text).digest('hex');
  const [{ stored }] = await owner.query(`select obj_description('app'::regnamespace) as stored`);
  if (stored === hash && !schemaChanged) return;
  await owner.transaction(async manager => {
    await manager.query(text);
    await manager.query(`comment on schema app is '${hash}'`);
  });
}

/** Gives a role of the program its password; only when it cannot yet connect, so that a restart writes nothing. */
async function openRole(owner: DataSource, ownerUrl: string, role: string): Promise<void> {
  const { url, password } = appConnection(ownerUrl, role);
  const probe = new DataSource({ type: 'postgres', url, extra: { max: 1, connectionTimeoutMillis: 5_000 } });
  const works = await probe.initialize().then(
    () => true,
    () => false,
  );
  if (works) return probe.destroy();
  const secret = password === null ? '' : ` password '${password}'`;
  await owner.query(`alter role ${role} login${secret}`);
  await owner.query(`do $$ begin execute format('grant connect on database %I to ${role}', current_database()); end $$`);
}
