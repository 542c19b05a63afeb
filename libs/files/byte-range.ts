/** Bytes of a file, `from` to before `to`. */
export interface ByteRange {
  from: number;
  to: number;
}

/** What a `Range` header asks for, when it is one range that is there; else null, and the whole file is the answer (RFC 9110). */
export function byteRange(header: string | undefined, size: number): ByteRange | null {
  const asked = /^bytes=(\d{0,16})-(\d{0,16})$/.exec(header ?? '');
  if (!asked || asked[1] + asked[2] === '') return null;
  const last = asked[2] === '' ? size - 1 : Math.min(Number(asked[2]), size - 1);
  const from = asked[1] === '' ? Math.max(0, size - Number(asked[2])) : Number(asked[1]);
  const to = (asked[1] === '' ? size - 1 : last) + 1;
  return from < to ? { from, to } : null;
}
