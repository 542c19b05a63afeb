import { createCipheriv, createDecipheriv, createHmac, createSecretKey, hkdfSync, randomBytes } from 'node:crypto';
import { UnknownFormat, SealBroken } from './errors';
import { KEY_ID_LENGTH, writeKeyId } from './key-id';

const LENGTH = 32;
const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const WRAPPED = 1 + NONCE + LENGTH + TAG;
const ALGORITHM = 'aes-256-gcm';

/**
 * What is derived from the root key by HKDF-SHA-256, a key for each use. The root key itself is not kept.
 * A wrapped data key is: version (1 byte) | nonce (12) | ciphertext (32) | tag (16), its id as additional data.
 */
export class RootKeys {
  private readonly wrapping: Buffer;
  private readonly index: Buffer;
  private readonly receipts: Buffer;
  private readonly record: Buffer;

  /** @throws RangeError when the root key is not 32 bytes */
  constructor(root: Buffer) {
    if (root.length !== LENGTH) throw new RangeError(`A root key is ${LENGTH} bytes long.`);
    this.wrapping = derive(root, 'tirek/data-keys/1');
    this.index = derive(root, 'tirek/blind-index/1');
    this.receipts = derive(root, 'tirek/fingerprint/1');
    this.record = derive(root, 'tirek/record/1');
  }

  wrap(id: string, secret: Buffer): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, createSecretKey(this.wrapping), nonce, { authTagLength: TAG });
    cipher.setAAD(idBytes(id));
    return Buffer.concat([Buffer.of(VERSION), nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  unwrap(id: string, wrapped: Buffer): Buffer {
    if (wrapped.length !== WRAPPED || wrapped[0] !== VERSION) throw new UnknownFormat('A wrapped data key');
    const nonce = wrapped.subarray(1, 1 + NONCE);
    const decipher = createDecipheriv(ALGORITHM, createSecretKey(this.wrapping), nonce, { authTagLength: TAG });
    decipher.setAAD(idBytes(id));
    decipher.setAuthTag(wrapped.subarray(WRAPPED - TAG));
    const secret = decipher.update(wrapped.subarray(1 + NONCE, WRAPPED - TAG));
    try {
      decipher.final();
    } catch {
      throw new SealBroken('data_keys', 'wrapped');
    }
    return secret;
  }

  indexed(text: string): Buffer {
    return createHmac('sha256', createSecretKey(this.index)).update(text).digest();
  }

  fingerprint(bytes: Buffer): Buffer {
    return createHmac('sha256', createSecretKey(this.receipts)).update(bytes).digest();
  }

  signature(hash: Buffer): Buffer {
    return createHmac('sha256', createSecretKey(this.record)).update(hash).digest();
  }

  wipe(): void {
    for (const key of [this.wrapping, this.index, this.receipts, this.record]) key.fill(0);
  }
}

function derive(root: Buffer, use: string): Buffer {
  return Buffer.from(hkdfSync('sha256', root, Buffer.alloc(0), use, LENGTH));
}

function idBytes(id: string): Buffer {
  const bytes = Buffer.alloc(KEY_ID_LENGTH);
  writeKeyId(id, bytes, 0);
  return bytes;
}
