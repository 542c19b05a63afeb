import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Years as they were counted last, so that a glance at one counts nothing. */
export class YearCounts1797003350100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table year_counts (
        year smallint primary key,
        counted_at timestamptz not null,
        counted_by uuid references users,
        figures jsonb not null
      );
      comment on table year_counts is 'A year at a glance: the numbers of all indicators as they may be published, counted all at one moment and kept until they are counted anew.';
      comment on column year_counts.year is 'The calendar year.';
      comment on column year_counts.counted_at is 'The moment of which the numbers are.';
      comment on column year_counts.counted_by is 'Who asked for it; null when the hour has.';
      comment on column year_counts.figures is 'Of each indicator the version of its definition, the number of all and those by office; numbers that are not told are not in here either.';

      -- what is kept is the latest: a count that took longer than the next one changes nothing
      create function app.keep_year(of_year int, at timestamptz, counted jsonb) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if session_user <> 'tirek_jobs' and not app.has_role('director') then
          raise exception using errcode = 'insufficient_privilege', message = 'years are counted for directors';
        end if;
        insert into year_counts (year, counted_at, counted_by, figures) values (of_year, at, app.actor(), counted)
          on conflict (year) do update set counted_at = excluded.counted_at, counted_by = excluded.counted_by, figures = excluded.figures
            where year_counts.counted_at < excluded.counted_at;
      end $$;

      -- the running year each hour, and the one before, in which something is still entered, each day
      create function app.years_to_count() returns table (year int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select due.year
          from (values (extract(year from current_date)::int, interval '55 minutes'), (extract(year from current_date)::int - 1, interval '23 hours')) due (year, age)
            left join year_counts kept on kept.year = due.year
          where kept.counted_at is null or kept.counted_at < now() - due.age
      $$;
      revoke execute on function app.keep_year(int, timestamptz, jsonb), app.years_to_count() from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.keep_year(int, timestamptz, jsonb), app.years_to_count(); drop table year_counts');
  }
}
