import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A training or a session that was entered by mistake stays with the reason, and counts nowhere. */
export class VoidedTrainings1797003220000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_voided_training() returns trigger
        language plpgsql as $$
      begin
        if old.voided_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'it is voided';
        end if;
        if new.voided_at is not null then new.voided_at := now(); end if;
        return new;
      end $$;
    `);
    for (const table of ['trainings', 'training_sessions']) {
      await db.query(`
        alter table ${table} add column voided_at timestamptz, add column voided_by uuid references users, add column void_reason bytea,
          add constraint voided_${table}_have_a_reason check (num_nonnulls(voided_at, voided_by, void_reason) in (0, 3));
        comment on column ${table}.voided_at is 'When it was found to be a mistake; null while it stands.';
        comment on column ${table}.voided_by is 'Who found it.';
        comment on column ${table}.void_reason is 'Why.';
        create trigger keep_voided before update on ${table} for each row execute function app.keep_voided_training();
      `);
    }
    await db.query(`
      -- ids of what is a mistake: for who counts, and does not read trainings
      create function app.voided_trainings() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select array(select id from trainings where voided_at is not null)
      $$;

      -- where trainers come from: a director reads that, and no name of an outsider
      create function app.regions_of_trainers() returns table (participant_id uuid, region text)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select p.id, p.region from participants p where app.reads_trainings() and (p.id in (select r.participant_id from trainers r)
          or p.id in (select m.merged_into_id from participants m join trainers r on r.participant_id = m.id))
      $$;

      create function app.refuse_voiding_of_training() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtextextended('trees of trainings', 0));
        if exists (select from trainers r join trainings t on t.id = r.training_id and t.voided_at is null where r.trained_at_id = new.id) then
          raise exception using errcode = 'check_violation', constraint = 'nothing_stands_on_what_is_voided', message = 'somebody trains since';
        end if;
        return new;
      end $$;
      create trigger refuse_voiding before update of voided_at on trainings for each row
        when (old.voided_at is null and new.voided_at is not null) execute function app.refuse_voiding_of_training();

      create function app.refuse_in_voided_training() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        named jsonb := to_jsonb(new);
      begin
        -- what something new is written into is not voided meanwhile
        perform from trainings t where t.id in ((named ->> 'training_id')::uuid, (named ->> 'trained_at_id')::uuid) order by t.id for share;
        perform from training_sessions s where s.id = (named ->> 'session_id')::uuid for share;
        if exists (select from trainings t where t.id::text in (named ->> 'training_id', named ->> 'trained_at_id') and t.voided_at is not null)
            or exists (select from training_sessions s where s.id::text = named ->> 'session_id' and s.voided_at is not null) then
          raise exception using errcode = 'check_violation', constraint = 'nothing_new_in_a_voided_training', message = 'it is voided';
        end if;
        return new;
      end $$;
    `);
    for (const table of ['training_sessions', 'participations', 'trainers', 'session_trainers', 'session_attendances']) {
      await db.query(`create trigger refuse_in_voided before insert on ${table} for each row execute function app.refuse_in_voided_training()`);
    }
    await db.query(reach('t.voided_at is null and', 'join training_sessions s on s.id = a.session_id and s.voided_at is null', 'and s.voided_at is null'));
    await db.query(leading('r.training_id <> all (app.voided_trainings())'));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(leading('true'));
    await db.query(reach('', '', ''));
    await db.query(`
      drop function app.refuse_in_voided_training(), app.refuse_voiding_of_training() cascade;
      drop function app.regions_of_trainers(), app.voided_trainings() cascade;
    `);
    for (const table of ['training_sessions', 'trainings']) {
      await db.query(`drop trigger keep_voided on ${table}; drop policy if exists voider_signs on ${table}; alter table ${table} drop column voided_at, drop column voided_by, drop column void_reason`);
    }
    await db.query('drop function app.keep_voided_training()');
  }
}

/** Who took part: on the list, and seen at a session where somebody has looked; whoever stands there twice is one. */
const reach = (training: string, attended: string, session: string) => `
      create or replace view app.training_reach as
        select p.training_id, coalesce(x.merged_into_id, x.id) as person_id
          from participations p join participants x on x.id = p.participant_id join trainings t on t.id = p.training_id
          where ${training} p.ending is null and (
            exists (select from session_attendances a ${attended} where a.training_id = p.training_id and a.participant_id = p.participant_id)
            or not exists (select from training_sessions s where s.training_id = p.training_id and s.attendance_taken_at is not null ${session}))`;

/** Whom reception may name: who leads trainings, also under the record into which his was merged. */
const leading = (counted: string) => `
      create or replace function app.leading_participants() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select array(select coalesce(p.merged_into_id, p.id) from participants p where p.id in (select r.participant_id from trainers r where ${counted}))
      $$`;
