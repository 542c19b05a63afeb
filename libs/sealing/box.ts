import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import type { DataKey } from './data-key';
import { SealBroken, UnknownFormat } from './errors';
import { KEY_ID_LENGTH, readKeyId, writeKeyId } from './key-id';

/** Where sealed bytes belong. They open there and nowhere else. */
export interface Place {
  table: string;
  /** Name of the column in the database. */
  column: string;
  /** Id of the row; letter case does not matter, as it does not for a UUID. */
  row: string;
}

const VERSION = 1;
const HEADER = 1 + KEY_ID_LENGTH;
const NONCE = 12;
const TAG = 16;
const BODY = HEADER + NONCE;
const ALGORITHM = 'aes-256-gcm';
const OPTIONS = { authTagLength: TAG };

/**
 * Seals bytes with AES-256-GCM:
 * version (1 byte) | data key id (16) | random nonce (12) | ciphertext | tag (16).
 * Version, key id and place are authenticated, so the result opens under this key at this place only.
 */
export function seal(key: DataKey, place: Place, plain: Buffer): Buffer {
  const sealed = Buffer.allocUnsafe(BODY + plain.length + TAG);
  sealed[0] = VERSION;
  writeKeyId(key.id, sealed, 1);
  randomFillSync(sealed, HEADER, NONCE);
  const cipher = createCipheriv(ALGORITHM, key.secret, sealed.subarray(HEADER, BODY), OPTIONS);
  cipher.setAAD(boundTo(place, sealed));
  cipher.update(plain).copy(sealed, BODY);
  cipher.final();
  cipher.getAuthTag().copy(sealed, BODY + plain.length);
  return sealed;
}

/**
 * @throws UnknownFormat when the bytes were not made by `seal`
 * @throws SealBroken when they were changed, moved, or sealed under another key
 */
export function open(key: DataKey, place: Place, sealed: Buffer): Buffer {
  requireFormat(sealed);
  const end = sealed.length - TAG;
  const decipher = createDecipheriv(ALGORITHM, key.secret, sealed.subarray(HEADER, BODY), OPTIONS);
  decipher.setAAD(boundTo(place, sealed));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(BODY, end));
  try {
    decipher.final();
  } catch {
    throw new SealBroken(place.table, place.column);
  }
  return plain;
}

/** Which data key opens these bytes. @throws UnknownFormat when they were not made by `seal` */
export function keyIdOf(sealed: Buffer): string {
  requireFormat(sealed);
  return readKeyId(sealed, 1);
}

/** Whether these bytes have the outer form of sealed ones. */
export function looksSealed(value: unknown): value is Buffer {
  return Buffer.isBuffer(value) && value.length >= BODY + TAG && value[0] === VERSION;
}

function requireFormat(sealed: Buffer): void {
  if (!looksSealed(sealed)) throw new UnknownFormat('A sealed value');
}

/** Additional data: the header and the place, each part of the place preceded by its length. */
function boundTo({ table, column, row }: Place, sealed: Buffer): Buffer {
  const text = `${table.length}:${table}${column.length}:${column}${row.length}:${row.toLowerCase()}`;
  const bound = Buffer.allocUnsafe(HEADER + 3 * text.length);
  sealed.copy(bound, 0, 0, HEADER);
  return bound.subarray(0, HEADER + bound.write(text, HEADER, 'utf8'));
}
