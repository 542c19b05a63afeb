import { createCipheriv, createDecipheriv, createSecretKey, type KeyObject, randomBytes } from 'node:crypto';
import { ServerSealed } from './errors';

const NONCE = 12;
const TAG = 16;
const ALGORITHM = 'aes-256-gcm';
const OPTIONS = { authTagLength: TAG };

/** So many bytes a wrapping adds to what it holds. */
export const WRAPPING_ADDS = NONCE + TAG;

/** A key under which other keys are kept: AES-256-GCM, nonce (12 bytes) | ciphertext | tag (16). */
export class Wrapping {
  private held: KeyObject | null;

  /** @param bytes 32 bytes; zeroed, since this object now holds them */
  constructor(bytes: Buffer) {
    this.held = createSecretKey(bytes);
    bytes.fill(0);
  }

  /** @param owner what the secret belongs to; it unwraps for that only */
  wrap(owner: Buffer, secret: Buffer): Buffer {
    const nonce = randomBytes(NONCE);
    const cipher = createCipheriv(ALGORITHM, this.key, nonce, OPTIONS).setAAD(owner);
    return Buffer.concat([nonce, cipher.update(secret), cipher.final(), cipher.getAuthTag()]);
  }

  /** @returns null when it was wrapped under another key, for another owner, or changed */
  unwrap(owner: Buffer, wrapped: Buffer): Buffer | null {
    const end = wrapped.length - TAG;
    if (end <= NONCE) return null;
    const decipher = createDecipheriv(ALGORITHM, this.key, wrapped.subarray(0, NONCE), OPTIONS).setAAD(owner);
    decipher.setAuthTag(wrapped.subarray(end));
    const secret = decipher.update(wrapped.subarray(NONCE, end));
    try {
      decipher.final();
      return secret;
    } catch {
      return null;
    }
  }

  /** Lets go of the key; the next collection of garbage frees and zeroes it. */
  wipe(): void {
    this.held = null;
  }

  private get key(): KeyObject {
    if (!this.held) throw new ServerSealed();
    return this.held;
  }
}
