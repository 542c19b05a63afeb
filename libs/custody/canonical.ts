import { createHash } from 'node:crypto';

/**
 * Values in one sequence of bytes that no other values have: each is marked as absent (0), or present (1) with its
 * length (4 bytes) before it. `kind` keeps digests of different things apart.
 */
export function canonical(kind: string, values: (string | Buffer | null)[]): Buffer {
  return Buffer.concat([kind, ...values].flatMap(part));
}

export const digest = (bytes: Buffer): Buffer => createHash('sha256').update(bytes).digest();

function part(value: string | Buffer | null): Buffer[] {
  if (value === null) return [Buffer.of(0)];
  const bytes = Buffer.from(value);
  const head = Buffer.alloc(5);
  head[0] = 1;
  head.writeUInt32BE(bytes.length, 1);
  return [head, bytes];
}
