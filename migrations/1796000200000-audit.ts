import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The append-only record: who did what to which row. `row_history` keeps what a row said before a change; sealed
 * columns are kept sealed, so the history opens with the same data key and dies with it. Columns that only follow from
 * other rows (`open`, `next_hearing_at`) and the row's version are no change of their own.
 */
export class Audit1796000200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table audit_entries (
        id uuid primary key default uuidv7(),
        at timestamptz not null default clock_timestamp(),
        actor_id uuid default app.actor(),
        act text not null,
        subject text not null,
        subject_id uuid not null,
        case_id uuid,
        client_id uuid,
        fields text[]
      );
      create index audit_entries_subject on audit_entries (subject_id, at);
      create index audit_entries_case on audit_entries (case_id, at) where case_id is not null;
      create index audit_entries_client on audit_entries (client_id, at) where client_id is not null;

      create table row_history (
        audit_id uuid primary key references audit_entries,
        subject text not null,
        subject_id uuid not null,
        case_id uuid,
        client_id uuid,
        before jsonb not null
      );
      create index row_history_subject on row_history (subject_id);

      create function app.audit_write() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      declare
        now_row jsonb := to_jsonb(case when tg_op = 'DELETE' then old else new end);
        before jsonb;
        entry uuid := uuidv7();
        in_case uuid := coalesce(now_row ->> 'case_id', case when tg_table_name = 'cases' then now_row ->> 'id' end);
        of_client uuid := coalesce(now_row ->> 'client_id', case when tg_table_name = 'clients' then now_row ->> 'id' end);
      begin
        if tg_op = 'UPDATE' then
          select jsonb_object_agg(key, value) into before from jsonb_each(to_jsonb(old))
            where now_row -> key is distinct from value and key <> all (array['version', 'open', 'next_hearing_at']);
          if before is null then return null; end if;
        end if;
        insert into audit_entries (id, act, subject, subject_id, case_id, client_id, fields)
          values (entry, lower(tg_op), tg_table_name, (now_row ->> tg_argv[0])::uuid, in_case, of_client,
                  (select array_agg(key order by key) from jsonb_object_keys(before) as key));
        if before is not null then
          insert into row_history (audit_id, subject, subject_id, case_id, client_id, before)
            values (entry, tg_table_name, (now_row ->> tg_argv[0])::uuid, in_case, of_client, before);
        end if;
        return null;
      end $$;

      create function app.audit_table(name text, key text default 'id') returns void
        language plpgsql as $$
      begin
        execute format('create trigger audit_write after insert or update or delete on %I
          for each row execute function app.audit_write(%L)', name, key);
      end $$;

      select app.audit_table('offices'), app.audit_table('users'), app.audit_table('role_grants'),
             app.audit_table('supervisions');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger audit_write on offices;
      drop trigger audit_write on users;
      drop trigger audit_write on role_grants;
      drop trigger audit_write on supervisions;
      drop function app.audit_table(text, text);
      drop function app.audit_write();
      drop table row_history, audit_entries cascade;
    `);
  }
}
