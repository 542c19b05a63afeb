import { randomBytes, randomUUID } from 'node:crypto';
import { collectGarbage } from './collect-garbage';
import { DataKey } from './data-key';
import { KeyDestroyed, KeyUnknown, ServerSealed } from './errors';
import { KeyRequests } from './key-requests';
import { RecentlyUsed } from './recently-used';
import { RootKeys } from './root-keys';
import { RootSecrets } from './root-secrets';

/** Fetches wrapped data keys; null = destroyed, absent = does not exist or not for this actor. */
export type KeyLoader = (ids: string[]) => Promise<Map<string, Buffer | null>>;

const KEPT_IN_MEMORY = 5_000;

/**
 * The keys of a running server. Without a root key it is sealed: every use throws `ServerSealed`.
 * Unwrapped data keys stay in memory, the 5,000 used last. Who may see which row is decided by the rows' own
 * policies, not here: a key that is in memory opens for whoever was given the sealed bytes.
 */
export class Keyring {
  private root: { keys: RootKeys; secrets: RootSecrets } | null = null;
  private readonly keys = new RecentlyUsed<string, DataKey>(KEPT_IN_MEMORY);
  private readonly requests = new KeyRequests();

  /** A ring that is open, with the secrets that follow from its root key. @param root 32 bytes; not kept, the caller may wipe them */
  static fromRootKey(root: Buffer): Keyring {
    const ring = Keyring.empty();
    ring.unseal(new RootKeys(root), RootSecrets.derivedFrom(root));
    return ring;
  }

  /** A ring that waits for its root key. */
  static empty(): Keyring {
    return new Keyring();
  }

  private constructor() {}

  get isSealed(): boolean {
    return this.root === null;
  }

  unseal(keys: RootKeys, secrets: RootSecrets): void {
    this.destroy();
    this.root = { keys, secrets };
  }

  /** The mark of the root key that is in memory; null while sealed. */
  get mark(): Buffer | null {
    return this.root?.keys.mark ?? null;
  }

  /** Leaves a sealed ring and no key in memory. What still holds a `DataKey` can no longer use it. */
  destroy(): void {
    if (!this.root) return;
    this.root.keys.wipe();
    this.root.secrets.wipe();
    this.root = null;
    for (const key of this.keys.values()) key.wipe();
    this.keys.clear();
    collectGarbage();
  }

  /** A fresh data key. The caller stores `id` and `wrapped` in `data_keys`. */
  newDataKey(): { id: string; wrapped: Buffer; key: DataKey } {
    const { keys } = this.opened();
    const id = randomUUID();
    const secret = randomBytes(32);
    const wrapped = keys.wrap(id, secret);
    return { id, wrapped, key: this.keep(new DataKey(id, secret)) };
  }

  /**
   * @throws SealBroken when the wrapped bytes are another key's, or were changed
   * @throws RootReplaced when they were wrapped under another root key
   */
  unwrap(id: string, wrapped: Buffer): DataKey {
    const secret = this.opened().keys.unwrap(id, wrapped);
    return this.keep(new DataKey(id.toLowerCase(), secret));
  }

  /** A key in memory. @throws KeyUnknown when it is not: `need` it first */
  get(id: string): DataKey {
    this.opened();
    const key = this.keys.get(id.toLowerCase());
    if (!key) throw new KeyUnknown(id);
    return key;
  }

  has(id: string): boolean {
    this.opened();
    return this.keys.has(id.toLowerCase());
  }

  /**
   * Brings the keys into memory. What is asked of the same loader at the same moment is fetched at once.
   * @throws KeyDestroyed when one was destroyed
   * @throws KeyUnknown when the loader does not know one
   */
  async need(ids: string[], loader: KeyLoader): Promise<void> {
    for (const id of await this.needLiving(ids, loader)) throw new KeyDestroyed(id);
  }

  /**
   * The same for words that may be erased. @returns which keys were destroyed
   * @throws KeyUnknown when the loader does not know one
   */
  async needLiving(ids: string[], loader: KeyLoader): Promise<Set<string>> {
    const destroyed = new Set<string>();
    const missing = ids.map(id => id.toLowerCase()).filter(id => !this.has(id));
    const found = missing.length ? await this.requests.load(missing, loader) : new Map<string, Buffer | null>();
    for (const id of missing) {
      const wrapped = found.get(id);
      if (wrapped === undefined) throw new KeyUnknown(id);
      if (wrapped === null) destroyed.add(id);
      else if (!this.has(id)) this.unwrap(id, wrapped);
    }
    return destroyed;
  }

  /** Drops a data key from memory, for when its client is erased. */
  forget(id: string): void {
    this.keys.get(id.toLowerCase())?.wipe();
    this.keys.delete(id.toLowerCase());
  }

  /** A keyed digest of bytes (32 bytes): equal for equal bytes, and tells nothing else without the root key. */
  fingerprint(bytes: Buffer): Buffer {
    return this.opened().secrets.digest('fingerprint', bytes);
  }

  /**
   * A signature of bytes (HMAC-SHA-256, 32 bytes) that nobody can make without the root key. The same bytes have the
   * same one for ever, also when the root key is replaced.
   */
  sign(bytes: Buffer): Buffer {
    return this.opened().secrets.digest('audit-signing', bytes);
  }

  /** A blind token of a text: 64 bits as a decimal string, to be bound to a PostgreSQL `bigint`. */
  indexToken(text: string): string {
    return this.opened().secrets.digest('blind-index', text).readBigInt64BE(0).toString();
  }

  private keep(key: DataKey): DataKey {
    this.keys.set(key.id, key);
    return key;
  }

  private opened(): { keys: RootKeys; secrets: RootSecrets } {
    if (!this.root) throw new ServerSealed();
    return this.root;
  }
}
