import { ServerSealed } from './errors';

/** The key under which one client's (or office's) words are sealed. Lives in memory only. */
export class DataKey {
  private wiped = false;

  /** @param bytes 32 bytes, owned by this object from now on */
  constructor(
    readonly id: string,
    private readonly bytes: Buffer,
  ) {}

  /** @throws ServerSealed after `wipe`: a key of zeros must never seal anything */
  get secret(): Buffer {
    if (this.wiped) throw new ServerSealed();
    return this.bytes;
  }

  wipe(): void {
    this.wiped = true;
    this.bytes.fill(0);
  }
}
