import { timingSafeEqual } from 'node:crypto';
import { type Checkpoint, checkpointHash, NOTHING_BEFORE, type Sign } from './checkpoint';

/** What does not hold about a checkpoint. */
export type CheckpointDoubt = 'missing' | 'changed' | 'forged' | 'unlinked';

/**
 * Whether a checkpoint is the one that followed `before` (null for the first): `missing` when numbers are left out
 * before it, `changed` when its hash is not that of what it states, `forged` when nobody with the key signed it,
 * `unlinked` when it continues another checkpoint than the one before. Null when it holds.
 */
export function doubtAboutCheckpoint(before: Checkpoint | null, one: Checkpoint, sign: Sign): CheckpointDoubt | null {
  if (one.number !== (before?.number ?? 0) + 1) return 'missing';
  return doubtAboutItself(one, sign) ?? (equal(one.previous, before?.hash ?? NOTHING_BEFORE) ? null : 'unlinked');
}

/** The same of a checkpoint that stands alone, such as a copy kept elsewhere. */
export function doubtAboutItself(one: Checkpoint, sign: Sign): 'changed' | 'forged' | null {
  const hash = checkpointHash(one);
  if (!equal(one.hash, hash)) return 'changed';
  return equal(one.signature, sign(hash)) ? null : 'forged';
}

const equal = (a: Buffer, b: Buffer) => a.length === b.length && timingSafeEqual(a, b);
