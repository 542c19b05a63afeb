import { randomBytes, randomUUID } from 'node:crypto';
import { open, seal } from './box';
import { KeyDestroyed, KeyUnknown, RootReplaced, SealBroken, ServerSealed, UnknownFormat } from './errors';
import { type KeyLoader, Keyring } from './keyring';
import { RootKeys } from './root-keys';
import { RootSecrets } from './root-secrets';

const root = randomBytes(32);
const loaderOf = (keys: Record<string, Buffer | null>): KeyLoader => async ids =>
  new Map(ids.filter(id => id in keys).map(id => [id, keys[id]]));

describe('a keyring', () => {
  it('opens with the same root key what was sealed before a restart', async () => {
    const { id, wrapped, key } = Keyring.fromRootKey(root).newDataKey();
    const place = { table: 'persons', column: 'note', row: randomUUID() };
    const sealed = seal(key, place, Buffer.from('words'));
    const restarted = Keyring.fromRootKey(root);
    await restarted.need([id], loaderOf({ [id]: wrapped }));
    expect(open(restarted.get(id), place, sealed).toString()).toBe('words');
  });

  it('signs alike under the same root key only, and not while it is sealed', () => {
    const hash = randomBytes(32);
    const signature = Keyring.fromRootKey(root).sign(hash);
    expect(Keyring.fromRootKey(root).sign(hash)).toEqual(signature);
    expect(Keyring.fromRootKey(randomBytes(32)).sign(hash)).not.toEqual(signature);
    expect(() => Keyring.empty().sign(hash)).toThrow(ServerSealed);
  });

  it('does not keep a data key readable in its wrapping', () => {
    const { wrapped, key } = Keyring.fromRootKey(root).newDataKey();
    expect(wrapped.includes(key.secret.export())).toBe(false);
  });

  it('unwraps no key under another root, another id, or changed', () => {
    const ring = Keyring.fromRootKey(root);
    const { id, wrapped } = ring.newDataKey();
    const changed = Buffer.from(wrapped);
    changed[20] ^= 1;
    expect(() => Keyring.fromRootKey(randomBytes(32)).unwrap(id, wrapped)).toThrow(RootReplaced);
    expect(() => ring.unwrap(randomUUID(), wrapped)).toThrow(SealBroken);
    expect(() => ring.unwrap(id, changed)).toThrow(SealBroken);
    expect(() => ring.unwrap(id, wrapped.subarray(1))).toThrow(UnknownFormat);
  });

  it('tells a destroyed key from an unknown one', async () => {
    const ring = Keyring.fromRootKey(root);
    const id = randomUUID();
    await expect(ring.need([id], loaderOf({ [id]: null }))).rejects.toThrow(KeyDestroyed);
    await expect(ring.need([id], loaderOf({}))).rejects.toThrow(KeyUnknown);
    expect(() => ring.get(id)).toThrow(KeyUnknown);
  });

  it('asks once for what is needed at one moment, and not at all for what it has', async () => {
    const maker = Keyring.fromRootKey(root);
    const keys = Array.from({ length: 3 }, () => maker.newDataKey());
    const loader = jest.fn(loaderOf(Object.fromEntries(keys.map(({ id, wrapped }) => [id, wrapped]))));
    const ring = Keyring.fromRootKey(root);
    await Promise.all([...keys, ...keys].map(({ id }) => ring.need([id], loader)));
    await ring.need([keys[0].id], loader);
    expect(loader).toHaveBeenCalledTimes(1);
  });

  it('never asks one transaction on behalf of another', async () => {
    const { id, wrapped } = Keyring.fromRootKey(root).newDataKey();
    const ring = Keyring.fromRootKey(root);
    const [allowed, refused] = await Promise.allSettled([
      ring.need([id], loaderOf({ [id]: wrapped })),
      ring.need([id], loaderOf({})),
    ]);
    expect(allowed.status).toBe('fulfilled');
    expect(refused.status).toBe('rejected');
  });

  it('forgets a key', () => {
    const ring = Keyring.fromRootKey(root);
    const { id } = ring.newDataKey();
    ring.forget(id);
    expect(() => ring.get(id)).toThrow(KeyUnknown);
  });

  it('keeps the keys used last', () => {
    const ring = Keyring.fromRootKey(root);
    const first = ring.newDataKey();
    const second = ring.newDataKey();
    for (let made = 2; made < 5_000; made++) ring.newDataKey();
    ring.get(first.id);
    ring.newDataKey();
    expect(ring.has(first.id)).toBe(true);
    expect(ring.has(second.id)).toBe(false);
  });

  it('derives fingerprints and tokens that depend on the root key', () => {
    const [ring, again, other] = [root, root, randomBytes(32)].map(key => Keyring.fromRootKey(key));
    expect(ring.fingerprint(Buffer.from('a'))).toEqual(again.fingerprint(Buffer.from('a')));
    expect(ring.fingerprint(Buffer.from('a'))).not.toEqual(other.fingerprint(Buffer.from('a')));
    expect(ring.indexToken('a')).not.toBe(other.indexToken('a'));
  });

  it('keeps tokens, fingerprints and signatures when only the root key is replaced', () => {
    const [before, after] = [Keyring.fromRootKey(root), Keyring.empty()];
    const next = new RootKeys(randomBytes(32));
    after.unseal(next, RootSecrets.open(next, RootSecrets.derivedFrom(root).wrapped(next))!);
    expect(after.indexToken('a')).toBe(before.indexToken('a'));
    expect(after.fingerprint(Buffer.from('a'))).toEqual(before.fingerprint(Buffer.from('a')));
    expect(after.sign(Buffer.from('a'))).toEqual(before.sign(Buffer.from('a')));
    expect(before.sign(Buffer.from('a'))).not.toEqual(before.fingerprint(Buffer.from('a')));
  });

  it('opens no secrets that were wrapped under another root key, were swapped, or lack one', () => {
    const keys = new RootKeys(Buffer.from(root));
    const rows = RootSecrets.random().wrapped(keys);
    expect(RootSecrets.open(new RootKeys(randomBytes(32)), rows)).toBeNull();
    expect(RootSecrets.open(keys, rows.slice(1))).toBeNull();
    expect(RootSecrets.open(keys, [{ ...rows[0], wrapped: rows[1].wrapped }, ...rows.slice(1)])).toBeNull();
    expect(RootSecrets.open(keys, rows)).not.toBeNull();
  });

  it('unwraps keys from before roots had a mark', () => {
    const { id, wrapped } = Keyring.fromRootKey(root).newDataKey();
    const unmarked = Buffer.concat([Buffer.of(1), wrapped.subarray(9)]);
    expect(Keyring.fromRootKey(root).unwrap(id, unmarked).id).toBe(id);
    expect(() => Keyring.fromRootKey(randomBytes(32)).unwrap(id, unmarked)).toThrow(SealBroken);
  });

  it('refuses a root key of another length', () => {
    expect(() => Keyring.fromRootKey(Buffer.alloc(16))).toThrow(RangeError);
  });
});

