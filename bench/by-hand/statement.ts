/** What somebody would write who needs these numbers, and only these, out of these tables. */
export interface ByHand {
  name: string;
  /** Codes of the indicators that it counts. */
  counts: readonly string[];
  /** $1 first day, $2 last day. Rows: `code`, `dimensions`, `key`, `units`, `people`, `amount`. */
  sql: string;
}

/** Rows of one indicator among those of a statement. */
export const told = (code: string, rows: string): string => `select '${code}' as code, r.* from (${rows}) r`;

export const together = (...rows: readonly string[]): string => rows.join('\nunion all\n');
