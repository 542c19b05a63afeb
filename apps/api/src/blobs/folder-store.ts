import { createReadStream } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { blobProblem } from './blob-problem';
import { BlobStore } from './blob-store';

/** Blobs as files of a folder, spread over 256 folders by the end of their keys. */
export class FolderStore extends BlobStore {
  constructor(private readonly folder: string) {
    super();
  }

  /** Written under another name first: whoever is killed in between leaves no half of a blob, and the sweeper takes the rest. */
  async put(key: string, bytes: Buffer): Promise<void> {
    const path = this.pathOf(key);
    try {
      await mkdir(dirname(path), { recursive: true, mode: 0o700 });
      await writeThrough(unfinished(path), bytes);
      await rename(unfinished(path), path);
      await keepEntries(dirname(path));
    } catch (error) {
      await this.delete(key).catch(() => undefined);
      throw blobProblem(error);
    }
  }

  async *get(key: string): AsyncIterable<Buffer> {
    try {
      yield* createReadStream(this.pathOf(key), { highWaterMark: 262_144 }) as AsyncIterable<Buffer>;
    } catch (error) {
      throw blobProblem(error);
    }
  }

  async delete(key: string): Promise<void> {
    for (const path of [unfinished(this.pathOf(key)), this.pathOf(key)]) await rm(path, { force: true });
  }

  private pathOf(key: string): string {
    // keys are made here, and yet nothing else ever becomes a path
    if (!/^[0-9a-f-]{36}$/.test(key)) throw new TypeError('A blob is named by a UUID.');
    return join(this.folder, key.slice(-2), key);
  }
}

const unfinished = (path: string) => `${path}.unfinished`;

async function writeThrough(path: string, bytes: Buffer): Promise<void> {
  const file = await open(path, 'w', 0o600);
  try {
    await file.writeFile(bytes);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The new name itself survives a power cut. Windows has no such thing. */
async function keepEntries(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const entries = await open(folder, 'r');
  await entries.sync().finally(() => entries.close());
}
