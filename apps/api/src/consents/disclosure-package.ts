import { createHash } from 'node:crypto';
import { type PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { archiveNames } from '#libs/files/archive-names';

/** What goes into a package: bytes that are there, or those of a file that is asked for when its turn comes. */
export interface PackedItem {
  name: string;
  /** SHA-256 in hexadecimal. */
  digest: string;
  size: number;
  at: Date;
  open(): Promise<AsyncGenerator<Buffer> | Buffer>;
}

/** Under which names they stand in it. */
export function packagePaths(items: readonly PackedItem[]): string[] {
  return archiveNames(items.map(({ name }) => name)).map(name => `package/${name}`);
}

/**
 * A ZIP of what may go, made while it is read, with `MANIFEST.txt`, which says what is in it and how much is not, and
 * `SHA256SUMS` for `sha256sum -c`. An item that may not go any more when its turn comes breaks the archive off.
 */
export function disclosurePackage(items: readonly PackedItem[], manifest: Buffer): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  const paths = packagePaths(items);
  const now = new Date();
  const sums = [...items.map(({ digest }, at) => `${digest}  ${paths[at]}\n`), `${createHash('sha256').update(manifest).digest('hex')}  MANIFEST.txt\n`];
  zip.addBuffer(Buffer.from(sums.join('')), 'SHA256SUMS', { mtime: now, compress: false });
  zip.addBuffer(manifest, 'MANIFEST.txt', { mtime: now, compress: false });
  let current: Readable | undefined;
  items.forEach(({ size, at, open }, index) => {
    zip.addReadStreamLazy(paths[index], { mtime: at, size, compress: false }, give => {
      open().then(bytes => {
        current = Readable.from(Buffer.isBuffer(bytes) ? [bytes] : bytes, { objectMode: false });
        current.on('error', error => out.destroy(error));
        give(null, current);
      }, (error: Error) => out.destroy(error));
    });
  });
  zip.on('error', error => out.destroy(error as Error));
  // the reader has gone, or something has failed: nothing goes on reading
  out.once('close', () => current?.destroy());
  zip.end();
  return out;
}
