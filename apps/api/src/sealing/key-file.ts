import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { copyFile, mkdir, open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { RootKeys } from '#libs/sealing/root-keys';
import { StartRefused } from '../start-refused';

const LENGTH = 32;

/** Where the next root key waits while it takes the place of the present one. */
const waiting = (file: string) => `${file}.new`;

/**
 * The root key in the file, or the one that waits beside it when the database has taken that already; null when there
 * is none.
 * @param mark of the key that holds, if the database knows one
 * @throws StartRefused when the file is no key
 */
export async function readKeyFile(file: string, mark: Buffer | null): Promise<Buffer | null> {
  const root = await keyIn(file);
  if (!mark || (root && new RootKeys(root).mark.equals(mark))) return root;
  const next = await keyIn(waiting(file));
  return next && new RootKeys(next).mark.equals(mark) ? next : root;
}

/** Finishes a replacement that was cut short after the database had taken the new key. */
export async function settleKeyFile(file: string, mark: Buffer): Promise<void> {
  const next = await keyIn(waiting(file));
  if (next && new RootKeys(next).mark.equals(mark)) await takeNewKey(file);
}

async function keyIn(file: string): Promise<Buffer | null> {
  if (!existsSync(file)) return null;
  const root = await readFile(file);
  if (root.length !== LENGTH) throw new StartRefused(`${file} is not a root key of ${LENGTH} bytes. Put the right file there.`);
  return root;
}

export async function makeKeyFile(file: string): Promise<Buffer> {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 });
  const root = randomBytes(LENGTH);
  await write(file, root, 'wx');
  return root;
}

/** Puts the next root key beside the present one, safely on the disk. */
export async function prepareNewKey(file: string, root: Buffer): Promise<void> {
  await write(waiting(file), root, 'w');
}

/**
 * The next root key takes the place of the present one, of which a copy is kept under the time: at no moment is there
 * no file, and two who do it at once do no harm. @returns where the copy is, if there was a file
 */
export async function takeNewKey(file: string): Promise<string | null> {
  const stamp = new Date().toISOString().slice(0, 19).replaceAll(':', '-');
  const kept = existsSync(file) ? `${file}.until-${stamp}` : null;
  if (kept) await copyFile(file, kept);
  await rename(waiting(file), file).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'ENOENT') throw error;
  });
  return kept;
}

async function write(file: string, bytes: Buffer, flag: 'w' | 'wx'): Promise<void> {
  const handle = await open(file, flag, 0o600);
  try {
    await handle.writeFile(bytes);
    await handle.sync();
  } finally {
    await handle.close();
  }
}
