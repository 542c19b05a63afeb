import { RootKeys } from '#libs/sealing/root-keys';
import { RootSecrets } from '#libs/sealing/root-secrets';
import type { Db } from './root-store';

/** One server at a time, whatever number starts at once. */
const LOCK = 7_217_737;

/**
 * Makes this the database's root key, unless there is one. In a new database the secrets beneath it are random; in one
 * from before they had rows they are what was derived from the key until then.
 */
export async function keepFirstRoot(db: Db, root: Buffer, isNew: boolean): Promise<void> {
  const keys = new RootKeys(root);
  const secrets = isNew ? RootSecrets.random() : RootSecrets.derivedFrom(root);
  await db.query('begin');
  try {
    await db.query('select pg_advisory_xact_lock($1)', [LOCK]);
    // nothing was ever sealed under the key of an empty database
    if (isNew) await db.query('delete from roots where mark <> $1 and not exists (select from data_keys)', [keys.mark]);
    const { rows } = await db.query('insert into roots (mark) select $1 where not exists (select from roots) returning mark', [keys.mark]);
    if (rows.length) {
      await db.query('delete from root_secrets');
      for (const { name, wrapped } of secrets.wrapped(keys)) {
        await db.query('insert into root_secrets (name, wrapped) values ($1, $2)', [name, wrapped]);
      }
    }
    await db.query('commit');
  } catch (error) {
    await db.query('rollback');
    throw error;
  } finally {
    keys.wipe();
    secrets.wipe();
  }
}
