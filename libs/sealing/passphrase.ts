import { Algorithm, hashRaw } from '@node-rs/argon2';
import { randomBytes } from 'node:crypto';
import { Wrapping } from './wrapping';

/** argon2id as RFC 9106 advises where memory is dear: 64 MiB, three passes, four lanes. */
const COST: PassphraseCost = { memoryKib: 65_536, passes: 3, lanes: 4 };
const LENGTH = 32;
const SALT = 16;

/** Characters. It guards the root key against a thief of the database, who can try as long as he likes. */
export const SHORTEST_PASSPHRASE = 16;

export interface PassphraseCost {
  memoryKib: number;
  passes: number;
  lanes: number;
}

/** A root key that opens with one key holder's passphrase: a row of `key_holders`. */
export interface HeldRoot extends PassphraseCost {
  salt: Buffer;
  wrapped: Buffer;
}

/** @param holder id of the row: the copy opens for no other */
export async function holdRoot(root: Buffer, holder: string, passphrase: string, cost = COST): Promise<HeldRoot> {
  const salt = randomBytes(SALT);
  const wrapping = await wrappingOf(passphrase, { ...cost, salt });
  return { ...cost, salt, wrapped: wrapping.wrap(Buffer.from(holder), root) };
}

/** @returns the root key, for the caller to wipe; null when it is another's passphrase */
export async function takeRoot(held: HeldRoot, holder: string, passphrase: string): Promise<Buffer | null> {
  return (await wrappingOf(passphrase, held)).unwrap(Buffer.from(holder), held.wrapped);
}

async function wrappingOf(passphrase: string, { salt, memoryKib, passes, lanes }: PassphraseCost & { salt: Buffer }): Promise<Wrapping> {
  return new Wrapping(
    await hashRaw(passphrase.normalize('NFC'), {
      algorithm: Algorithm.Argon2id, salt, outputLen: LENGTH, memoryCost: memoryKib, timeCost: passes, parallelism: lanes,
    }),
  );
}
