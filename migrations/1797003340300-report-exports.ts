import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  report_exports: {
    '': 'That a report was taken out as a file.',
    id: 'Identifier, in the order of asking.',
    run_id: 'The draft that was taken out; null when it was a frozen report.',
    frozen_id: 'The frozen report that was taken out; null when it was a draft.',
    format: 'xlsx, docx, pdf, csv.',
    language: 'In which it is written: ru, ky, en.',
    attempts: 'How often it was begun.',
    created_by: 'Who asked for it, and may fetch it.',
    created_at: 'When.',
    ended_at: 'When it ended.',
    ending: 'made, failed; null while it is to be made.',
    size: 'Bytes of the file; null where there is none.',
    digest: 'SHA-256 of the file, in hexadecimal.',
  },
  report_export_contents: {
    '': 'Files of reports, kept for a week after they were made.',
    export_id: 'Which.',
    key_id: 'The data key of the office of who asked.',
    content: 'The file, in base64.',
    created_at: 'When it was made.',
  },
};

/** Files of reports are made in the background and kept for a week, so that a line that breaks begins where it ended. */
export class ReportExports1797003340300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table report_exports (
        id uuid primary key default uuidv7(),
        run_id uuid references report_runs,
        frozen_id uuid references frozen_reports,
        format text not null check (format in ('xlsx', 'docx', 'pdf', 'csv')),
        language text not null check (language in ('ru', 'ky', 'en')),
        attempts int not null default 0,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        ended_at timestamptz,
        ending text check (ending in ('made', 'failed')),
        size int,
        digest text,
        check (num_nonnulls(run_id, frozen_id) = 1),
        check ((ended_at is null) = (ending is null)),
        check ((ending is not distinct from 'made') = (size is not null) and (size is null) = (digest is null))
      );
      create index report_exports_to_do on report_exports (id) where ending is null;
      create index report_exports_run on report_exports (run_id);
      create index report_exports_frozen on report_exports (frozen_id);
      create table report_export_contents (
        export_id uuid primary key references report_exports,
        key_id uuid not null references data_keys,
        content bytea not null,
        created_at timestamptz not null default now()
      );
      -- that it was taken out, not how far it is
      create trigger audit_write after insert on report_exports for each row execute function app.audit_write('id');
      create trigger tell after insert on report_exports for each statement execute function app.tell_of_run();
      create trigger keep before update on report_exports for each row execute function app.keep_run();

      create function app.report_exports_to_do() returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select id from report_exports where ending is null order by id
      $$;
      -- for whom: as him it is made. Three times in vain is enough
      create function app.begin_report_export(export uuid) returns uuid
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        asked_by uuid;
      begin
        update report_exports e set ending = 'failed' where e.id = export and e.ending is null and e.attempts >= 3;
        update report_exports e set attempts = e.attempts + 1 where e.id = export and e.ending is null returning e.created_by into asked_by;
        return asked_by;
      end $$;
      create function app.fail_report_export(export uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        update report_exports set ending = 'failed' where id = export and ending is null
      $$;
      create function app.forget_report_exports() returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        delete from report_export_contents where created_at < now() - interval '7 days'
      $$;
      revoke all on function app.report_exports_to_do(), app.begin_report_export(uuid), app.fail_report_export(uuid), app.forget_report_exports() from public;
    `);
    for (const [table, { '': meaning, ...columns }] of Object.entries(MEANINGS)) {
      await db.query(`comment on table ${table} is '${meaning}'`);
      for (const [name, text] of Object.entries(columns)) await db.query(`comment on column ${table}.${name} is '${text}'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table report_export_contents, report_exports;
      drop function app.report_exports_to_do(), app.begin_report_export(uuid), app.fail_report_export(uuid), app.forget_report_exports();
    `);
  }
}
