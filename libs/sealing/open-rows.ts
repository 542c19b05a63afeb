import { keyIdOf, open } from './box';
import type { KeyLoader, Keyring } from './keyring';

/** Where the sealed words under one property of a row come from. */
export interface SealedSource<Row> {
  table: string;
  /** Name of the column in the database. */
  column: string;
  /** The property that holds the id of the row they were sealed for. */
  row: keyof Row & string;
  json?: boolean;
}

/**
 * Opens, in place, the sealed words that one hand-written statement brought along, as bytes or in base64;
 * null stays null. All missing keys come in one query:
 * `await openRows(ring, loader, rows, { text: { table: 'log_entries', column: 'text', row: 'id' } })`
 */
export async function openRows<Row extends object>(
  ring: Keyring,
  loader: KeyLoader,
  rows: Row[],
  sources: { [Property in keyof Row]?: SealedSource<Row> },
): Promise<Row[]> {
  const found = rows.flatMap(row => [...sealedIn(row, sources)]);
  await ring.need([...new Set(found.map(one => one.keyId))], loader);
  for (const { row, property, source, sealed, keyId } of found) {
    const place = { table: source.table, column: source.column, row: String(row[source.row]) };
    const text = open(ring.get(keyId), place, sealed).toString('utf8');
    row[property] = source.json ? JSON.parse(text) : text;
  }
  return rows;
}

function* sealedIn<Row extends object>(row: Row, sources: { [Property in keyof Row]?: SealedSource<Row> }) {
  for (const property of Object.keys(sources) as (keyof Row)[]) {
    const value: unknown = row[property];
    if (value === null || value === undefined) continue;
    const sealed = Buffer.isBuffer(value) ? value : Buffer.from(String(value), 'base64');
    yield { row, property, source: sources[property]!, sealed, keyId: keyIdOf(sealed) };
  }
}
