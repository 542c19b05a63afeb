import type { ClientBase } from 'pg';
import type { Checkpoint, Sign } from '#libs/custody/checkpoint';
import { doubtAboutCheckpoint, doubtAboutItself } from '#libs/custody/doubt-about-checkpoint';
import { doubtAboutEntries, type EntryDoubt } from '#libs/custody/doubt-about-entries';
import { leafAsChained } from '#libs/custody/leaf';
import { checkpointAfter, type StoredCheckpoint } from './checkpoint-rows';
import { BEFORE_ALL, type Place, readStretch } from './record-reader';

export type Finding =
  | { what: 'changed' | 'moved' | 'inserted' | 'removed'; entry: string; at: Checkpoint }
  | { what: 'missing' | 'altered' | 'forged' | 'unlinked'; checkpoint: number }
  | { what: 'cut-off'; copy: Checkpoint; last: Checkpoint | null }
  | { what: 'other-chain' | 'copy-altered' | 'copy-forged'; copy: Checkpoint };

export interface Verified {
  checkpoints: number;
  entries: number;
  last: Checkpoint | null;
  /** Entries that wait for the next checkpoint. */
  waiting: number;
}

/** Follows the chain from its beginning, a checkpoint at a time. @returns what was verified, or the first finding */
export async function verifyRecord(db: ClientBase, sign: Sign, copy?: Checkpoint): Promise<Verified | Finding> {
  const doubt = copy && doubtAboutItself(copy, sign);
  if (doubt) return { what: doubt === 'changed' ? 'copy-altered' : 'copy-forged', copy };
  let last: Checkpoint | null = null;
  let entries = 0;
  for (let next = await checkpointAfter(db, 0); next; next = await checkpointAfter(db, last.number)) {
    const finding = await findingAt(db, last, next, sign);
    if (finding) return finding;
    last = next.one;
    entries += last.entries;
    if (copy && last.number === copy.number && !last.hash.equals(copy.hash)) return { what: 'other-chain', copy };
  }
  if (copy && (last?.number ?? 0) < copy.number) return { what: 'cut-off', copy, last };
  const { rows } = await db.query('select count(*)::int as waiting from audit_entries where (tx, id) > ($1::bigint, $2::uuid)', [placeOf(last).tx, placeOf(last).id]);
  return { checkpoints: last?.number ?? 0, entries, last, waiting: rows[0].waiting };
}

async function findingAt(db: ClientBase, before: Checkpoint | null, { one, leaves }: StoredCheckpoint, sign: Sign): Promise<Finding | null> {
  const doubt = doubtAboutCheckpoint(before, one, sign);
  if (doubt === 'missing') return { what: 'missing', checkpoint: (before?.number ?? 0) + 1 };
  if (doubt) return { what: doubt === 'changed' ? 'altered' : doubt, checkpoint: one.number };
  // one more than there should be: whatever is too much shows itself by then
  const now = await readStretch(db, placeOf(before), placeOf(one), one.entries + 1);
  const chained = new Map(leaves.map(leaf => [leaf.id, leaf]));
  const found = doubtAboutEntries(now.map(entry => leafAsChained(entry, chained.get(entry.id))), leaves);
  return found && { what: await nameOf(db, found), entry: found.id, at: one };
}

const placeOf = (one: Checkpoint | null): Place => (one ? { tx: one.untilTx, id: one.untilId } : BEFORE_ALL);

/** What is not in its stretch may stand in another: then it was moved. */
async function nameOf(db: ClientBase, { id, what }: EntryDoubt): Promise<'changed' | 'moved' | 'inserted' | 'removed'> {
  if (what === 'gone') {
    const { rowCount } = await db.query('select from audit_entries where id = $1', [id]);
    return rowCount ? 'moved' : 'removed';
  }
  if (what !== 'strange') return what;
  const { rowCount } = await db.query(`select from audit_checkpoints where position(uuid_send($1::uuid) in leaves) > 0 limit 1`, [id]);
  return rowCount ? 'moved' : 'inserted';
}
