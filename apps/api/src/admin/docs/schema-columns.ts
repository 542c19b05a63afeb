import type { Client } from 'pg';

/** A column as the database itself describes it. */
export interface SchemaColumn {
  table: string;
  tableMeaning: string | null;
  column: string;
  type: string;
  nullable: boolean;
  meaning: string | null;
}

const COLUMNS = `
  select t.relname as table, obj_description(t.oid, 'pg_class') as "tableMeaning", a.attname as column,
      format_type(a.atttypid, a.atttypmod) as type, not a.attnotnull as nullable,
      col_description(t.oid, a.attnum) as meaning
    from pg_class t join pg_attribute a on a.attrelid = t.oid
    where t.relnamespace = 'public'::regnamespace and t.relkind in ('r', 'p') and a.attnum > 0 and not a.attisdropped
    order by t.relname, a.attnum`;

/** Every column of every table, with the comments that give their meaning. */
export async function schemaColumns(db: Client): Promise<SchemaColumn[]> {
  return (await db.query<SchemaColumn>(COLUMNS)).rows;
}
