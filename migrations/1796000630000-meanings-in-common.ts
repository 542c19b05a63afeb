import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What the access tables mean, and the columns that nearly every table has. */
export class MeaningsInCommon1796000630000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table case_access is 'Who sees which case, and when. Follows from assignments, roles and supervision by triggers.';
      comment on column case_access.user_id is 'Who sees.';
      comment on column case_access.case_id is 'What he sees.';
      comment on column case_access.basis is 'Why: team, office (its supervisor) or supervision (of somebody on the team).';
      comment on column case_access.role is 'His role on the team; null on another basis.';
      comment on column case_access.writes is 'Whether he may change it too.';
      comment on column case_access.valid_from is 'First day.';
      comment on column case_access.valid_to is 'Last day.';
      comment on column case_access.open is 'Copy of cases.open: lists of one''s own cases are sorted here.';
      comment on column case_access.next_hearing_at is 'Copy of cases.next_hearing_at; infinity when there is none.';

      comment on table client_access is 'Who sees which client, and when. Follows from case_access, client_assignments and roles.';
      comment on column client_access.user_id is 'Who sees.';
      comment on column client_access.client_id is 'Whom he sees.';
      comment on column client_access.valid_from is 'First day.';
      comment on column client_access.valid_to is 'Last day.';

      comment on table migrations is 'Which changes of the schema have been made. Of the owner alone.';
      comment on column migrations.timestamp is 'When the change was written, in milliseconds since 1970.';
      comment on column migrations.name is 'Its name.';

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
