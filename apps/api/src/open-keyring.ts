import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { Keyring } from '#libs/sealing/keyring';
import type { Config } from './config';
import { StartRefused } from './start-refused';

const LENGTH = 32;

/**
 * The keyring under the root key of the key file; on the first start of an empty database the key is made.
 * @throws StartRefused when the file is missing although there is data, or is no key
 */
export async function openKeyring(config: Config, databaseIsEmpty: boolean): Promise<Keyring> {
  const file = config.rootKeyFile;
  if (!existsSync(file)) {
    if (!databaseIsEmpty) {
      throw new StartRefused(`The root key ${file} is missing, and without it nothing can be read. Put it back, or set TIREK_ROOT_KEY_FILE.`);
    }
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, randomBytes(LENGTH), { mode: 0o600, flag: 'wx' });
  }
  const root = await readFile(file);
  if (root.length !== LENGTH) throw new StartRefused(`${file} is not a root key of ${LENGTH} bytes. Put the right file there.`);
  return Keyring.fromRootKey(root);
}
