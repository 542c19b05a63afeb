import { createDecipheriv, type KeyObject } from 'node:crypto';
import type { DataKey } from './data-key';
import { SealBroken } from './errors';
import { ALGORITHM, boundTo, FRAME, HEADER, keyIdOfPart, nonceOf, type PartPlace, partKey, TAG } from './part-format';

const SEALED_FRAME = FRAME + TAG;

/**
 * The plain bytes of a part, frame by frame. Each frame is authenticated before it is given out; that the part is whole is
 * known with the last one.
 * @throws UnknownFormat when these are not the bytes of a part
 * @throws SealBroken when they were changed, cut, moved or sealed under another key
 */
export async function* openPart(key: DataKey, place: PartPlace, sealed: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let waiting: Buffer = Buffer.alloc(0);
  let part: { own: KeyObject; bound: Buffer } | null = null;
  let frames = 0;
  for await (const bytes of sealed) {
    waiting = waiting.length ? Buffer.concat([waiting, bytes]) : bytes;
    if (!part && waiting.length >= HEADER) {
      part = beginning(key, place, waiting.subarray(0, HEADER));
      waiting = waiting.subarray(HEADER);
    }
    for (; part && waiting.length > SEALED_FRAME; waiting = waiting.subarray(SEALED_FRAME)) {
      yield openFrame(part, waiting.subarray(0, SEALED_FRAME), nonceOf(frames++, false));
    }
  }
  if (!part || waiting.length < TAG) throw new SealBroken('files', 'content');
  yield openFrame(part, waiting, nonceOf(frames, true));
}

function beginning(key: DataKey, place: PartPlace, header: Buffer): { own: KeyObject; bound: Buffer } {
  if (keyIdOfPart(header) !== key.id) throw new SealBroken('files', 'content');
  return { own: partKey(key, header), bound: boundTo(header, place) };
}

function openFrame({ own, bound }: { own: KeyObject; bound: Buffer }, frame: Buffer, nonce: Buffer): Buffer {
  const end = frame.length - TAG;
  const decipher = createDecipheriv(ALGORITHM, own, nonce, { authTagLength: TAG });
  decipher.setAAD(bound);
  decipher.setAuthTag(frame.subarray(end));
  const plain = decipher.update(frame.subarray(0, end));
  try {
    decipher.final();
  } catch {
    throw new SealBroken('files', 'content');
  }
  return plain;
}
