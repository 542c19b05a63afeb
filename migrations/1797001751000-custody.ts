import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who had a file in his hands, from its receipt on. Only ever added to, and chained with the record like every row of it. */
export class Custody1797001751000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table custody_entries (
        id uuid primary key default uuidv7(),
        file_id uuid not null,
        case_id uuid not null,
        act text not null check (act = any (array['received', 'made', 'viewed', 'downloaded', 'exported', 'copied'])),
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default clock_timestamp(),
        foreign key (file_id, case_id) references files (id, case_id)
      );
      create index custody_entries_file on custody_entries (file_id, id);

      create function app.take_into_custody() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into custody_entries (file_id, case_id, act) values (new.id, new.case_id, case when new.copy_of_id is null then 'received' else 'made' end);
        return null;
      end $$;
      create trigger take_into_custody after update of state on files for each row
        when (new.state = 'kept' and old.state <> 'kept') execute function app.take_into_custody();

      select app.audit_table('custody_entries');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger take_into_custody on files;
      drop function app.take_into_custody();
      drop table custody_entries cascade;
    `);
  }
}
