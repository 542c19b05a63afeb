import type { Client } from 'pg';

/** How many days after the beginning each row of a document is dated, by its place in its table: a verdict two days after what it judges. */
const AFTER: Record<string, string> = {
  documents: '0',
  document_writers: '0',
  document_states: '2 * (place - 1)',
  document_versions: '4 * place - 2',
  document_submissions: '4 * place - 2',
  document_reviews: '4 * place',
};

/**
 * Dates a document of the demo back, as the owner: what is done in it is done today, and somebody's growth takes months. The
 * rules about who may change what are for people, so they are put aside meanwhile.
 */
export async function ageDocument(db: Client, id: string, daysAgo: number): Promise<void> {
  await db.query('begin');
  for (const [table, after] of Object.entries(AFTER)) {
    const key = table === 'documents' ? 'id' : 'document_id';
    await db.query(`alter table ${table} disable trigger user`);
    await db.query(
      `update ${table} t set created_at = now() - make_interval(days => $2::int) + make_interval(days => (${after})::int, secs => place)
        from (select ctid, row_number() over (order by created_at, ctid) as place from ${table} where ${key} = $1) o where t.ctid = o.ctid`,
      [id, daysAgo],
    );
    await db.query(`alter table ${table} enable trigger user`);
  }
  await db.query('commit');
}
