import { seal } from '#libs/sealing/box';
import type { DataKey } from '#libs/sealing/data-key';

/** Seals words of one client's file: `sealed('log_entries', 'text', row, words)`. */
export type Sealer = (table: string, column: string, row: string, words: string) => Buffer;

export const sealerWith =
  (key: DataKey): Sealer =>
  (table, column, row, words) =>
    seal(key, { table, column, row }, Buffer.from(words));
