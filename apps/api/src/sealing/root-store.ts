import { type HeldRoot, takeRoot } from '#libs/sealing/passphrase';
import type { Keyring } from '#libs/sealing/keyring';
import { RootKeys } from '#libs/sealing/root-keys';
import { RootSecrets, type SecretRow } from '#libs/sealing/root-secrets';

/** A plain connection, or a pool of them. */
export interface Db {
  // the rows are what the statement says; each caller names them
  query(sql: string, values?: unknown[]): Promise<{ rows: any[] }>;
}

export interface SealState {
  /** Sealed on purpose, until somebody opens it. */
  sealed: boolean;
  /** Of the root key that holds; null before there is one. */
  mark: Buffer | null;
  /** There are key holders. */
  held: boolean;
  /** Data keys that were destroyed a moment ago, and must leave the memory of every server. */
  destroyed: string[];
}

export async function sealState(db: Db): Promise<SealState> {
  return (await db.query('select sealed, mark, held, destroyed from app.seal_state()')).rows[0];
}

/** Opens the ring with this root key. @returns false, and leaves the ring as it is, when it is not the database's own */
export async function openWith(ring: Keyring, root: Buffer, db: Db): Promise<boolean> {
  const keys = new RootKeys(root);
  const { rows } = await db.query('select name, wrapped from app.wrapped_secrets()');
  const secrets = RootSecrets.open(keys, rows as SecretRow[]);
  if (secrets) ring.unseal(keys, secrets);
  return secrets !== null;
}

/** The root key that a passphrase opens, for the caller to wipe, and whose it is; null when it is nobody's. */
export async function rootOf(passphrase: string, db: Db): Promise<{ root: Buffer; holderId: string } | null> {
  const { rows } = await db.query(`select id, memory_kib as "memoryKib", passes, lanes, salt, wrapped from app.held_roots()`);
  for (const held of rows as (HeldRoot & { id: string })[]) {
    const root = await takeRoot(held, held.id, passphrase);
    if (root) return { root, holderId: held.id };
  }
  return null;
}
