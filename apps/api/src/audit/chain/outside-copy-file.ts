import { open, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ClientBase } from 'pg';
import type { Checkpoint } from '#libs/custody/checkpoint';
import { readOutsideCopy, writeOutsideCopy } from '#libs/custody/outside-copy';

/** The newest checkpoint that this server made, outside of the database. */
export const outsideCopyFile = (dataFolder: string) => join(dataFolder, 'audit-head.json');

/** Whole or not at all, whenever the power fails. */
export async function keepOutsideCopy(file: string, one: Checkpoint): Promise<void> {
  await writeFile(`${file}.new`, writeOutsideCopy(one), { mode: 0o600, flush: true });
  await rename(`${file}.new`, file);
  const folder = await open(dirname(file));
  await folder.sync().finally(() => folder.close());
}

/** Undefined when there is no such file, null when it is no copy of a checkpoint. */
export async function outsideCopyIn(file: string): Promise<Checkpoint | null | undefined> {
  const text = await readFile(file, 'utf8').catch(() => undefined);
  return text === undefined ? undefined : readOutsideCopy(text);
}

/** Whether the chain in the database still has the checkpoint of the copy; so it does as long as there is no copy. */
export async function continuesCopy(db: ClientBase, file: string): Promise<boolean> {
  const copy = await outsideCopyIn(file);
  if (!copy) return copy === undefined;
  const { rowCount } = await db.query('select from audit_checkpoints where number = $1 and hash = $2', [copy.number, copy.hash]);
  return rowCount === 1;
}
