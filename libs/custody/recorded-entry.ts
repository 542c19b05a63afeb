import { canonical, digest } from './canonical';

/** What an entry of the record says, besides its place: columns of `audit_entries` in the order of the canonical form. */
export const ENTRY_COLUMNS = ['at', 'actor_id', 'act', 'subject', 'subject_id', 'case_id', 'client_id', 'fields'] as const;

/**
 * Columns of the entry's `row_history`; all null when it has none. Sealed words in `before` are covered by their digest, so
 * that an erasure can take them out and leave that.
 */
export const HISTORY_COLUMNS = ['subject', 'subject_id', 'case_id', 'client_id', 'before'] as const;

/** An entry as it stands in the database, every value as text. */
export interface RecordedEntry {
  /** With `tx` its place: entries are in the order of tx, then id. */
  id: string;
  /** Number of the transaction that wrote it. */
  tx: bigint;
  /** In the order of `ENTRY_COLUMNS`. */
  says: (string | null)[];
  /** In the order of `HISTORY_COLUMNS`; null when the act had no former state. */
  history: (string | null)[] | null;
  /** The history with its sealed words as they lie there, if it has any: so it was chained before words could be erased. */
  inFull?: (string | null)[] | null;
}

/** SHA-256 of what an entry and its history say. Its place is not in it, so that what was moved is known again. */
export function entryDigest({ says, history }: RecordedEntry): Buffer {
  return digest(canonical('tirek/entry/1', [...says, history && canonical('tirek/history/1', history)]));
}
