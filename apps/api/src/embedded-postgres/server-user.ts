import { execFileSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';

/** As whom the server runs: PostgreSQL refuses root. Null = as ourselves. */
export interface ServerUser {
  uid: number;
  gid: number;
}

/** The owner of a data folder that is there already, else `postgres`, else `nobody`. */
export function serverUser(dataFolder: string): ServerUser | null {
  if (process.getuid?.() !== 0) return null;
  if (existsSync(dataFolder)) {
    const { uid, gid } = statSync(dataFolder);
    if (uid !== 0) return { uid, gid };
  }
  return idsOf('postgres') ?? idsOf('nobody');
}

function idsOf(name: string): ServerUser | null {
  const ask = (flag: string) => Number(execFileSync('id', [flag, name], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }));
  try {
    return { uid: ask('-u'), gid: ask('-g') };
  } catch {
    return null;
  }
}

/** Whether that user can enter a folder and read what is in it. */
export function canReach(user: ServerUser, file: string): boolean {
  try {
    execFileSync('/bin/sh', ['-c', 'test -r "$0"', file], { ...user, cwd: '/', stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}
