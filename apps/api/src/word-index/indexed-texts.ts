import type { Place } from '#libs/sealing/box';
import type { IndexedIn } from '#libs/sealing/text-index';

/** A sealed text as it lies in the database, with its key. */
export interface OldText {
  id: string;
  caseId: string;
  keyId: string;
  wrapped: Buffer;
}

/** Sealed texts of a kind that have an index over their words: how those are found that are not in it, and how they get there. */
export interface IndexedTexts<Row extends OldText> {
  where: IndexedIn;
  /**
   * Locks what is not in the index, or was put there by an older scheme, so that neither a change nor an erasure comes in
   * between, and tells its ids in order. What was erased has no words. $1 the id they follow, $2 the scheme.
   */
  outside: string;
  /** Reads what is locked: afterwards, so that nothing stands there as it was before the lock. $1 the ids. */
  texts: string;
  /** Puts tokens in. $1 ids, $2 cases, $3 tokens (each an array as text), beside one another; $4 the scheme. */
  put: string;
  /** The words of a text. @throws SealBroken when somebody has tampered with them */
  words(row: Row, open: (place: Place, sealed: Buffer) => string): string;
}
