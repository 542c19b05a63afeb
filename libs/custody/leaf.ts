import { entryDigest, type RecordedEntry } from './recorded-entry';

const LENGTH = 56;

/** An entry as its checkpoint remembers it: its place, and the digest of what it said. */
export interface Leaf {
  id: string;
  tx: bigint;
  digest: Buffer;
}

export const leafOf = (entry: RecordedEntry): Leaf => ({ id: entry.id, tx: entry.tx, digest: entryDigest(entry) });

/** The same, in the form in which it was chained. */
export function leafAsChained(entry: RecordedEntry, chained: Leaf | undefined): Leaf {
  const leaf = leafOf(entry);
  if (!entry.inFull || !chained || chained.digest.equals(leaf.digest)) return leaf;
  const inFull = leafOf({ ...entry, history: entry.inFull });
  return inFull.digest.equals(chained.digest) ? inFull : leaf;
}

/** id (16 bytes) | tx (8) | digest (32), one leaf after the other. */
export function writeLeaves(leaves: Leaf[]): Buffer {
  const bytes = Buffer.alloc(leaves.length * LENGTH);
  leaves.forEach(({ id, tx, digest }, at) => {
    bytes.write(id.replaceAll('-', ''), at * LENGTH, 'hex');
    bytes.writeBigInt64BE(tx, at * LENGTH + 16);
    digest.copy(bytes, at * LENGTH + 24);
  });
  return bytes;
}

export function readLeaves(bytes: Buffer): Leaf[] {
  return Array.from({ length: Math.floor(bytes.length / LENGTH) }, (_, at) => {
    const leaf = bytes.subarray(at * LENGTH, (at + 1) * LENGTH);
    return { id: uuid(leaf.toString('hex', 0, 16)), tx: leaf.readBigInt64BE(16), digest: leaf.subarray(24) };
  });
}

/** Negative when `a` stands before `b`. The order of the database: by tx, then by id. */
export function byPlace(a: { tx: bigint; id: string }, b: { tx: bigint; id: string }): number {
  if (a.tx !== b.tx) return a.tx < b.tx ? -1 : 1;
  return a.id < b.id ? -1 : Number(a.id > b.id);
}

const uuid = (hex: string) => hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
