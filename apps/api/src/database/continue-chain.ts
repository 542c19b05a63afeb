import type { DataSource } from 'typeorm';

/**
 * Identifiers of transactions begin anew in another cluster. After a backup was restored there, new entries of the record
 * would stand before old ones: the offset lifts them above whatever the record and its chain have seen.
 */
export async function continueChain(owner: DataSource): Promise<void> {
  const [{ behind, offset }] = await owner.query(`
    with seen as (select greatest((select max(tx) from audit_entries), (select max(until_tx) from audit_checkpoints)) as tx),
      now as (select pg_current_xact_id()::text::bigint as tx)
    select coalesce(seen.tx >= now.tx + app.chain_offset(), false) as behind, seen.tx - now.tx + 1 as offset from seen, now`);
  if (!behind) return;
  await owner.query(`create or replace function app.chain_offset() returns bigint language sql immutable parallel safe as 'select ${BigInt(offset)}::bigint'`);
}
