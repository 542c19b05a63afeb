import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { StartRefused } from '../start-refused';

const APP = 'tirek.pid';

/**
 * Makes sure that nobody else works on the data folder. A server whose application was killed is stopped in order.
 * @throws StartRefused when another Tirek, or a server of somebody else, holds it
 */
export async function freeDataFolder(folder: string, data: string, say: (line: string) => void): Promise<void> {
  const app = numberIn(join(folder, APP));
  const other = otherTirek(folder);
  if (other) {
    throw new StartRefused(`Another Tirek (process ${other}) is using ${folder}. Stop it, or choose another folder: TIREK_DATA=.tirek2 npm start.`);
  }
  const server = numberIn(join(data, 'postmaster.pid'));
  if (!server || !runs(server)) return;
  if (app === null || !isPostgres(server)) {
    throw new StartRefused(`A foreign process (${server}) holds the data folder ${data}. Stop it, then start again.`);
  }
  say('Stopping the PostgreSQL that a killed Tirek has left behind.');
  process.kill(server, 'SIGINT');
  for (let tries = 0; tries < 100 && runs(server); tries++) await wait(100);
  if (runs(server)) throw new StartRefused(`PostgreSQL (process ${server}) does not stop. Stop it by hand, then start again.`);
}

/** The process of another Tirek that uses the folder, if one runs. */
export function otherTirek(folder: string): number | null {
  const app = numberIn(join(folder, APP));
  return app && app !== process.pid && runs(app) && isTirek(app) ? app : null;
}

export const appPidFile = (folder: string) => join(folder, APP);

function numberIn(file: string): number | null {
  const number = existsSync(file) ? Number.parseInt(readFileSync(file, 'utf8'), 10) : Number.NaN;
  return Number.isInteger(number) && number > 0 ? number : null;
}

export function runs(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

/** Process numbers are used again: only a process that looks like ours counts. Unknown where there is no /proc. */
const isTirek = (pid: number) => commandOf(pid)?.includes('main.js') ?? true;
const isPostgres = (pid: number) => commandOf(pid)?.includes('postgres') ?? true;

function commandOf(pid: number): string | null {
  const file = `/proc/${pid}/cmdline`;
  return existsSync(file) ? readFileSync(file, 'utf8') : null;
}
