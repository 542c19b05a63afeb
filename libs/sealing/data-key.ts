import { createSecretKey, type KeyObject } from 'node:crypto';
import { ServerSealed } from './errors';

/**
 * The key under which one client's (or office's) words are sealed. Lives in memory only: in OpenSSL's, which zeroes it
 * when it is freed, and in no buffer of JavaScript.
 */
export class DataKey {
  private held: KeyObject | null;

  /** @param bytes 32 bytes; zeroed, since this object now holds them */
  constructor(
    readonly id: string,
    bytes: Buffer,
  ) {
    this.held = createSecretKey(bytes);
    bytes.fill(0);
  }

  /** @throws ServerSealed after `wipe` */
  get secret(): KeyObject {
    if (!this.held) throw new ServerSealed();
    return this.held;
  }

  /** Lets go of the key; the next collection of garbage frees and zeroes it. */
  wipe(): void {
    this.held = null;
  }
}
