import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Emergency access: one case for four hours, to read, with a written reason. There is one door, `app.open_emergency`,
 * which runs as the owner since whoever asks does not see the case; it tells of no case that he may not open so.
 */
export class EmergencyAccesses1797000610000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table emergency_accesses (
        id uuid primary key,
        case_id uuid not null references cases,
        case_code text not null,
        user_id uuid not null default app.actor() references users,
        key_id uuid not null references data_keys,
        reason bytea not null,
        until timestamptz not null default now() + interval '4 hours',
        ended_at timestamptz,
        ended_by uuid references users,
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint emergency_is_ended_by_somebody check ((ended_at is null) = (ended_by is null)),
        constraint emergency_lasts_four_hours_at_most check (until <= created_at + interval '4 hours')
      );
      create index emergency_accesses_case on emergency_accesses (case_id, user_id);
      create index emergency_accesses_user on emergency_accesses (user_id);

      create function app.open_emergency(access_id uuid, wanted_id uuid, wanted_code text, sealing_key uuid, sealed_reason bytea)
        returns uuid language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        me constant uuid := app.actor();
        held constant text[] := app.roles_of(me);
        wanted cases;
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        select * into wanted from cases where id = wanted_id or code = wanted_code order by id limit 1;
        if exists (select from case_access where user_id = me and case_id = wanted.id and basis <> 'emergency'
            and current_date between valid_from and valid_to) then
          raise exception using errcode = 'check_violation', constraint = 'emergency_only_for_what_is_closed',
            message = 'the case is open to him already';
        end if;
        if wanted.id is null or not held && array['lawyer', 'supervisor', 'director']
            or wanted.restricted and not 'director' = any (held)
            or exists (select from app.walled_cases where user_id = me and case_id = wanted.id) then
          return null;
        end if;
        perform pg_advisory_xact_lock(hashtextextended(me::text || wanted.id::text, 0));
        if exists (select from emergency_accesses where user_id = me and case_id = wanted.id
            and ended_at is null and until > now()) then
          raise exception using errcode = 'check_violation', constraint = 'one_emergency_at_a_time',
            message = 'an emergency access is running';
        end if;
        insert into emergency_accesses (id, case_id, case_code, key_id, reason)
          values (access_id, wanted.id, wanted.code, sealing_key, sealed_reason);
        return wanted.id;
      end $$;

      create function app.end_emergency_of_the_walled() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update emergency_accesses set ended_at = now(), ended_by = new.created_by, version = version + 1
          where user_id = new.user_id and ended_at is null and until > now()
            and case_id in (select case_id from app.walled_cases where user_id = new.user_id);
        return null;
      end $$;
      create trigger end_emergency after insert on conflict_walls
        for each row execute function app.end_emergency_of_the_walled();

      select app.audit_table('emergency_accesses');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table emergency_accesses is 'Who opened which case in an emergency, to read, for four hours at most. Kept for ever.';
      comment on column emergency_accesses.id is 'Identifier, in the order of making.';
      comment on column emergency_accesses.case_id is 'The case.';
      comment on column emergency_accesses.case_code is 'Its code, for the list of those who do not see the case.';
      comment on column emergency_accesses.user_id is 'Who opened it.';
      comment on column emergency_accesses.key_id is 'The data key of his office: a director reads the reason, and not the case.';
      comment on column emergency_accesses.reason is 'Why, in his words. Sealed.';
      comment on column emergency_accesses.until is 'When it ends by itself.';
      comment on column emergency_accesses.ended_at is 'When it was ended before that; null when it was not.';
      comment on column emergency_accesses.ended_by is 'Who ended it.';
      comment on column emergency_accesses.created_at is 'When it began.';
      comment on column emergency_accesses.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger end_emergency on conflict_walls;
      drop function app.end_emergency_of_the_walled(), app.open_emergency(uuid, uuid, text, uuid, bytea);
      drop table emergency_accesses cascade;
    `);
  }
}
