import { existsSync } from 'node:fs';
import type { Client } from 'pg';
import { RootKeys } from '#libs/sealing/root-keys';
import type { Config } from '../config';
import { rootInFile } from '../open-keyring';
import { rootOf, sealState } from '../sealing/root-store';
import { StartRefused } from '../start-refused';
import { readSecret } from './ask-password';
import { CommandRefused } from './command';

/** The root key, for the caller to wipe. */
export interface RootAtHand {
  root: Buffer;
  /** Whose passphrase opened it; null when it lies in the key file. */
  holderId: string | null;
}

/**
 * The root key of the key file, else the one that a key holder's passphrase opens, which is asked for.
 * @throws StartRefused when there is neither
 * @throws CommandRefused when the passphrase is nobody's
 */
export async function rootAtHand(config: Config, db: Client, say: (line: string) => void): Promise<RootAtHand> {
  const file = config.rootKeyFile;
  const isNew = !existsSync(file);
  const root = await rootInFile(config, db);
  const { mark, held } = await sealState(db);
  if (root && mark && new RootKeys(root).mark.equals(mark)) {
    if (isNew) say(`Made the root key ${file}. Keep a copy elsewhere: without it nothing can be read.`);
    return { root, holderId: null };
  }
  if (root) throw new StartRefused(`${file} is not the root key of this database. Put the right file there.`);
  if (!held) throw new StartRefused(`The root key ${file} is missing, and without it nothing can be read. Put it back, or set TIREK_ROOT_KEY_FILE.`);
  const found = await rootOf(await readSecret('Passphrase of a key holder: '), db);
  if (!found) throw new CommandRefused('This is no key holder\'s passphrase. Nothing was changed.');
  return found;
}
