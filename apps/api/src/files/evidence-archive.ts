import { createHash } from 'node:crypto';
import { type PassThrough, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { archiveNames } from '#libs/files/archive-names';
import type { CaseFile } from './file.entity';

/** A file of the archive; its bytes are asked for when their turn comes. */
export interface ArchivedFile {
  file: CaseFile;
  open(): Promise<AsyncGenerator<Buffer>>;
}

/** Under which name each file stands in the archive. */
export function archivePaths(files: readonly CaseFile[]): Map<string, string> {
  const names = archiveNames(files.map(({ name }) => name));
  return new Map(files.map(({ id }, at) => [id, `files/${names[at]}`]));
}

/**
 * A ZIP of evidence, made while it is read, one file at a time: the files as they came, the list of hands they went through,
 * and `SHA256SUMS` for `sha256sum -c`, whose digests are those of the receipts. A file that is not as it was received
 * breaks the archive off.
 */
export function evidenceArchive(files: readonly ArchivedFile[], custody: Buffer): Readable {
  const zip = new ZipFile();
  const out = zip.outputStream as PassThrough;
  const paths = archivePaths(files.map(({ file }) => file));
  const now = new Date();
  zip.addBuffer(Buffer.from(sums(files, paths, custody)), 'SHA256SUMS', { mtime: now, compress: false });
  zip.addBuffer(custody, 'custody.csv', { mtime: now, compress: false });
  let current: Readable | undefined;
  for (const { file, open } of files) {
    const options = { mtime: file.keptAt!, size: file.size, compress: false };
    zip.addReadStreamLazy(paths.get(file.id)!, options, give => {
      open().then(bytes => {
        current = Readable.from(bytes, { objectMode: false });
        current.on('error', error => out.destroy(error));
        give(null, current);
      }, (error: Error) => out.destroy(error));
    });
  }
  zip.on('error', error => out.destroy(error as Error));
  // the reader has gone, or something has failed: nothing goes on reading
  out.once('close', () => current?.destroy());
  zip.end();
  return out;
}

function sums(files: readonly ArchivedFile[], paths: Map<string, string>, custody: Buffer): string {
  const lines = files.map(({ file }) => `${file.digest}  ${paths.get(file.id)}\n`);
  return [...lines, `${createHash('sha256').update(custody).digest('hex')}  custody.csv\n`].join('');
}
