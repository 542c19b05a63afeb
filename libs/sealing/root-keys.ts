import { hkdfSync } from 'node:crypto';
import { RootReplaced, SealBroken, UnknownFormat } from './errors';
import { KEY_ID_LENGTH, writeKeyId } from './key-id';
import { Wrapping, WRAPPING_ADDS } from './wrapping';

const LENGTH = 32;
const MARK = 8;
/** Without the root's mark, as it was before roots could be changed. */
const UNMARKED = 1;
const MARKED = 2;

/**
 * What is derived from the root key by HKDF-SHA-256: a key under which data keys are kept, and one for the secrets
 * beneath the root. The root key itself is not kept. A wrapped data key is: version (1 byte) | mark of the root (8) |
 * nonce (12) | ciphertext (32) | tag (16), bound to its id.
 */
export class RootKeys {
  /** Tells one root key from another, in 8 bytes from which nothing of the key follows. */
  readonly mark: Buffer;
  private readonly dataKeys: Wrapping;
  private readonly secrets: Wrapping;

  /** @throws RangeError when the root key is not 32 bytes */
  constructor(root: Buffer) {
    if (root.length !== LENGTH) throw new RangeError(`A root key is ${LENGTH} bytes long.`);
    this.mark = derive(root, 'tirek/root-mark/1', MARK);
    this.dataKeys = new Wrapping(derive(root, 'tirek/data-keys/1', LENGTH));
    this.secrets = new Wrapping(derive(root, 'tirek/root-secrets/1', LENGTH));
  }

  wrap(id: string, secret: Buffer): Buffer {
    return Buffer.concat([Buffer.of(MARKED), this.mark, this.dataKeys.wrap(idBytes(id), secret)]);
  }

  /**
   * @throws RootReplaced when it was wrapped under another root key
   * @throws SealBroken when it is another key's, or was changed
   */
  unwrap(id: string, wrapped: Buffer): Buffer {
    const secret = this.dataKeys.unwrap(idBytes(id), wrapped.subarray(this.bodyOf(wrapped)));
    if (!secret) throw new SealBroken('data_keys', 'wrapped');
    return secret;
  }

  wrapSecret(name: string, secret: Buffer): Buffer {
    return this.secrets.wrap(Buffer.from(name), secret);
  }

  /** @returns null when it was wrapped under another root key */
  unwrapSecret(name: string, wrapped: Buffer): Buffer | null {
    return this.secrets.unwrap(Buffer.from(name), wrapped);
  }

  wipe(): void {
    this.dataKeys.wipe();
    this.secrets.wipe();
  }

  /** Where the nonce begins. */
  private bodyOf(wrapped: Buffer): number {
    const start = wrapped[0] === MARKED ? 1 + MARK : wrapped[0] === UNMARKED ? 1 : 0;
    if (!start || wrapped.length !== start + LENGTH + WRAPPING_ADDS) throw new UnknownFormat('A wrapped data key');
    if (start > 1 && !wrapped.subarray(1, start).equals(this.mark)) throw new RootReplaced();
    return start;
  }
}

/** A key for one use, from which neither the root nor another use's key follows. */
export function derive(root: Buffer, use: string, length = LENGTH): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), use, length));
}

function idBytes(id: string): Buffer {
  const bytes = Buffer.alloc(KEY_ID_LENGTH);
  writeKeyId(id, bytes, 0);
  return bytes;
}
