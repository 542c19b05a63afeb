import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { StartRefused } from '../start-refused';
import type { Places } from './places';

export const OWNER = 'tirek_owner';
const MAJOR = '18';

/**
 * Makes the data folder on the first start; returns the owner's password, which lies beside it.
 * @throws StartRefused when it cannot be made, or was made by another PostgreSQL
 */
export async function initialise({ native, data, user }: Places, say: (line: string) => void): Promise<string> {
  const passwordFile = `${data}.password`;
  const versionFile = join(data, 'PG_VERSION');
  if (existsSync(versionFile)) {
    const version = readFileSync(versionFile, 'utf8').trim();
    if (version !== MAJOR) throw new StartRefused(`${data} was made by PostgreSQL ${version}, and this is ${MAJOR}. Choose another folder with TIREK_DATA.`);
    if (!existsSync(passwordFile)) throw new StartRefused(`${passwordFile} is missing. Put it back, or choose another folder with TIREK_DATA.`);
    return readFileSync(passwordFile, 'utf8').trim();
  }
  say('Making the database (once).');
  const password = randomBytes(24).toString('base64url');
  rmSync(data, { recursive: true, force: true });
  mkdirSync(data, { recursive: true, mode: 0o700 });
  writeFileSync(passwordFile, password, { mode: 0o600 });
  if (user) for (const path of [data, passwordFile]) chownSync(path, user.uid, user.gid);
  const options = [
    '-D', data, '-U', OWNER, '-A', 'scram-sha-256', '--pwfile', passwordFile, '-E', 'UTF8', '--locale-provider=builtin',
    '--builtin-locale=C.UTF-8', '--locale=C', '--data-checksums',
  ];
  try {
    await promisify(execFile)(join(native, 'bin', 'initdb'), options, { ...user, cwd: dirname(data) });
  } catch (error) {
    rmSync(data, { recursive: true, force: true });
    const reason = (error as { stderr?: string }).stderr?.trim().split('\n').at(-1) ?? (error as Error).message;
    throw new StartRefused(`The database could not be made in ${data}: ${reason}`);
  }
  return password;
}
