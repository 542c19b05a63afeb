import type { MigrationInterface, QueryRunner } from 'typeorm';

const MEANINGS = [
  ['reports', 'schedule', 'How often it is counted by itself: month, quarter, half_year, year; null for never.'],
  ['reports', 'scheduled_for', 'The last day of the period whose draft was asked for last, or which had ended when the schedule was made.'],
  ['report_runs', 'scheduled', 'The schedule asked for it, and not a person.'],
] as const;

/** A report whose period has ended is counted by itself, once, and whoever saved it is told of the draft. */
export class ScheduledReports1797003340400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table reports
        add column schedule text check (schedule in ('month', 'quarter', 'half_year', 'year')),
        add column scheduled_for date,
        add check ((schedule is null) = (scheduled_for is null)),
        add constraint scheduled_report_has_a_rule check (schedule is null or period_rule <> 'fixed');
      alter table report_runs add column scheduled boolean not null default false;

      -- the last day of the last month, quarter, half of a year or year that is over on a day
      create function app.last_period_end(schedule text, day date) returns date
        language sql immutable as $$
        select case schedule
          when 'half_year' then make_date(extract(year from day)::int, case when extract(month from day) < 7 then 1 else 7 end, 1)
          else date_trunc(schedule, day)::date end - 1
      $$;

      -- what is over when a schedule is made, nobody has waited for
      create function app.begin_schedule() returns trigger
        language plpgsql as $$
      begin
        new.scheduled_for := app.last_period_end(new.schedule, current_date);
        return new;
      end $$;
      create trigger begin_schedule before insert on reports for each row when (new.schedule is not null) execute function app.begin_schedule();
      create trigger renew_schedule before update on reports for each row when (new.schedule is distinct from old.schedule) execute function app.begin_schedule();

      -- whose period has ended, of directors who still are
      create function app.due_reports() returns table (report_id uuid, user_id uuid)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select r.id, r.created_by from reports r
          where r.schedule is not null and r.voided_at is null and r.scheduled_for < app.last_period_end(r.schedule, current_date)
            and 'director' = any (app.roles_of(r.created_by))
          order by r.id
      $$;

      create function app.tell_of_draft() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, subject_id) values (new.created_by, 'report_drafted', new.id);
        return null;
      end $$;
      create trigger tell_of_draft after update on report_runs for each row
        when (new.scheduled and old.ending is null and new.ending = 'counted') execute function app.tell_of_draft();
      revoke all on function app.due_reports() from public;
    `);
    await this.kinds(db, known => [...known, 'report_drafted']);
    for (const [table, column, text] of MEANINGS) await db.query(`comment on column ${table}.${column} is '${text}'`);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const kinds = change([...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind)).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell_of_draft on report_runs;
      drop trigger renew_schedule on reports;
      drop trigger begin_schedule on reports;
      drop function app.tell_of_draft(), app.due_reports(), app.begin_schedule(), app.last_period_end(text, date);
      delete from notifications where kind = 'report_drafted';
      alter table report_runs drop column scheduled;
      alter table reports drop constraint scheduled_report_has_a_rule, drop column schedule, drop column scheduled_for;
    `);
    await this.kinds(db, known => known.filter(kind => kind !== 'report_drafted'));
  }
}
