import { createHash } from 'node:crypto';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { nativeFolder } from './binaries';
import { canReach, serverUser, type ServerUser } from './server-user';

/** Where the server's program and data are, and as whom it runs. */
export interface Places {
  native: string;
  data: string;
  user: ServerUser | null;
}

const POINTER = 'postgres-is-elsewhere';

/**
 * Data under the given folder; program where npm put it. Run by root in a folder that the server's own user cannot
 * enter (root's home), both go to a place it can, and a pointer in the folder remembers which.
 */
export function choosePlaces(folder: string, say: (line: string) => void): Places {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const native = nativeFolder();
  const inside = join(folder, 'postgres');
  const pointer = join(folder, POINTER);
  const elsewhere = existsSync(pointer) ? readFileSync(pointer, 'utf8').trim() : null;
  if (elsewhere) return at(elsewhere, native);
  const user = serverUser(inside);
  if (!user) return { native, data: inside, user };
  if (canReach(user, join(native, 'bin', 'postgres')) && reachable(user, folder)) return { native, data: inside, user };
  const home = reachableHome(folder);
  chmodSync(home, 0o755);
  writeFileSync(pointer, `${home}\n`);
  say(`PostgreSQL cannot run as root, and its own user cannot enter ${folder}: program and data are kept in ${home}.`);
  return at(home, native);
}

function at(home: string, native: string): Places {
  const copy = join(home, 'program');
  if (!existsSync(join(copy, 'bin', 'postgres'))) {
    rmSync(copy, { recursive: true, force: true });
    mkdirSync(home, { recursive: true, mode: 0o755 });
    cpSync(native, copy, { recursive: true, verbatimSymlinks: true });
  }
  const data = join(home, 'postgres');
  return { native: copy, data, user: serverUser(data) };
}

/** The data folder is made inside; its parent must let the server's user through. */
function reachable(user: ServerUser, folder: string): boolean {
  const probe = join(folder, '.reachable');
  mkdirSync(probe, { recursive: true });
  chownSync(probe, user.uid, user.gid);
  openFor(folder);
  const can = canReach(user, probe);
  rmSync(probe, { recursive: true });
  return can;
}

function openFor(folder: string): void {
  // others may pass through to the server's data, but not list or read what else is here
  chmodSync(folder, 0o711);
}

/** A new place, never one of before: a folder that was deleted and made anew starts with nothing. */
function reachableHome(folder: string): string {
  const name = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  for (const base of ['/var/lib/tirek', join(tmpdir(), 'tirek')]) {
    try {
      mkdirSync(base, { recursive: true, mode: 0o755 });
      return mkdtempSync(join(base, `${name}-`));
    } catch {
      // the next place
    }
  }
  return mkdtempSync(join(tmpdir(), `tirek-${name}-`));
}
