import { mkdir, mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { promisify } from 'node:util';
import { fromBuffer, type Entry, type ZipFile } from 'yauzl';

/** Unpacks an archive into a new folder; strict about names, as the reader is. @returns the folder, and what lies in it, in its order */
export async function unpack(zip: Buffer): Promise<{ folder: string; names: string[] }> {
  const folder = await mkdtemp(join(tmpdir(), 'tirek-unpacked-'));
  const names: string[] = [];
  const archive = await promisify<Buffer, object, ZipFile>(fromBuffer)(zip, { lazyEntries: true });
  await new Promise<void>((done, fail) => {
    archive.on('error', fail).on('end', done);
    archive.on('entry', (entry: Entry) => {
      names.push(entry.fileName);
      archive.openReadStream(entry, async (error, stream) => {
        if (error) return fail(error);
        await mkdir(dirname(join(folder, entry.fileName)), { recursive: true });
        await writeFile(join(folder, entry.fileName), await buffer(stream));
        archive.readEntry();
      });
    });
    archive.readEntry();
  });
  return { folder, names };
}
