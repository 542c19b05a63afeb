import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Conflict walls: a user listed against a case never sees it, whatever his role. A wall is lifted, never removed. Two
 * views say what one closes; the access tables leave that out (see the migration of access).
 */
export class ConflictWalls1797000600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table conflict_walls (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        user_id uuid not null references users,
        key_id uuid not null references data_keys,
        reason bytea not null,
        lifted_at timestamptz,
        lifted_by uuid references users,
        lift_reason bytea,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint nobody_walls_himself check (user_id <> created_by),
        constraint wall_is_lifted_by_somebody check (
          num_nonnulls(lifted_at, lifted_by, lift_reason) in (0, 3))
      );
      create unique index walled_once_at_a_time on conflict_walls (user_id, case_id) where lifted_at is null;
      create index conflict_walls_case on conflict_walls (case_id);

      create view app.walled_clients as
        select w.user_id, cc.client_id from conflict_walls w join case_clients cc on cc.case_id = w.case_id
          where w.lifted_at is null;

      -- the case itself, and the other cases of its clients: they are told by the same people
      create view app.walled_cases as
        select user_id, case_id, true as itself from conflict_walls where lifted_at is null
        union all
        select w.user_id, cc.case_id, false from app.walled_clients w join case_clients cc on cc.client_id = w.client_id;

      create function app.walled_off() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(id), '{}') from (
          select case_id as id from app.walled_cases where user_id = app.actor() and itself
          union select client_id from app.walled_clients where user_id = app.actor()
          union select cp.person_id from app.walled_clients w join client_persons cp on cp.client_id = w.client_id
            where w.user_id = app.actor()) closed
      $$;

      create function app.walled_hand_overs() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(distinct a.hand_over_id), '{}') from app.walled_cases w join assignments a on a.case_id = w.case_id
          where w.user_id = app.actor() and w.itself and a.hand_over_id is not null
      $$;

      select app.audit_table('conflict_walls');
    `);
    await this.guards(db);
    await this.meanings(db);
  }

  private async guards(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whoever computes access meanwhile has finished before a wall stands, or waits and sees it
      create function app.wait_for_access() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        return new;
      end $$;
      create trigger wait_for_access before insert or update on conflict_walls
        for each row execute function app.wait_for_access();

      create function app.end_assignments_of_the_walled() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update assignments set ends_on = greatest(starts_on, current_date - 1), version = version + 1
          where case_id = new.case_id and user_id = new.user_id and ends_on >= current_date;
        return null;
      end $$;
      create trigger end_assignments after insert on conflict_walls
        for each row execute function app.end_assignments_of_the_walled();

      create function app.refuse_walled_assignment() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        if exists (select from conflict_walls
            where case_id = new.case_id and user_id = new.user_id and lifted_at is null) then
          raise exception using errcode = 'check_violation', constraint = 'no_assignment_beyond_a_wall',
            message = 'assignment beyond a conflict wall';
        end if;
        return new;
      end $$;
      create trigger refuse_walled before insert on assignments
        for each row execute function app.refuse_walled_assignment();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table conflict_walls is 'Who must never see a case, whatever his role. Lifted, never removed.';
      comment on column conflict_walls.id is 'Identifier, in the order of making.';
      comment on column conflict_walls.case_id is 'The case that is closed to him.';
      comment on column conflict_walls.user_id is 'To whom it is closed.';
      comment on column conflict_walls.key_id is 'The data key of the case: the reasons are part of it.';
      comment on column conflict_walls.reason is 'Why, in words. Sealed.';
      comment on column conflict_walls.lifted_at is 'Since when it stands no longer; null while it stands.';
      comment on column conflict_walls.lifted_by is 'Who lifted it.';
      comment on column conflict_walls.lift_reason is 'Why it was lifted. Sealed.';
      comment on column conflict_walls.created_by is 'Who raised it.';
      comment on column conflict_walls.created_at is 'Since when it stands.';
      comment on column conflict_walls.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_walled on assignments;
      drop function app.walled_off() cascade;
      drop function app.walled_hand_overs() cascade;
      drop view app.walled_cases, app.walled_clients;
      drop table conflict_walls cascade;
      drop function app.refuse_walled_assignment(), app.end_assignments_of_the_walled(), app.wait_for_access();
    `);
  }
}
