import { keyIdOf, open } from './box';
import { ERASED } from './erased';
import type { KeyLoader, Keyring } from './keyring';

/** Where the sealed words under one property of a row come from. */
export interface SealedSource<Row> {
  table: string;
  /** Name of the column in the database. */
  column: string;
  /** The property that holds the id of the row they were sealed for, or what tells it. */
  row: (keyof Row & string) | ((row: Row) => string);
  /** What the property becomes, of words that may be `ERASED`; the words themselves, when left out. */
  read?: (text: string) => unknown;
}

export type SealedSources<Row> = { [Property in keyof Row]?: SealedSource<Row> };

interface Found<Row> {
  row: Row;
  property: keyof Row;
  source: SealedSource<Row>;
  sealed: Buffer;
  keyId: string;
}

/**
 * Opens, in place, the sealed words that one hand-written statement brought along, as bytes or in base64;
 * null stays null, and erased words become `ERASED`. All missing keys come in one query:
 * `await openRows(ring, loader, rows, { text: { table: 'log_entries', column: 'text', row: 'id' } })`
 */
export async function openRows<Row extends object>(
  ring: Keyring,
  loader: KeyLoader,
  rows: Row[],
  sources: SealedSources<Row>,
): Promise<Row[]> {
  const words = sealedIn(rows, sources);
  const destroyed = await ring.needLiving([...new Set(words.map(word => word.keyId))], loader);
  for (const { row, property, source, sealed, keyId } of words) {
    const id = typeof source.row === 'function' ? source.row(row) : row[source.row];
    const place = { table: source.table, column: source.column, row: String(id) };
    const text = destroyed.has(keyId) ? ERASED : open(ring.get(keyId), place, sealed).toString('utf8');
    row[property] = (source.read ? source.read(text) : text) as Row[keyof Row];
  }
  return rows;
}

function sealedIn<Row extends object>(rows: Row[], sources: SealedSources<Row>): Found<Row>[] {
  const words: Found<Row>[] = [];
  for (const property of Object.keys(sources) as (keyof Row)[]) {
    const source = sources[property]!;
    for (const row of rows) {
      const value: unknown = row[property];
      if (value === null || value === undefined) continue;
      const sealed = Buffer.isBuffer(value) ? value : Buffer.from(String(value), 'base64');
      words.push({ row, property, source, sealed, keyId: keyIdOf(sealed) });
    }
  }
  return words;
}
