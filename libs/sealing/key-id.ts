const UUID = /^[0-9a-f]{8}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{4}-?[0-9a-f]{12}$/i;

/** Length of a key id in bytes. */
export const KEY_ID_LENGTH = 16;

/** Writes the 16 bytes of a UUID. @throws TypeError when the text is no UUID */
export function writeKeyId(id: string, into: Buffer, offset: number): void {
  if (!UUID.test(id)) throw new TypeError('A data key is named by a UUID.');
  into.write(id.replaceAll('-', ''), offset, 'hex');
}

export function readKeyId(from: Buffer, offset: number): string {
  const hex = from.toString('hex', offset, offset + KEY_ID_LENGTH);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
}
