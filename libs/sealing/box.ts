import { createCipheriv, createDecipheriv, randomFillSync } from 'node:crypto';
import { SealBroken, UnknownFormat } from './errors';

/** Where a sealed value stands. Sealed into it: moved elsewhere, it does not open. */
export interface Place {
  table: string;
  column: string;
  row: string;
}

export interface DataKey {
  id: string;
  bytes: Buffer;
}

const CIPHER = 'aes-256-gcm';
const VERSION = 1;
const KEY_ID = 16;
const NONCE = 12;
const TAG = 16;
const HEADER = 1 + KEY_ID + NONCE;

/**
 * AES-256-GCM with a random nonce. Layout: version (1) | data key id (16) | nonce (12) | ciphertext | tag (16).
 * Header and place are authenticated with it.
 */
export function seal(key: DataKey, place: Place, plain: Buffer): Buffer {
  const sealed = Buffer.allocUnsafe(HEADER + plain.length + TAG);
  sealed[0] = VERSION;
  sealed.write(key.id.replaceAll('-', ''), 1, 'hex');
  randomFillSync(sealed, 1 + KEY_ID, NONCE);
  const cipher = createCipheriv(CIPHER, key.bytes, sealed.subarray(1 + KEY_ID, HEADER));
  cipher.setAAD(additionalData(sealed, place));
  cipher.update(plain).copy(sealed, HEADER);
  cipher.final();
  cipher.getAuthTag().copy(sealed, HEADER + plain.length);
  return sealed;
}

/** @throws SealBroken when it was tampered with or is not in its place; UnknownFormat when it is no sealed value */
export function open(key: DataKey, place: Place, sealed: Buffer): Buffer {
  refuseForeign(sealed);
  const end = sealed.length - TAG;
  const decipher = createDecipheriv(CIPHER, key.bytes, sealed.subarray(1 + KEY_ID, HEADER), { authTagLength: TAG });
  decipher.setAAD(additionalData(sealed, place));
  decipher.setAuthTag(sealed.subarray(end));
  const plain = decipher.update(sealed.subarray(HEADER, end));
  try {
    decipher.final();
  } catch {
    throw new SealBroken(place.table, place.column);
  }
  return plain;
}

/** Which data key opens it. */
export function keyIdOf(sealed: Buffer): string {
  refuseForeign(sealed);
  const hex = sealed.toString('hex', 1, 1 + KEY_ID);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}

function refuseForeign(sealed: Buffer): void {
  if (sealed.length < HEADER + TAG || sealed[0] !== VERSION) throw new UnknownFormat();
}

/** Neither a table nor a column has a bar in its name, so the parts cannot run into each other. */
function additionalData(sealed: Buffer, { table, column, row }: Place): Buffer {
  return Buffer.from(`${sealed.toString('latin1', 0, 1 + KEY_ID)}${table}|${column}|${row}`, 'latin1');
}
