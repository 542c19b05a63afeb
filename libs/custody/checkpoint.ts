import { canonical, digest } from './canonical';
import { type Leaf, writeLeaves } from './leaf';

/** What a checkpoint states; hashed in this order. */
export interface Statement {
  /** From one, without gaps. */
  number: number;
  /** Microseconds since 1970. */
  madeAt: bigint;
  entries: number;
  firstEntry: string;
  lastEntry: string;
  /** With `untilId`: every entry up to this place is covered by this checkpoint or one before. */
  untilTx: bigint;
  untilId: string;
  /** SHA-256 of the leaves. */
  leaves: Buffer;
  /** Hash of the checkpoint before. */
  previous: Buffer;
}

export interface Checkpoint extends Statement {
  hash: Buffer;
  signature: Buffer;
}

/** Signs a hash with the key of the record. */
export type Sign = (hash: Buffer) => Buffer;

/** What the first checkpoint has for the hash of the one before. */
export const NOTHING_BEFORE = Buffer.alloc(32);

export function checkpointHash(stated: Statement): Buffer {
  const { number, madeAt, entries, firstEntry, lastEntry, untilTx, untilId, leaves, previous } = stated;
  return digest(canonical('tirek/checkpoint/1', [
    String(number), String(madeAt), String(entries), firstEntry, lastEntry, String(untilTx), untilId, leaves, previous,
  ]));
}

/** The next checkpoint over `leaves` (at least one, in order), which covers everything up to `until`. */
export function nextCheckpoint(
  last: Checkpoint | null,
  leaves: Leaf[],
  until: { tx: bigint; id: string },
  madeAt: bigint,
  sign: Sign,
): Checkpoint {
  const stated: Statement = {
    number: (last?.number ?? 0) + 1,
    madeAt,
    entries: leaves.length,
    firstEntry: leaves[0].id,
    lastEntry: leaves[leaves.length - 1].id,
    untilTx: until.tx,
    untilId: until.id,
    leaves: digest(writeLeaves(leaves)),
    previous: last?.hash ?? NOTHING_BEFORE,
  };
  const hash = checkpointHash(stated);
  return { ...stated, hash, signature: sign(hash) };
}
