import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An examination that was done on his consent rests on one that stood on that day (invariant 19). */
export class ExaminedWithConsent1797001960000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.examine_with_consent() returns trigger
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
      create trigger examine_with_consent before insert or update of ground, done_on on examinations for each row execute function app.examine_with_consent();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger examine_with_consent on examinations; drop function app.examine_with_consent()');
  }
}
