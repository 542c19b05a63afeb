import { bytesToSign, type FrozenHead } from './frozen-seal';

/** A frozen report as it is stored. */
export interface StoredHead extends FrozenHead {
  signature: Buffer;
  /** The digest is that of the figures. */
  intact: boolean;
}

export type FrozenDoubt = { what: 'figures_changed' | 'forged'; number: number } | { what: 'missing'; number: number };

/** The first thing that is wrong with a row of frozen reports, by their numbers; null when each is what was signed. The last of them could have been taken away. */
export function doubtAboutFrozen(heads: readonly StoredHead[], sign: (bytes: Buffer) => Buffer): FrozenDoubt | null {
  for (const [at, { signature, intact, ...head }] of heads.entries()) {
    if (head.number !== at + 1) return { what: 'missing', number: at + 1 };
    if (!intact) return { what: 'figures_changed', number: head.number };
    if (!sign(bytesToSign(head)).equals(signature)) return { what: 'forged', number: head.number };
  }
  return null;
}
