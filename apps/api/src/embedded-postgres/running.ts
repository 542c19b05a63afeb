import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { OWNER } from './initialise';
import { choosePlaces } from './places';
import { otherTirek } from './postmaster';

/** The owner's connection to the embedded server that a running Tirek has started; null when none runs. */
export function runningEmbedded(folder: string, say: (line: string) => void): string | null {
  if (!otherTirek(folder)) return null;
  const { data } = choosePlaces(folder, say);
  const port = readFileSync(join(data, 'postmaster.pid'), 'utf8').split('\n')[3];
  const password = readFileSync(`${data}.password`, 'utf8').trim();
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/tirek`;
}
