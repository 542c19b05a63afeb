import { Keyring } from '#libs/sealing/keyring';
import { openWith } from '../../apps/api/src/sealing/root-store';
import { withClient } from './test-database';
import type { TestServer } from './test-server';

/** The keys of a server that runs, for what a test must sign as it does. */
export async function serverKeyring({ database, rootKey }: TestServer): Promise<Keyring> {
  const keyring = Keyring.empty();
  await withClient(database.ownerUrl, db => openWith(keyring, Buffer.from(rootKey), db));
  return keyring;
}
