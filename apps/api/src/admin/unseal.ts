import type { Client } from 'pg';
import { RootKeys } from '#libs/sealing/root-keys';
import { type Config, readConfig } from '../config';
import { readKeyFile } from '../sealing/key-file';
import { sealState } from '../sealing/root-store';
import { onDatabase } from './as-owner';
import { readSecret } from './ask-password';
import { type Command, CommandRefused } from './command';

export const unseal: Command = {
  name: 'unseal',
  usage: '[<address of a server> ...]',
  summary: 'Opens a sealed server: with the key file where there is one, else with the passphrase of a key holder.',
  async run(args, say) {
    const byFile = await onDatabase(say, openByFile);
    if (byFile) return say('Opened with the key file. Every server that has the file reads again within two seconds.');
    const passphrase = await readSecret('Passphrase of a key holder: ');
    for (const address of args.length ? args : [ownAddress(readConfig())]) {
      await openAt(address, passphrase);
      say(`Opened ${address}.`);
    }
  },
};

/** Whoever holds the key file can read everything as it is; the servers take the key from there themselves. */
async function openByFile(db: Client, config: Config): Promise<boolean> {
  const { mark } = await sealState(db);
  const root = await readKeyFile(config.rootKeyFile, mark);
  if (!root) return false;
  if (!mark || !new RootKeys(root).mark.equals(mark)) {
    throw new CommandRefused(`${config.rootKeyFile} is not the root key of this database. Put the right file there.`);
  }
  await db.query('select app.open_seal(null)');
  return true;
}

const ownAddress = ({ host, port }: Config) => `http://${host.includes(':') ? `[${host}]` : host}:${port}`;

async function openAt(address: string, passphrase: string): Promise<void> {
  const url = URL.parse('/api/seal/opening', address);
  if (!url) throw new CommandRefused(`${address} is no address of a server, such as http://127.0.0.1:3000.`);
  const headers = { 'content-type': 'application/json', 'accept-language': 'en' };
  const response = await fetch(url, { method: 'POST', headers, body: JSON.stringify({ passphrase }) }).catch(() => null);
  if (!response) throw new CommandRefused(`No server answers at ${address}. Give its address: npm run admin -- unseal http://...`);
  if (!response.ok) {
    const { title, detail } = (await response.json()) as { title: string; detail: string };
    throw new CommandRefused(`${address}: ${title}. ${detail}`);
  }
}
