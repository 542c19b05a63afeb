import type { ClientBase } from 'pg';
import type { Checkpoint } from '#libs/custody/checkpoint';
import { digest } from '#libs/custody/canonical';
import { type Leaf, readLeaves, writeLeaves } from '#libs/custody/leaf';

/** A checkpoint as it is stored, with its leaves. */
export interface StoredCheckpoint {
  one: Checkpoint;
  leaves: Leaf[];
}

const COLUMNS = `number, (extract(epoch from made_at) * 1000000)::bigint as "madeAt", entries, first_entry as "firstEntry",
  last_entry as "lastEntry", until_tx as "untilTx", until_id as "untilId", previous, hash, signature, leaves`;

export async function lastCheckpoint(db: ClientBase): Promise<StoredCheckpoint | null> {
  const { rows } = await db.query(`select ${COLUMNS} from audit_checkpoints order by number desc limit 1`);
  return rows.length ? stored(rows[0]) : null;
}

/** The one that follows a number. */
export async function checkpointAfter(db: ClientBase, number: number): Promise<StoredCheckpoint | null> {
  const text = `select ${COLUMNS} from audit_checkpoints where number > $1 order by number limit 1`;
  const { rows } = await db.query({ name: 'checkpoint-after', text, values: [number] });
  return rows.length ? stored(rows[0]) : null;
}

export async function addCheckpoint(db: ClientBase, one: Checkpoint, leaves: Leaf[]): Promise<void> {
  await db.query(
    `insert into audit_checkpoints (number, made_at, entries, first_entry, last_entry, until_tx, until_id, leaves, previous, hash, signature)
      values ($1, timestamptz 'epoch' + $2::bigint * interval '1 microsecond', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [one.number, one.madeAt, one.entries, one.firstEntry, one.lastEntry, one.untilTx, one.untilId, writeLeaves(leaves), one.previous, one.hash, one.signature],
  );
}

function stored({ leaves, number, madeAt, untilTx, ...row }: Record<string, unknown> & { leaves: Buffer }): StoredCheckpoint {
  const one = { ...row, number: Number(number), madeAt: BigInt(madeAt as string), untilTx: BigInt(untilTx as string), leaves: digest(leaves) };
  return { one: one as Checkpoint, leaves: readLeaves(leaves) };
}
