import { randomUUID } from 'node:crypto';
import type { Client } from 'pg';
import { RootKeys } from '#libs/sealing/root-keys';
import { RootSecrets, type SecretRow } from '#libs/sealing/root-secrets';
import type { HeldRoot } from '#libs/sealing/passphrase';
import { CommandRefused } from './command';
import { recordAct } from './record-act';

const AT_ONCE = 500;

/** A key holder and his copy of the new root key; null for one who was not there to type his passphrase. */
export interface Successor {
  id: string;
  held: HeldRoot | null;
}

/**
 * Everything that was wrapped under one root key is wrapped under another; the words themselves are not touched. Runs
 * in the caller's transaction. Meanwhile no data key is made; one that a server makes under the old key afterwards is
 * refused by the database.
 */
export async function rotateRoot(db: Client, from: RootKeys, to: RootKeys, holders: Successor[]): Promise<void> {
  await db.query('lock table roots, root_secrets, data_keys, key_holders in share row exclusive mode');
  const { rowCount } = await db.query('update roots set replaced_at = now() where replaced_at is null and mark = $1', [from.mark]);
  if (!rowCount) throw new CommandRefused('The root key was replaced by somebody else just now. Nothing was changed.');
  await db.query('insert into roots (mark) values ($1)', [to.mark]);
  await rewrapSecrets(db, from, to);
  await rewrapDataKeys(db, from, to);
  for (const { id, held } of holders) {
    await db.query(
      `update key_holders set wrapped = $2, salt = coalesce($3, salt), memory_kib = coalesce($4, memory_kib), passes = coalesce($5, passes),
          lanes = coalesce($6, lanes), removed_at = case when $2::bytea is null then now() end where id = $1`,
      [id, held?.wrapped ?? null, held?.salt, held?.memoryKib, held?.passes, held?.lanes],
    );
    await recordAct(db, held ? 'update' : 'remove', 'key_holders', id);
  }
  await recordAct(db, 'rotate', 'roots', randomUUID());
  await db.query(`select pg_notify('tirek_seal', '')`);
}

async function rewrapSecrets(db: Client, from: RootKeys, to: RootKeys): Promise<void> {
  const { rows } = await db.query<SecretRow>('select name, wrapped from root_secrets');
  const secrets = RootSecrets.open(from, rows);
  if (!secrets) throw new CommandRefused('The secrets beneath the root key do not open. Nothing was changed.');
  for (const { name, wrapped } of secrets.wrapped(to)) {
    await db.query('update root_secrets set wrapped = $2 where name = $1', [name, wrapped]);
  }
  secrets.wipe();
}

async function rewrapDataKeys(db: Client, from: RootKeys, to: RootKeys): Promise<void> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const { rows } = await db.query<{ id: string; wrapped: Buffer }>(
      'select id, wrapped from data_keys where wrapped is not null and id > $1 order by id limit $2',
      [after, AT_ONCE],
    );
    if (!rows.length) return;
    const wrapped = rows.map(row => rewrapped(row, from, to));
    await db.query(
      'update data_keys k set wrapped = n.wrapped from unnest($1::uuid[], $2::bytea[]) as n(id, wrapped) where k.id = n.id',
      [rows.map(row => row.id), wrapped],
    );
    after = rows[rows.length - 1].id;
  }
}

function rewrapped({ id, wrapped }: { id: string; wrapped: Buffer }, from: RootKeys, to: RootKeys): Buffer {
  const secret = from.unwrap(id, wrapped);
  const again = to.wrap(id, secret);
  secret.fill(0);
  return again;
}