describe('a sealed server', () => {
  const uses: Record<string, (ring: Keyring) => unknown> = {
    get: ring => ring.get(randomUUID()),
    has: ring => ring.has(randomUUID()),
    newDataKey: ring => ring.newDataKey(),
    unwrap: ring => ring.unwrap(randomUUID(), Buffer.alloc(69)),
    fingerprint: ring => ring.fingerprint(Buffer.from('a')),
    indexToken: ring => ring.indexToken('a'),
    sign: ring => ring.sign(Buffer.from('a')),
  };

  it.each(Object.entries(uses))('refuses %s, from the start and after its keys were destroyed', (_, use) => {
    const destroyed = Keyring.fromRootKey(root);
    destroyed.destroy();
    expect(() => use(Keyring.empty())).toThrow(ServerSealed);
    expect(() => use(destroyed)).toThrow(ServerSealed);
  });

  it('refuses to fetch keys', async () => {
    await expect(Keyring.empty().need([randomUUID()], loaderOf({}))).rejects.toThrow(ServerSealed);
  });

  it('keeps no data key in memory, and lets nobody seal with one that is still held', async () => {
    const ring = Keyring.fromRootKey(root);
    const { key } = ring.newDataKey();
    const secret = new WeakRef(key.secret);
    // what a WeakRef was made of or asked for lives to the end of the turn
    await new Promise(setImmediate);
    ring.destroy();
    expect(secret.deref()).toBeUndefined();
    expect(() => seal(key, { table: 'a', column: 'b', row: 'c' }, Buffer.from('words'))).toThrow(ServerSealed);
  });

  it('works again once unsealed', () => {
    const ring = Keyring.empty();
    ring.unseal(new RootKeys(root), RootSecrets.derivedFrom(root));
    expect(ring.isSealed).toBe(false);
    expect(ring.newDataKey().wrapped).toHaveLength(69);
  });
});
