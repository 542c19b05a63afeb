import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the columns that nearly every table has mean in the tables of signing in. */
export class MeaningsOfSignIn1797000820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      do $$
      declare
        meaning constant jsonb := '{
          "id": "Identifier, in the order of making.",
          "key_id": "The data key that seals the words of the row.",
          "created_by": "Who made the row; null for the owner of the schema.",
          "created_at": "When it was made.",
          "version": "Counts changes; who saw an older one cannot overwrite a newer."
        }';
        c record;
      begin
        for c in
          select format('%I.%I', t.relname, a.attname) as place, meaning ->> a.attname as text
            from pg_class t join pg_attribute a on a.attrelid = t.oid
            where t.relnamespace = 'public'::regnamespace and t.relkind = 'r' and meaning ? a.attname
              and col_description(t.oid, a.attnum) is null
        loop
          execute format('comment on column %s is %L', c.place, c.text);
        end loop;
      end $$;
    `);
  }

  /** Comments change nothing: they go with their tables. */
  async down(): Promise<void> {}
}
