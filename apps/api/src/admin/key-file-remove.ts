import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import type { Client } from 'pg';
import { rootOf } from '../sealing/root-store';
import { onDatabase } from './as-owner';
import { readSecret } from './ask-password';
import { type Command, CommandRefused } from './command';

const ALONE = 'one-holder';

export const removeKeyFile: Command = {
  name: 'key-file remove',
  usage: `[${ALONE}]`,
  summary: `Leaves the root key to the key holders: two passphrases are tried (with "${ALONE}" one), then the key file is destroyed.`,
  async run(args, say) {
    if (args.some(arg => arg !== ALONE)) throw new CommandRefused(`Give nothing, or "${ALONE}".`);
    await onDatabase(say, async (db, { rootKeyFile }) => {
      if (!existsSync(rootKeyFile)) throw new CommandRefused(`There is no key file ${rootKeyFile}.`);
      await tryHolders(db, args.length ? 1 : 2);
      await destroy(rootKeyFile).catch((error: NodeJS.ErrnoException) => {
        throw new CommandRefused(`${rootKeyFile} cannot be destroyed (${error.code}). Destroy it by hand: the key holders can open the server.`);
      });
      say(`Destroyed ${rootKeyFile}. Destroy every copy of it too. From its next start on the server is sealed until a key holder opens it.`);
    });
  },
};

/** Nobody gives the key away to holders who cannot open it. */
async function tryHolders(db: Client, wanted: number): Promise<void> {
  const proved = new Set<string>();
  while (proved.size < wanted) {
    const passphrase = await readSecret(`Passphrase of key holder ${proved.size + 1} of ${wanted}: `);
    const found = passphrase ? await rootOf(passphrase, db) : null;
    if (!found) throw new CommandRefused('This is no key holder\'s passphrase. The key file was left alone.');
    found.root.fill(0);
    if (proved.has(found.holderId)) throw new CommandRefused('This is the same key holder again. The key file was left alone.');
    proved.add(found.holderId);
  }
}

/** Overwritten first: what a disk keeps of a file that was only unlinked can be found again. */
async function destroy(file: string): Promise<void> {
  const handle = await open(file, 'r+');
  try {
    const { size } = await handle.stat();
    await handle.write(Buffer.alloc(size), 0, size, 0);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rm(file);
}
