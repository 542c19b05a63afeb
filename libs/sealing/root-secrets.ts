import { createHmac, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { derive, type RootKeys } from './root-keys';

/** What stays the same when the root key is replaced. Each is a row of `root_secrets`, wrapped under the root key. */
export const SECRET_NAMES = ['blind-index', 'fingerprint', 'audit-signing'] as const;

export type SecretName = (typeof SECRET_NAMES)[number];

/** As they were derived from the root key, while they had no rows. */
const DERIVED: Record<SecretName, string> = {
  'blind-index': 'tirek/blind-index/1',
  fingerprint: 'tirek/fingerprint/1',
  'audit-signing': 'tirek/record/1',
};

export type SecretRow = { name: SecretName; wrapped: Buffer };

const LENGTH = 32;

/** The secrets beneath the root key, in memory: HMAC-SHA-256 with each. */
export class RootSecrets {
  private held: Map<SecretName, KeyObject> | null;

  /** @param bytes 32 bytes for each name; zeroed, since this object now holds them */
  private constructor(bytes: Record<SecretName, Buffer>) {
    this.held = new Map(SECRET_NAMES.map(name => [name, createSecretKey(bytes[name])]));
    for (const name of SECRET_NAMES) bytes[name].fill(0);
  }

  /** For a new database. */
  static random(): RootSecrets {
    return new RootSecrets(each(() => randomBytes(LENGTH)));
  }

  /** For a database from before the secrets had rows: what was derived from its root key, so that its index and its chain hold. */
  static derivedFrom(root: Buffer): RootSecrets {
    return new RootSecrets(each(name => derive(root, DERIVED[name])));
  }

  /** @returns null when they were wrapped under another root key, or one is missing */
  static open(root: RootKeys, rows: readonly SecretRow[]): RootSecrets | null {
    const bytes = new Map(rows.map(({ name, wrapped }) => [name, root.unwrapSecret(name, wrapped)]));
    return SECRET_NAMES.every(name => bytes.get(name)) ? new RootSecrets(each(name => bytes.get(name)!)) : null;
  }

  /** As rows of `root_secrets` under this root key. */
  wrapped(root: RootKeys): SecretRow[] {
    return SECRET_NAMES.map(name => ({ name, wrapped: root.wrapSecret(name, this.key(name).export()) }));
  }

  digest(name: SecretName, of: string | Buffer): Buffer {
    return createHmac('sha256', this.key(name)).update(of).digest();
  }

  wipe(): void {
    this.held = null;
  }

  private key(name: SecretName): KeyObject {
    return this.held!.get(name)!;
  }
}

const each = (make: (name: SecretName) => Buffer) =>
  Object.fromEntries(SECRET_NAMES.map(name => [name, make(name)])) as Record<SecretName, Buffer>;
