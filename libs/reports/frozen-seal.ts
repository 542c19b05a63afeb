import { createHash } from 'node:crypto';
import { canonical } from './figures-digest';

/** What a signature of a frozen report holds together. */
export interface FrozenHead {
  id: string;
  number: number;
  reportId: string;
  edition: number;
  /** SHA-256 of the figures, in hexadecimal. */
  digest: string;
  frozenBy: string;
  /** To the microsecond, ISO 8601 in UTC. */
  frozenAt: string;
}

/** Bytes to be signed (32): no other head has them, nor anything else that is signed under the same secret. */
export const bytesToSign = (head: FrozenHead): Buffer => createHash('sha256').update(`frozen report ${canonical(head)}`).digest();
