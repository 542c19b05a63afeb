import { createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { type DataKey, open, seal } from './box';
import { KeyDestroyed, KeyUnknown, ServerSealed } from './errors';
import { RecentlyUsed } from './recently-used';
import { v7 as uuidv7 } from 'uuid';

/** Brings wrapped data keys from where they are kept; null = destroyed, absent = unknown or not for this actor. */
export type KeyLoader = (ids: string[]) => Promise<Map<string, Buffer | null>>;

const KEYS_IN_MEMORY = 5_000;
const WRAPPING_KEY_ID = '00000000-0000-0000-0000-000000000000';

interface Derived {
  wrapping: DataKey;
  index: Buffer;
  fingerprint: Buffer;
}

/**
 * The keys in memory: what the root key derives (by HKDF-SHA-256) and the data keys opened lately. An empty ring is a
 * sealed server.
 */
export class Keyring {
  private readonly unwrapped = new RecentlyUsed<string, DataKey | 'destroyed'>(KEYS_IN_MEMORY);

  private constructor(private derived: Derived | null) {}

  static empty(): Keyring {
    return new Keyring(null);
  }

  /** @param root 32 bytes */
  static fromRootKey(root: Buffer): Keyring {
    const derive = (purpose: string) => Buffer.from(hkdfSync('sha256', root, '', `tirek ${purpose}`, 32));
    return new Keyring({
      wrapping: { id: WRAPPING_KEY_ID, bytes: derive('wrapping') },
      index: derive('blind index'),
      fingerprint: derive('fingerprint'),
    });
  }

  /** A fresh data key; `wrapped` is what is stored. */
  newDataKey(): { id: string; wrapped: Buffer } {
    const key = { id: uuidv7(), bytes: randomBytes(32) };
    this.unwrapped.set(key.id, key);
    return { id: key.id, wrapped: seal(this.keys.wrapping, keyPlace(key.id), key.bytes) };
  }

  /** Makes the keys present, so that `get` answers without waiting. */
  async need(ids: Iterable<string>, load: KeyLoader): Promise<void> {
    const missing = [...new Set(ids)].filter(id => !this.has(id));
    if (!missing.length) return;
    for (const [id, wrapped] of await load(missing)) {
      this.unwrapped.set(id, wrapped === null ? 'destroyed' : { id, bytes: open(this.keys.wrapping, keyPlace(id), wrapped) });
    }
  }

  has(id: string): boolean {
    return this.unwrapped.has(id);
  }

  /** @throws KeyUnknown, KeyDestroyed, ServerSealed */
  get(id: string): DataKey {
    if (!this.derived) throw new ServerSealed();
    const key = this.unwrapped.get(id);
    if (!key) throw new KeyUnknown();
    if (key === 'destroyed') throw new KeyDestroyed();
    return key;
  }

  /** 64 bits of a keyed hash, for the blind index; signed, as PostgreSQL's `bigint`. */
  indexToken(text: string): string {
    return createHmac('sha256', this.keys.index).update(text).digest().readBigInt64BE(0).toString();
  }

  /** A keyed hash that tells only whether two texts were the same. */
  fingerprint(bytes: Buffer): Buffer {
    return createHmac('sha256', this.keys.fingerprint).update(bytes).digest();
  }

  /** Overwrites every key in memory. What is sealed stays sealed until a ring is made anew. */
  destroy(): void {
    for (const key of this.unwrapped.values()) if (key !== 'destroyed') key.bytes.fill(0);
    this.unwrapped.clear();
    if (!this.derived) return;
    for (const bytes of [this.derived.wrapping.bytes, this.derived.index, this.derived.fingerprint]) bytes.fill(0);
    this.derived = null;
  }

  private get keys(): Derived {
    if (!this.derived) throw new ServerSealed();
    return this.derived;
  }
}

const keyPlace = (id: string) => ({ table: 'data_keys', column: 'wrapped', row: id });
