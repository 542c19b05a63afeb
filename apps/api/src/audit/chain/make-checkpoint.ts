import type { ClientBase } from 'pg';
import { type Checkpoint, nextCheckpoint, type Sign } from '#libs/custody/checkpoint';
import { leafOf } from '#libs/custody/leaf';
import { addCheckpoint, lastCheckpoint } from './checkpoint-rows';
import { BEFORE_ALL, endOf, readStretch } from './record-reader';

/** One replica chains at a time. */
const LOCK = 7_217_736;

/** So many entries are hashed in one go: some milliseconds, between which requests have their turn. */
const MOST_ENTRIES = 500;

export interface MadeCheckpoint {
  one: Checkpoint;
  /** Whether entries were left for another checkpoint. */
  more: boolean;
}

/**
 * Chains the entries since the last checkpoint, as far as no transaction that is still running can add to them. Null
 * when there are none, or another replica is at it.
 */
export async function makeCheckpoint(db: ClientBase, sign: Sign): Promise<MadeCheckpoint | null> {
  await db.query('begin');
  try {
    const made = await underLock(db, sign);
    await db.query('commit');
    return made;
  } catch (error) {
    await db.query('rollback').catch(() => undefined);
    throw error;
  }
}

async function underLock(db: ClientBase, sign: Sign): Promise<MadeCheckpoint | null> {
  const { rows } = await db.query(`
    select pg_try_advisory_xact_lock($1) as mine, (extract(epoch from clock_timestamp()) * 1000000)::bigint as now,
      pg_snapshot_xmin(pg_current_snapshot())::text::bigint + app.chain_offset() - 1 as settled`, [LOCK]);
  if (!rows[0].mine) return null;
  const settled = endOf(BigInt(rows[0].settled));
  const last = (await lastCheckpoint(db))?.one ?? null;
  const after = last ? { tx: last.untilTx, id: last.untilId } : BEFORE_ALL;
  const entries = await readStretch(db, after, settled, MOST_ENTRIES);
  if (!entries.length) return null;
  const leaves = entries.map(leafOf);
  const more = entries.length === MOST_ENTRIES;
  const one = nextCheckpoint(last, leaves, more ? leaves[leaves.length - 1] : settled, BigInt(rows[0].now), sign);
  await addCheckpoint(db, one, leaves);
  return { one, more };
}
