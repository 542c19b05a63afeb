import type { ClientBase } from 'pg';
import { ENTRY_COLUMNS, HISTORY_COLUMNS, type RecordedEntry } from '#libs/custody/recorded-entry';

/** Where an entry stands; the reader begins behind the one and ends with the other. */
export interface Place {
  tx: bigint;
  id: string;
}

export const BEFORE_ALL: Place = { tx: -1n, id: '00000000-0000-0000-0000-000000000000' };

/** Behind every entry of a transaction. */
export const endOf = (tx: bigint): Place => ({ tx, id: 'ffffffff-ffff-ffff-ffff-ffffffffffff' });

/** Exact, and the same whatever time zone and style of dates a connection has. */
const asText = (column: string) => (column === 'at' ? `(extract(epoch from e.at) * 1000000)::bigint::text` : `e.${column}::text`);

const history = (before: string) => `array[${HISTORY_COLUMNS.map(column => (column === 'before' ? before : `h.${column}::text`))}]`;

const STRETCH = `
  select e.id, e.tx, array[${ENTRY_COLUMNS.map(asText)}] as says,
      case when h.audit_id is not null then ${history('app.chained_before(h)')} end as history,
      case when app.without_words(h.before) <> h.before then ${history('h.before::text')} end as "inFull"
    from audit_entries e left join row_history h on h.audit_id = e.id
    where (e.tx, e.id) > ($1::bigint, $2::uuid) and (e.tx, e.id) <= ($3::bigint, $4::uuid)
    order by e.tx, e.id limit $5`;

/** The entries of a stretch of the record, in the order of the chain, at most `limit`. */
export async function readStretch(db: ClientBase, after: Place, until: Place, limit: number): Promise<RecordedEntry[]> {
  const { rows } = await db.query({ name: 'stretch', text: STRETCH, values: [after.tx, after.id, until.tx, until.id, limit] });
  return rows.map(row => ({ ...row, tx: BigInt(row.tx) }));
}
