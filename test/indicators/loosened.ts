import type { Client } from 'pg';

/**
 * Makes a throwaway database take any row: numbers are counted of what is there, and a random organisation need not have led every
 * case by the rules of procedure to be counted. What is computed from columns is computed all the same.
 */
export async function loosen(db: Client): Promise<void> {
  await db.query(`set session_replication_role = replica`);
  const { rows } = await db.query<{ sql: string }>(`
    select format('alter table %s drop constraint %I', conrelid::regclass, conname) as sql from pg_constraint
      where contype in ('c', 'x') and connamespace = 'public'::regnamespace and conparentid = 0
    union all
    select format('alter table %s alter column %I drop not null', a.attrelid::regclass, a.attname) from pg_attribute a join pg_class c on c.oid = a.attrelid
      where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and a.attnum > 0 and a.attnotnull and not a.attisdropped and a.attidentity = ''
        and not exists (select from pg_index i where i.indrelid = c.oid and i.indisprimary and a.attnum = any (i.indkey::int2[]))`);
  for (const { sql } of rows) await db.query(sql);
}
