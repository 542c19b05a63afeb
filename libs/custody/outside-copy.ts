import type { Checkpoint } from './checkpoint';

/**
 * A checkpoint as text, to be kept outside of the database: it proves later that the record reached this far. It tells
 * numbers, times and hashes, nothing else.
 */
export function writeOutsideCopy(one: Checkpoint): string {
  const shown = Object.entries(one).map(([name, value]) => [name, shownValue(value as Checkpoint[keyof Checkpoint])]);
  return `${JSON.stringify(Object.fromEntries(shown), null, 1)}\n`;
}

/** @returns null when the text is no such copy */
export function readOutsideCopy(text: string): Checkpoint | null {
  try {
    const { number, madeAt, entries, firstEntry, lastEntry, untilTx, untilId, leaves, previous, hash, signature } = JSON.parse(text);
    const bytes = (hex: unknown) => Buffer.from(hex as string, 'hex');
    if (!Number.isSafeInteger(number) || ![firstEntry, lastEntry, untilId].every(id => typeof id === 'string')) return null;
    return {
      number, madeAt: BigInt(madeAt), entries, firstEntry, lastEntry, untilTx: BigInt(untilTx), untilId,
      leaves: bytes(leaves), previous: bytes(previous), hash: bytes(hash), signature: bytes(signature),
    };
  } catch {
    return null;
  }
}

const shownValue = (value: Checkpoint[keyof Checkpoint]) =>
  Buffer.isBuffer(value) ? value.toString('hex') : typeof value === 'bigint' ? String(value) : value;
