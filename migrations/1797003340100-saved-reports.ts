import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS: Record<string, Record<string, string>> = {
  reports: {
    '': 'What a report is to tell, kept so that it is told anew for another time.',
    id: 'Identifier, in the order of making.',
    key_id: 'The data key of the office of who made it.',
    title: 'What it is called; every director reads it.',
    template: 'un_fund, annual, grant, offices; own: its lines are chosen.',
    period_rule: 'Which days it tells of: fixed ones, or those that follow from the day of counting.',
    period_from: 'First day of a fixed period.',
    period_until: 'Last day of a fixed period.',
    comparison: 'What it is laid beside: none, former_period, same_period_last_year.',
    filters: 'What narrows all its numbers: values by dimension.',
    lines: 'What an own report tells: indicators, each with its tables; else empty.',
    created_by: 'Who made it.',
    created_at: 'When.',
    voided_at: 'When it was put away; null while it is used.',
    voided_by: 'Who put it away.',
    void_reason: 'Why.',
    version: 'Counts changes.',
  },
  report_runs: {
    '': 'A report counted once, as at one moment: what is counted is a draft until it is frozen.',
    id: 'Identifier, in the order of asking.',
    report_id: 'The report.',
    plan: 'What is counted: template, days, filters, lines.',
    left_out: 'Codes of indicators that cannot be narrowed as the report is.',
    lines: 'Of how many lines it consists.',
    lines_done: 'How many of them are counted.',
    attempts: 'How often it was begun: whoever is killed in the midst begins anew.',
    created_by: 'Who asked for it.',
    created_at: 'When.',
    started_at: 'When it was begun last.',
    ended_at: 'When it ended.',
    ending: 'counted, failed, cancelled; null while it is to be counted.',
    cancelled_by: 'Who called it off.',
    figures: 'What was counted, as canonical JSON; null until then.',
  },
};

/** Reports that are saved, and counted in the background by the role that keeps the queue. */
export class SavedReports1797003340100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table reports (
        id uuid primary key default uuidv7(),
        key_id uuid not null references data_keys,
        title bytea not null,
        template text not null check (template in ('un_fund', 'annual', 'grant', 'offices', 'own')),
        period_rule text not null check (period_rule in ('fixed', 'last_month', 'last_quarter', 'last_half_year', 'last_year', 'this_year')),
        period_from date,
        period_until date,
        comparison text not null check (comparison in ('none', 'former_period', 'same_period_last_year')),
        filters jsonb not null,
        lines jsonb not null,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        version int not null default 1,
        constraint fixed_period_has_days check ((period_rule = 'fixed') = (period_from is not null) and (period_from is null) = (period_until is null)),
        constraint period_ends_before_it_begins check (period_from <= period_until),
        constraint own_report_has_lines check ((template = 'own') = (lines <> '[]')),
        constraint grant_report_has_a_grant check (template <> 'grant' or jsonb_array_length(filters -> 'grant') = 1),
        constraint voided_reports_have_a_reason check (num_nonnulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      select app.audit_table('reports');

      create function app.keep_voided_report() returns trigger
        language plpgsql as $$
      begin
        if old.voided_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'it is put away';
        end if;
        if new.voided_at is not null then new.voided_at := now(); end if;
        return new;
      end $$;
      create trigger keep_voided before update on reports for each row execute function app.keep_voided_report();

      create table report_runs (
        id uuid primary key default uuidv7(),
        report_id uuid not null references reports,
        plan jsonb not null,
        left_out text[] not null,
        lines int not null constraint report_tells_something check (lines > 0),
        lines_done int not null default 0,
        attempts int not null default 0,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        started_at timestamptz,
        ended_at timestamptz,
        ending text check (ending in ('counted', 'failed', 'cancelled')),
        cancelled_by uuid references users,
        figures text,
        check ((ended_at is null) = (ending is null)),
        check ((ending is not distinct from 'counted') = (figures is not null)),
        check ((ending is not distinct from 'cancelled') = (cancelled_by is not null))
      );
      create index report_runs_report on report_runs (report_id, id);
      create index report_runs_to_do on report_runs (id) where ending is null;
    `);
    await this.counting(db);
    for (const [table, { '': meaning, ...columns }] of Object.entries(MEANINGS)) {
      await db.query(`comment on table ${table} is '${meaning}'`);
      for (const [name, text] of Object.entries(columns)) await db.query(`comment on column ${table}.${name} is '${text}'`);
    }
  }

  private async counting(db: QueryRunner): Promise<void> {
    await db.query(`
      -- who asks tells whoever counts, at the moment of his commit
      create function app.tell_of_run() returns trigger
        language plpgsql as $$
      begin
        perform pg_notify('tirek_report_runs', '');
        return null;
      end $$;
      create trigger tell after insert on report_runs for each statement execute function app.tell_of_run();

      -- what has ended stays as it ended; who calls it off does nothing else
      create function app.keep_run() returns trigger
        language plpgsql as $$
      begin
        if old.ending is not null then
          raise exception using errcode = 'check_violation', constraint = 'ended_run_stays_as_it_is', message = 'it has ended';
        end if;
        if new.ending is not null then new.ended_at := clock_timestamp(); end if;
        return new;
      end $$;
      create trigger keep before update on report_runs for each row execute function app.keep_run();

      create function app.report_runs_to_do() returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select id from report_runs where ending is null order by id
      $$;

      -- whoever was killed in the midst begins anew, since all of it is of one moment: three times, for it may be what kills him
      create function app.begin_report_run(run uuid) returns table (plan jsonb, left_out text[])
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update report_runs r set ending = 'failed' where r.id = run and r.ending is null and r.attempts >= 3;
        return query update report_runs r set started_at = clock_timestamp(), attempts = r.attempts + 1, lines_done = 0
          where r.id = run and r.ending is null returning r.plan, r.left_out;
      end $$;

      -- whether it is still wanted
      create function app.report_run_at(run uuid, done int) returns boolean
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update report_runs set lines_done = done where id = run and ending is null;
        return found;
      end $$;

      -- once it was called off, nothing more comes of it
      create function app.end_report_run(run uuid, counted text) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        update report_runs set ending = case when counted is null then 'failed' else 'counted' end, figures = counted where id = run and ending is null
      $$;
      revoke all on function app.report_runs_to_do(), app.begin_report_run(uuid), app.report_run_at(uuid, int), app.end_report_run(uuid, text) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table report_runs, reports;
      drop function app.report_runs_to_do(), app.begin_report_run(uuid), app.report_run_at(uuid, int), app.end_report_run(uuid, text), app.tell_of_run(), app.keep_run(), app.keep_voided_report();
    `);
  }
}
