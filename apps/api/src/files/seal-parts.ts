import type { DataKey } from '#libs/sealing/data-key';
import { PartSealer } from '#libs/sealing/part-sealer';

/** Bytes of a file in one blob: what a server holds in memory of an upload, sealed. */
export const PART_SIZE = 4_194_304;

export interface SealedPart {
  startsAt: number;
  size: number;
  bytes: Buffer;
}

/**
 * Seals what comes in, in parts. Where the line is cut the part is as long as what has come: nobody sends it again.
 * @param more than was announced throws before it is given out, and takes its part with it
 */
export async function* sealParts(key: DataKey, file: string, startsAt: number, source: AsyncIterable<Buffer>): AsyncGenerator<SealedPart> {
  let at = startsAt;
  let sealer = new PartSealer(key, { file, startsAt: at });
  const finish = (): SealedPart => {
    const part = { startsAt: at, size: sealer.size, bytes: sealer.finish() };
    at += part.size;
    sealer = new PartSealer(key, { file, startsAt: at });
    return part;
  };
  const incoming = source[Symbol.asyncIterator]();
  try {
    for (let next = await received(incoming); next; next = await received(incoming)) {
      for (let bytes = next; bytes.length; ) {
        const fitting = bytes.subarray(0, PART_SIZE - sealer.size);
        sealer.take(fitting);
        bytes = bytes.subarray(fitting.length);
        if (sealer.size === PART_SIZE) yield finish();
      }
    }
    if (sealer.size) yield finish();
  } finally {
    await incoming.return?.().catch(() => undefined);
  }
}

/** The next bytes; null at the end, also when it was the line that ended. */
async function received(incoming: AsyncIterator<Buffer>): Promise<Buffer | null> {
  try {
    const { done, value } = await incoming.next();
    return done ? null : value;
  } catch (error) {
    // what the protocol refuses has a status, a cut line has none
    if ((error as { status_code?: number }).status_code) throw error;
    return null;
  }
}
