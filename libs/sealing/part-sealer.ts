import { createCipheriv, type KeyObject, randomBytes } from 'node:crypto';
import type { DataKey } from './data-key';
import { ALGORITHM, boundTo, FRAME, nonceOf, type PartPlace, partKey, SALT, TAG, writeHeader } from './part-format';

/** Seals one part of a file while its bytes come in; of what is plain it holds a frame at most. */
export class PartSealer {
  /** Plain bytes taken in. */
  size = 0;
  private readonly own: KeyObject;
  private readonly bound: Buffer;
  private readonly sealed: Buffer[];
  private waiting: Buffer = Buffer.alloc(0);
  private frames = 0;

  constructor(key: DataKey, place: PartPlace) {
    const header = writeHeader(key, randomBytes(SALT));
    this.own = partKey(key, header);
    this.bound = boundTo(header, place);
    this.sealed = [header];
  }

  take(bytes: Buffer): void {
    this.size += bytes.length;
    let plain = this.waiting.length ? Buffer.concat([this.waiting, bytes]) : bytes;
    // one frame is held back: whether it is the last is known when there is more, or at the end
    for (; plain.length > FRAME; plain = plain.subarray(FRAME)) this.sealFrame(plain.subarray(0, FRAME), false);
    this.waiting = Buffer.from(plain);
  }

  /** The whole part, to be put away. */
  finish(): Buffer {
    this.sealFrame(this.waiting, true);
    return Buffer.concat(this.sealed);
  }

  private sealFrame(plain: Buffer, isLast: boolean): void {
    const cipher = createCipheriv(ALGORITHM, this.own, nonceOf(this.frames++, isLast), { authTagLength: TAG });
    cipher.setAAD(this.bound);
    this.sealed.push(cipher.update(plain));
    cipher.final();
    this.sealed.push(cipher.getAuthTag());
  }
}
