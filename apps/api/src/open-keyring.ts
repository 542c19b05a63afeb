import { Keyring } from '#libs/sealing/keyring';
import { RootKeys } from '#libs/sealing/root-keys';
import type { Config } from './config';
import { keepFirstRoot } from './sealing/first-root';
import { makeKeyFile, readKeyFile, settleKeyFile } from './sealing/key-file';
import { type Db, openWith, sealState } from './sealing/root-store';
import { StartRefused } from './start-refused';

/**
 * The keyring of a server that starts: open under the root key of the key file, which is made on the first start of an
 * empty database; sealed when there is no file but key holders, or when the server was sealed on purpose.
 * @throws StartRefused when nobody could ever open it, or the file's key is not the database's
 */
export async function openKeyring(config: Config, db: Db): Promise<Keyring> {
  const ring = Keyring.empty();
  const { sealed, held } = await sealState(db);
  if (sealed) return ring;
  const root = await rootInFile(config, db);
  if (!root && held) return ring;
  if (!root) {
    throw new StartRefused(`The root key ${config.rootKeyFile} is missing, and without it nothing can be read. Put it back, or set TIREK_ROOT_KEY_FILE.`);
  }
  if (!(await openWith(ring, root, db))) {
    throw new StartRefused(`${config.rootKeyFile} is not the root key of this database. Put the right file there.`);
  }
  root.fill(0);
  return ring;
}

/** The root key of the key file, for the caller to wipe; null when there is none. An empty database is given one. */
export async function rootInFile({ rootKeyFile }: Config, db: Db): Promise<Buffer | null> {
  const { mark, held } = await sealState(db);
  const { rows } = await db.query('select id, wrapped from data_keys where wrapped is not null limit 1');
  const isNew = !rows.length && !held;
  if (mark) await settleKeyFile(rootKeyFile, mark);
  let root = await readKeyFile(rootKeyFile, mark);
  if (!root && isNew) root = await makeKeyFile(rootKeyFile);
  if (root && (isNew || (!mark && fits(root, rows[0])))) await keepFirstRoot(db, root, isNew);
  return root;
}

function fits(root: Buffer, { id, wrapped }: { id: string; wrapped: Buffer }): boolean {
  try {
    new RootKeys(root).unwrap(id, wrapped).fill(0);
    return true;
  } catch {
    return false;
  }
}
