import { hkdfSync, createSecretKey, type KeyObject } from 'node:crypto';
import type { DataKey } from './data-key';
import { UnknownFormat } from './errors';
import { KEY_ID_LENGTH, readKeyId, writeKeyId } from './key-id';

/**
 * A part of a file at rest: version (1 byte) | data key id (16) | random salt (32) | frames. Each frame is 64 KiB of the file
 * (the last one what is left) and its tag, sealed by AES-256-GCM under a key that follows from data key and salt. Its nonce
 * counts the frames and says which is the last (the construction STREAM of Hoang, Reyhanitabar, Rogaway and Vizár, 2015), so
 * frames that are cut off, swapped or repeated do not open. Header, file and place in the file are authenticated with each.
 */
export const FRAME = 65_536;
export const TAG = 16;
export const SALT = 32;
export const HEADER = 1 + KEY_ID_LENGTH + SALT;
export const ALGORITHM = 'aes-256-gcm';

const VERSION = 1;
const NONCE = 12;

/** Where a part belongs. It opens there and nowhere else. */
export interface PartPlace {
  /** Id of the file. */
  file: string;
  /** How many bytes of the file stand before it. */
  startsAt: number;
}

export function writeHeader(key: DataKey, salt: Buffer): Buffer {
  const header = Buffer.alloc(HEADER);
  header[0] = VERSION;
  writeKeyId(key.id, header, 1);
  salt.copy(header, 1 + KEY_ID_LENGTH);
  return header;
}

/** Which data key opens a part. @throws UnknownFormat when it is none */
export function keyIdOfPart(header: Buffer): string {
  if (header.length < HEADER || header[0] !== VERSION) throw new UnknownFormat('A part of a file');
  return readKeyId(header, 1);
}

export function partKey(key: DataKey, header: Buffer): KeyObject {
  const bytes = Buffer.from(hkdfSync('sha256', key.secret, header.subarray(HEADER - SALT), 'tirek/file-part/1', 32));
  const own = createSecretKey(bytes);
  bytes.fill(0);
  return own;
}

export function nonceOf(frame: number, isLast: boolean): Buffer {
  const nonce = Buffer.alloc(NONCE);
  nonce.writeUInt32BE(frame, NONCE - 5);
  nonce[NONCE - 1] = isLast ? 1 : 0;
  return nonce;
}

export const boundTo = (header: Buffer, { file, startsAt }: PartPlace): Buffer =>
  Buffer.concat([header, Buffer.from(`${file.toLowerCase()}:${startsAt}`)]);
