import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An examination of which only the year or the month is known rests on consent only if that stood on the first day it can mean, and on the last. */
export class ConsentOnTheFirstDay1797002604000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.examine_with_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        -- at the end of either day, and never at a moment to come
        if new.ground = 'consent' and new.done_on is not null and exists (
            select from unnest(array[coalesce(app.edtf_lower(new.done_on::text), '-infinity'), coalesce(app.edtf_upper(new.done_on::text), current_date)]) on_day
              where app.consent_gap(new.examined_id, 'forensic_examination', null,
                least(clock_timestamp(), ((on_day + 1)::timestamp at time zone 'Asia/Bishkek') - interval '1 second')) is not null) then
          raise exception using errcode = 'check_violation', constraint = 'examination_rests_on_a_standing_consent', message = 'no consent stood then';
        end if;
        return new;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.examine_with_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        -- the last moment that the day of a partial date can mean, and never one to come
        done timestamptz := least(clock_timestamp(), ((coalesce(app.edtf_upper(new.done_on::text), current_date) + 1)::timestamp at time zone 'Asia/Bishkek') - interval '1 second');
      begin
        if new.ground = 'consent' and new.done_on is not null
            and app.consent_gap(new.examined_id, 'forensic_examination', null, done) is not null then
          raise exception using errcode = 'check_violation', constraint = 'examination_rests_on_a_standing_consent', message = 'no consent stood then';
        end if;
        return new;
      end $$;
    `);
  }
}
