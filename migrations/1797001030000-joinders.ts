import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Joinder: proceedings of several cases are heard as one from a day on. Each case keeps its own proceeding, team, walls
 * and outcome, and says in a row of its own that it is joined; the rows share nothing but a number that means nothing.
 * So nobody sees through a joinder what his own case does not show him. It is made by `app.join_proceedings` alone, for
 * somebody who may write in both cases, and ended by each case for itself.
 */
export class Joinders1797001030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table joinders (
        id uuid primary key,
        joint_id uuid not null,
        case_id uuid not null,
        proceeding_id uuid not null,
        joined_on app.edtf not null,
        severed_on app.edtf,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint joinder_of_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint severed_after_it_was_joined check (
          app.edtf_upper(severed_on::text) >= app.edtf_lower(joined_on::text))
      );
      create unique index joined_once_at_a_time on joinders (proceeding_id) where severed_on is null;
      create index joinders_case on joinders (case_id);
      create index joinders_joint on joinders (joint_id);

      create function app.writes_case(wanted uuid) returns boolean
        language sql stable set search_path = public, app, pg_temp as $$
        select exists (select from case_access a where a.user_id = app.actor() and a.case_id = wanted and a.writes
          and current_date between a.valid_from and a.valid_to and a.until > now())
      $$;

      -- null when one of them is not there, or not for him
      create function app.join_proceedings(wanted_id uuid, one uuid, other uuid, joined app.edtf) returns uuid
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        first proceedings;
        second proceedings;
        joint uuid;
      begin
        perform from proceedings where id in (one, other) order by id for update;
        select * into first from proceedings where id = one and app.writes_case(case_id);
        select * into second from proceedings where id = other and app.writes_case(case_id);
        if first.id is null or second.id is null then return null; end if;
        if first.case_id = second.case_id then
          raise exception using errcode = 'check_violation', constraint = 'joinder_of_two_cases',
            message = 'both belong to one case';
        end if;
        if first.stage <> second.stage then
          raise exception using errcode = 'check_violation', constraint = 'joined_at_the_same_stage',
            message = 'they stand at different stages';
        end if;
        if exists (select from joinders where proceeding_id = one and severed_on is null) then
          raise exception using errcode = 'unique_violation', constraint = 'joined_once_at_a_time',
            message = 'joined already';
        end if;
        select joint_id into joint from joinders where proceeding_id = other and severed_on is null;
        if exists (select from joinders where joint_id = joint and case_id = first.case_id and severed_on is null) then
          raise exception using errcode = 'check_violation', constraint = 'joinder_of_two_cases',
            message = 'the case is heard there already';
        end if;
        if joint is null then
          joint := gen_random_uuid();
          insert into joinders (id, joint_id, case_id, proceeding_id, joined_on)
            values (gen_random_uuid(), joint, second.case_id, other, joined);
        end if;
        insert into joinders (id, joint_id, case_id, proceeding_id, joined_on)
          values (wanted_id, joint, first.case_id, one, joined);
        return wanted_id;
      end $$;

      create function app.refuse_leaving_a_joint_stage() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from joinders j join joinders o on o.joint_id = j.joint_id and o.id <> j.id and o.severed_on is null
            where j.proceeding_id = new.id and j.severed_on is null) then
          raise exception using errcode = 'check_violation', constraint = 'joined_at_the_same_stage',
            message = 'it is joined with others at its stage';
        end if;
        return new;
      end $$;
      create trigger refuse_leaving_joint before update of stage on proceedings
        for each row when (old.stage <> new.stage) execute function app.refuse_leaving_a_joint_stage();

      select app.audit_table('joinders');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table joinders is 'A proceeding of this case is heard together with proceedings of other cases. Each case has a row of its own.';
      comment on column joinders.id is 'Identifier of the row.';
      comment on column joinders.joint_id is 'The same for all that are heard together: a random number that names no case.';
      comment on column joinders.case_id is 'The case.';
      comment on column joinders.proceeding_id is 'Its proceeding.';
      comment on column joinders.joined_on is 'Since when it is heard together with the others.';
      comment on column joinders.severed_on is 'When it was severed again; null while it is joined.';
      comment on column joinders.created_by is 'Who wrote it down.';
      comment on column joinders.created_at is 'When it was written down.';
      comment on column joinders.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_leaving_joint on proceedings;
      drop table joinders cascade;
      drop function app.refuse_leaving_a_joint_stage(), app.join_proceedings(uuid, uuid, uuid, app.edtf), app.writes_case(uuid);
    `);
  }
}
