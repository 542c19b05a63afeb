import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What is agreed beforehand about a service: its hour, for which goal of the plan it is, and who is to pay. Services that
 * repeat are planned in one go, each one its own; together they name the first of them.
 */
export class ForeseenServices1797003100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plan_goals add constraint plan_goal_knows_its_plan unique (id, plan_id);
      alter table services
        add column due_time time(0),
        add column goal_id uuid,
        add column payer text constraint service_payer_is_known check (payer in ('grant', 'own_funds', 'partner', 'client')),
        add column grant_id uuid references grants,
        add column series_id uuid references services,
        add constraint service_goal_is_of_its_plan foreign key (goal_id, plan_id) references plan_goals (id, plan_id),
        add constraint service_goal_has_its_plan check (goal_id is null or plan_id is not null),
        add constraint service_hour_has_a_day check (due_time is null or due_on is not null),
        add constraint trip_keeps_its_own_hour check (due_time is null or type <> 'transport'),
        add constraint foreseen_donor_pays_through_a_grant check ((coalesce(payer, '') = 'grant') = (grant_id is not null));
      create index services_of_series on services (series_id, due_on) where series_id is not null;
      create index services_of_goal on services (goal_id) where goal_id is not null;

      create function app.refuse_foreseen_grant() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.type <> all (array(select unnest(service_types) from grants where id = new.grant_id)) then
          raise exception using errcode = 'check_violation', constraint = 'grant_pays_for_that_service', message = 'no such grant';
        end if;
        return new;
      end $$;
      create trigger refuse_foreseen_grant before insert or update of grant_id on services for each row
        when (new.grant_id is not null) execute function app.refuse_foreseen_grant();

      comment on column services.due_time is 'The hour it is agreed for, by the clock of the office; null of transport, whose trip has it.';
      comment on column services.goal_id is 'The goal of the plan that it serves.';
      comment on column services.payer is 'Who is to bear what it will cost; what it has cost its costs say.';
      comment on column services.grant_id is 'The grant that is to be billed; null when no donor is.';
      comment on column services.series_id is 'The first of the services that were planned in one go with it, this one itself if it is the first; null of a single one.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_foreseen_grant on services;
      drop function app.refuse_foreseen_grant();
      alter table services drop column due_time, drop column goal_id, drop column payer, drop column grant_id, drop column series_id;
      alter table plan_goals drop constraint plan_goal_knows_its_plan;
    `);
  }
}
