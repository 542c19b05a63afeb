import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  frozen_reports: {
    '': 'Figures for which somebody stands, as they were handed in: they never change.',
    id: 'Identifier.',
    number: 'In the order of freezing, over all reports: one that is missing was taken away.',
    report_id: 'The report.',
    edition: 'Which of the frozen ones of this report it is.',
    run_id: 'The draft that was frozen.',
    key_id: 'The data key of the office of who froze it.',
    title: 'What the report was called.',
    plan: 'What was counted: template, days, filters, lines.',
    left_out: 'Codes of indicators that could not be narrowed as the report is.',
    counted_at: 'The moment whose data were counted.',
    figures: 'The figures with the definitions by which they were counted, as canonical JSON.',
    digest: 'SHA-256 of the figures.',
    signature: 'Over number, report, edition, digest, who and when, under a secret beneath the root key.',
    created_by: 'Who stands for it.',
    created_at: 'When it was frozen.',
  },
  report_runs: { frozen_id: 'The frozen report that is counted anew, to see what would be another number now; null for a draft.' },
};

/** A draft that somebody stands for: kept whole, signed, and never changed again. */
export class FrozenReports1797003340200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table frozen_reports (
        id uuid primary key default uuidv7(),
        number int not null constraint frozen_in_a_row unique,
        report_id uuid not null references reports,
        edition int not null,
        run_id uuid not null constraint draft_is_frozen_once unique references report_runs,
        key_id uuid not null references data_keys,
        title bytea not null,
        plan jsonb not null,
        left_out text[] not null,
        counted_at timestamptz not null,
        figures text not null,
        digest bytea not null,
        signature bytea not null check (octet_length(signature) = 32),
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        unique (report_id, edition),
        constraint figures_are_as_they_were_counted check (digest = sha256(convert_to(figures, 'UTF8')))
      );
      select app.audit_table('frozen_reports');
      alter table report_runs add column frozen_id uuid references frozen_reports;
      create index report_runs_frozen on report_runs (frozen_id, id) where frozen_id is not null;

      -- what stands in it is what was counted, whoever inserts
      create function app.freeze_report() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        draft report_runs;
      begin
        perform pg_advisory_xact_lock(hashtextextended('frozen reports', 0));
        select * into draft from report_runs where id = new.run_id and report_id = new.report_id for share;
        if draft.ending is distinct from 'counted' or draft.frozen_id is not null then
          raise exception using errcode = 'check_violation', constraint = 'only_a_draft_is_frozen', message = 'it is no draft';
        end if;
        if new.number <> (select coalesce(max(number), 0) + 1 from frozen_reports)
            or new.edition <> (select coalesce(max(edition), 0) + 1 from frozen_reports where report_id = new.report_id) then
          raise exception using errcode = 'check_violation', constraint = 'frozen_in_a_row', message = 'another number is next';
        end if;
        new.plan := draft.plan;
        new.left_out := draft.left_out;
        new.figures := draft.figures;
        new.counted_at := (draft.figures::jsonb ->> 'countedAt')::timestamptz;
        new.created_at := now();
        return new;
      end $$;
      create trigger take_from_draft before insert on frozen_reports for each row execute function app.freeze_report();

      create function app.refuse_thaw() returns trigger
        language plpgsql as $$
      begin
        raise exception using errcode = 'check_violation', constraint = 'frozen_report_never_changes', message = 'it is frozen';
      end $$;
      create trigger refuse_thaw before update or delete on frozen_reports for each row execute function app.refuse_thaw();

      -- what is counted anew is asked for by the plan that was frozen
      create function app.count_frozen_anew() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        frozen frozen_reports;
      begin
        select * into frozen from frozen_reports where id = new.frozen_id;
        new.report_id := frozen.report_id;
        new.plan := frozen.plan;
        new.left_out := frozen.left_out;
        return new;
      end $$;
      create trigger count_frozen_anew before insert on report_runs for each row when (new.frozen_id is not null) execute function app.count_frozen_anew();
    `);
    for (const [table, { '': meaning, ...columns }] of Object.entries(MEANINGS)) {
      if (meaning) await db.query(`comment on table ${table} is '${meaning}'`);
      for (const [name, text] of Object.entries(columns)) await db.query(`comment on column ${table}.${name} is '${text}'`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger count_frozen_anew on report_runs;
      delete from report_runs where frozen_id is not null;
      alter table report_runs drop column frozen_id;
      drop table frozen_reports;
      drop function app.freeze_report(), app.refuse_thaw(), app.count_frozen_anew();
    `);
  }
}
