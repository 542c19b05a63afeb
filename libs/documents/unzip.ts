import { type Entry, fromBufferPromise, type ZipFile } from 'yauzl';

/** What is unpacked before a ZIP counts as a trap. */
export interface ZipLimits {
  entries: number;
  /** Bytes of all entries together, unpacked. */
  unpacked: number;
  /** How many times its packed size an entry may have. */
  ratio: number;
}

/** Why a ZIP is not unpacked. */
export class ZipRefused extends Error {}
export class ZipTooLarge extends ZipRefused {}

/** Small entries may be anything: a few hundred equal bytes pack to nearly nothing. */
const SMALL = 1_000_000;

/**
 * The entries of a ZIP by their names, in its order. Each is unpacked and counted as it comes, also those that are not kept:
 * sizes that it states are compared, not believed.
 * @throws ZipRefused when it is none, damaged, encrypted, or larger than the limits
 */
export async function unzip(bytes: Buffer, limits: ZipLimits, keep: (name: string) => boolean = () => true): Promise<Map<string, Buffer>> {
  const kept = new Map<string, Buffer>();
  try {
    const zip = await fromBufferPromise(bytes, { lazyEntries: true });
    if (zip.entryCount > limits.entries) throw new ZipTooLarge('too many entries');
    let left = limits.unpacked;
    for await (const entry of zip.eachEntry()) {
      left -= entry.uncompressedSize;
      const { compressedSize: packed, uncompressedSize: size } = entry;
      if (left < 0 || (size > SMALL && size > packed * limits.ratio)) throw new ZipTooLarge('too large');
      if (entry.isEncrypted()) throw new ZipRefused('encrypted');
      if (kept.has(entry.fileName)) throw new ZipRefused('a name twice');
      const content = await contentOf(zip, entry, keep(entry.fileName));
      if (content) kept.set(entry.fileName, content);
    }
    return kept;
  } catch (error) {
    throw error instanceof ZipRefused ? error : new ZipRefused('damaged', { cause: error });
  }
}

/** Reads an entry to its end; yauzl ends with an error where it is not as long as it says. */
async function contentOf(zip: ZipFile, entry: Entry, kept: boolean): Promise<Buffer | null> {
  const chunks: Buffer[] = [];
  for await (const chunk of await zip.openReadStreamPromise(entry)) if (kept) chunks.push(chunk as Buffer);
  return kept ? Buffer.concat(chunks) : null;
}
