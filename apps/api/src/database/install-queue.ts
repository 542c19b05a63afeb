import { getConstructionPlans, getMigrationPlans } from 'pg-boss';
import { pgboss } from 'pg-boss/package.json';
import type { DataSource } from 'typeorm';

/** The schema of the job queue. Nothing of ours lies in it. */
export const QUEUE_SCHEMA = 'jobs';

/**
 * Brings the tables of pg-boss to the version of the package, as the owner: while it runs it makes and changes none.
 * @returns whether something was made
 */
export async function installQueue(owner: DataSource): Promise<boolean> {
  const [{ there }] = await owner.query(`select to_regclass('${QUEUE_SCHEMA}.version') is not null as there`);
  if (!there) {
    await owner.query(getConstructionPlans(QUEUE_SCHEMA, { createSchema: false }));
    return true;
  }
  const [{ version }] = await owner.query(`select version from ${QUEUE_SCHEMA}.version`);
  if (version >= pgboss.schema) return false;
  await owner.query(getMigrationPlans(QUEUE_SCHEMA, version));
  return true;
}
