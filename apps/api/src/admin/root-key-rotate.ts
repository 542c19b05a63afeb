import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import type { Client } from 'pg';
import { type HeldRoot, holdRoot, takeRoot } from '#libs/sealing/passphrase';
import { RootKeys } from '#libs/sealing/root-keys';
import type { Config } from '../config';
import { prepareNewKey, readKeyFile, takeNewKey } from '../sealing/key-file';
import { sealState } from '../sealing/root-store';
import { inTransaction, onDatabase } from './as-owner';
import { readSecret } from './ask-password';
import { type Command, CommandRefused } from './command';
import { rootAtHand } from './root-at-hand';
import { rotateRoot, type Successor } from './rotate-root';

export const rotateRootKey: Command = {
  name: 'root-key rotate',
  usage: '',
  summary: 'Replaces the root key. Every key holder types his passphrase; one who is not there is removed, and added again later.',
  run: (_args, say) => onDatabase(say, (db, config) => rotate(db, config, say)),
};

/** The new key lies safely beside the old one before the database takes it; a cut in between is mended at the next start. */
async function rotate(db: Client, config: Config, say: (line: string) => void): Promise<void> {
  const file = config.rootKeyFile;
  const inFile = existsSync(file) && (await readKeyFile(file, (await sealState(db)).mark)) !== null;
  const next = randomBytes(32);
  const successors = await askHolders(db, next);
  const root = inFile ? (await rootAtHand(config, db, say)).root : successors.root;
  if (!root) throw new CommandRefused('Without a key file at least one key holder must be there. Nothing was changed.');
  if (inFile) {
    await prepareNewKey(file, next).catch((error: NodeJS.ErrnoException) => {
      throw new CommandRefused(`The new key cannot be written beside ${file} (${error.code}). Nothing was changed.`);
    });
  }
  await inTransaction(db, () => rotateRoot(db, new RootKeys(root), new RootKeys(next), successors.holders));
  const kept = inFile ? await takeNewKey(file) : null;
  root.fill(0);
  next.fill(0);
  say('The root key was replaced.');
  if (kept) say(`The old one is kept as ${kept}: backups made until now need it. Destroy both together.`);
  if (kept) say('Servers with a key file of their own are sealed until they have a copy of the new one.');
  else say('Every server is sealed until a key holder opens it: npm run admin -- unseal');
  for (const { label } of successors.absent) say(`${label} was not there and is no key holder any more. Add him again: npm run admin -- key-holder add ${label}`);
}

type Holder = HeldRoot & { id: string; label: string };

/** What each key holder types opens his copy and seals the next one. */
async function askHolders(db: Client, next: Buffer): Promise<{ root: Buffer | null; holders: Successor[]; absent: Holder[] }> {
  const { rows } = await db.query<Holder>(
    `select id, label, memory_kib as "memoryKib", passes, lanes, salt, wrapped from key_holders where removed_at is null order by label`,
  );
  const [holders, absent]: [Successor[], Holder[]] = [[], []];
  let root: Buffer | null = null;
  for (const holder of rows) {
    const passphrase = await readSecret(`Passphrase of ${holder.label} (nothing, if he is not here): `);
    if (!passphrase) absent.push(holder);
    const own = passphrase ? await takeRoot(holder, holder.id, passphrase) : null;
    if (passphrase && !own) throw new CommandRefused(`This is not the passphrase of ${holder.label}. Nothing was changed.`);
    holders.push({ id: holder.id, held: own && (await holdRoot(next, holder.id, passphrase)) });
    root ??= own;
  }
  return { root, holders, absent };
}
