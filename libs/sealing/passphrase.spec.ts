import { randomBytes, randomUUID } from 'node:crypto';
import * as fc from 'fast-check';
import { holdRoot, takeRoot } from './passphrase';

/** Cheap on purpose: the cost travels with the row, and what is tested is not argon2. */
const CHEAP = { memoryKib: 64, passes: 1, lanes: 1 };
const passphrases = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 });

describe('a root key held under a passphrase', () => {
  it('opens under it', () =>
    fc.assert(
      fc.asyncProperty(passphrases, fc.uuid(), async (passphrase, holder) => {
        const root = randomBytes(32);
        expect(await takeRoot(await holdRoot(root, holder, passphrase, CHEAP), holder, passphrase)).toEqual(root);
      }),
    ));

  it('opens under no other, and for no other holder', () =>
    fc.assert(
      fc.asyncProperty(passphrases, passphrases, fc.uuid(), fc.uuid(), async (passphrase, other, holder, stranger) => {
        fc.pre(passphrase.normalize('NFC') !== other.normalize('NFC') && holder !== stranger);
        const held = await holdRoot(randomBytes(32), holder, passphrase, CHEAP);
        expect(await takeRoot(held, holder, other)).toBeNull();
        expect(await takeRoot(held, stranger, passphrase)).toBeNull();
      }),
    ));

  it('opens however its letters were composed, as keyboards differ', async () => {
    const [root, holder] = [randomBytes(32), randomUUID()];
    const held = await holdRoot(root, holder, 'й'.normalize('NFD'), CHEAP);
    expect(await takeRoot(held, holder, 'й'.normalize('NFC'))).toEqual(root);
  });

  it('does not open when any byte was changed or cut', async () => {
    const held = await holdRoot(randomBytes(32), 'a', 'passphrase', CHEAP);
    for (let at = 0; at < held.wrapped.length; at++) {
      const wrapped = Buffer.from(held.wrapped);
      wrapped[at] ^= 1;
      expect(await takeRoot({ ...held, wrapped }, 'a', 'passphrase')).toBeNull();
      expect(await takeRoot({ ...held, wrapped: held.wrapped.subarray(0, at) }, 'a', 'passphrase')).toBeNull();
    }
  });
});
