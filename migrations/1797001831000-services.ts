import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = `'medical', 'psychological', 'psychiatric', 'physiotherapy', 'social', 'medicines', 'transport', 'humanitarian', 'vocational', 'shelter', 'legal_advice'`;

/**
 * What somebody is given for his rehabilitation, as rows without a clinical word. A service moves by records of who moved
 * it, when and why; the row itself says where it stands.
 */
export class Services1797001831000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.plans(db);
    await db.query(`
      create table services (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        plan_id uuid,
        type text not null constraint service_type_is_known check (type in (${TYPES})),
        state text not null default 'planned' constraint service_state_is_known check (state in ('planned', 'referred', 'delivered', 'missed', 'declined')),
        planned_on app.edtf not null,
        due_on date constraint service_is_due_in_a_lifetime check (due_on between '1990-01-01' and '2100-01-01'),
        provider_id uuid references providers,
        provider_kind text,
        quantity int constraint service_quantity_is_positive check (quantity > 0),
        unit text constraint service_unit_is_known check (unit in ('session', 'hour', 'night', 'trip', 'kilometre', 'package', 'item', 'month')),
        outcome_on app.edtf,
        reason text constraint service_reason_is_known check (reason in (
          'did_not_come', 'ill', 'detained', 'no_transport', 'provider_absent', 'refused', 'not_needed', 'provider_refused', 'no_funds', 'client_died', 'entered_by_mistake', 'other')),
        sorted_on date generated always as (coalesce(app.edtf_lower(outcome_on::text), due_on, app.edtf_lower(planned_on::text), '0001-01-01')) stored,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, client_id),
        foreign key (plan_id, client_id) references plans (id, client_id),
        constraint service_outcome_has_a_day check ((state in ('delivered', 'missed', 'declined')) = (outcome_on is not null)),
        constraint undelivered_service_has_a_reason check ((state in ('missed', 'declined')) = (reason is not null)),
        constraint service_quantity_has_a_unit check (num_nulls(quantity, unit) in (0, 2)),
        constraint service_is_delivered_after_it_was_planned check (not app.edtf_before(outcome_on::text, planned_on::text))
      );
      create index services_of_client on services (client_id, sorted_on desc, id desc);
      create index services_open on services (client_id, due_on) where state in ('planned', 'referred');
      create index services_open_of_maker on services (created_by, due_on) where state in ('planned', 'referred');

      create table service_changes (
        id uuid primary key default uuidv7(),
        service_id uuid not null,
        client_id uuid not null,
        state text not null,
        occurred_on app.edtf not null,
        reason text,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default clock_timestamp(),
        foreign key (service_id, client_id) references services (id, client_id)
      );
      create index service_changes_of_service on service_changes (service_id, id);
      select app.audit_table('services'), app.audit_table('service_changes');
    `);
    await this.rules(db);
    await this.moves(db);
    await this.meanings(db);
  }

  private async plans(db: QueryRunner): Promise<void> {
    await db.query(`
      create table plans (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        coordinator_id uuid not null references users,
        starts_on date not null default current_date,
        ends_on date,
        ending text constraint plan_ending_is_known check (ending in ('completed', 'interrupted', 'client_left', 'moved', 'client_died')),
        ended_on date,
        ended_by uuid references users,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, client_id),
        constraint plan_ends_after_it_starts check (ends_on >= starts_on and ended_on >= starts_on),
        constraint plan_is_ended_by_somebody check (num_nulls(ending, ended_on, ended_by) in (0, 3))
      );
      create unique index one_plan_at_a_time on plans (client_id) where ending is null;

      create table plan_goals (
        id uuid primary key default uuidv7(),
        plan_id uuid not null,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        text bytea not null,
        state text not null default 'pursued' constraint goal_state_is_known check (state in ('pursued', 'achieved', 'achieved_in_part', 'abandoned')),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, client_id),
        foreign key (plan_id, client_id) references plans (id, client_id)
      );
      create index plan_goals_of_plan on plan_goals (plan_id, id);

      create table goal_reviews (
        id uuid primary key default uuidv7(),
        goal_id uuid not null,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        state text not null,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (goal_id, client_id) references plan_goals (id, client_id)
      );
      create index goal_reviews_of_goal on goal_reviews (goal_id, id);
      select app.audit_table('plans'), app.audit_table('plan_goals'), app.audit_table('goal_reviews');

      create function app.refuse_plan() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and old.ending is not null then
          raise exception using errcode = 'check_violation', constraint = 'ended_plan_stays_as_it_is', message = 'the plan has ended';
        end if;
        if (tg_op = 'INSERT' or new.coordinator_id <> old.coordinator_id) and not exists (
          select from client_assignments where client_id = new.client_id and user_id = new.coordinator_id and role = 'care' and ends_on >= current_date
        ) then
          raise exception using errcode = 'check_violation', constraint = 'coordinator_cares_for_the_client', message = 'not in the care team';
        end if;
        return new;
      end $$;
      create trigger refuse_plan before insert or update on plans for each row execute function app.refuse_plan();

      create function app.move_goal() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from plans p join plan_goals g on g.plan_id = p.id where g.id = new.goal_id and p.ending is null for share of p;
        if not found then
          raise exception using errcode = 'check_violation', constraint = 'ended_plan_stays_as_it_is', message = 'the plan has ended';
        end if;
        update plan_goals set state = new.state, version = version + 1 where id = new.goal_id;
        return null;
      end $$;
      create trigger move_goal after insert on goal_reviews for each row execute function app.move_goal();

      create function app.refuse_goal() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from plans where id = new.plan_id and ending is null for share;
        if not found then
          raise exception using errcode = 'check_violation', constraint = 'ended_plan_stays_as_it_is', message = 'the plan has ended';
        end if;
        return new;
      end $$;
      create trigger refuse_goal before insert on plan_goals for each row execute function app.refuse_goal();
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whoever enters a death and whoever enters a service at the same moment wait for one another
      create function app.refuse_service() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        who record;
      begin
        select p.died_on, c.kind, c.victim_client_id into who from clients c join persons p on p.id = c.person_id where c.id = new.client_id for share;
        if (tg_op = 'INSERT' and app.edtf_before(who.died_on::text, new.planned_on::text))
            or (new.state = 'delivered' and app.edtf_before(who.died_on::text, new.outcome_on::text)) then
          raise exception using errcode = 'check_violation', constraint = 'no_service_to_the_dead', message = 'the client had died';
        end if;
        if tg_op = 'INSERT' and who.kind = 'indirect_victim' and who.victim_client_id is null then
          raise exception using errcode = 'check_violation', constraint = 'service_to_a_relative_names_the_victim', message = 'the direct victim is missing';
        end if;
        new.provider_kind := (select kind from providers where id = new.provider_id);
        return new;
      end $$;
      create trigger refuse_service before insert or update on services for each row execute function app.refuse_service();

      create function app.refuse_death() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from clients c join services s on s.client_id = c.id where c.person_id = new.id
            and s.state = 'delivered' and app.edtf_before(new.died_on::text, s.outcome_on::text)) then
          raise exception using errcode = 'check_violation', constraint = 'death_follows_the_last_service', message = 'a service was delivered later';
        end if;
        return new;
      end $$;
      create trigger refuse_death before update of died_on on persons for each row
        when (new.died_on is not null) execute function app.refuse_death();

      create function app.keep_victim() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from services where client_id = new.id) then
          raise exception using errcode = 'check_violation', constraint = 'service_to_a_relative_names_the_victim', message = 'the direct victim is missing';
        end if;
        return new;
      end $$;
      create trigger keep_victim before update of kind, victim_client_id on clients for each row
        when (new.kind = 'indirect_victim' and new.victim_client_id is null) execute function app.keep_victim();
    `);
  }

  private async moves(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.move_service() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        now_in text;
      begin
        select state into now_in from services where id = new.service_id for no key update;
        if not (case now_in
            when 'planned' then new.state in ('referred', 'delivered', 'missed', 'declined')
            when 'referred' then new.state in ('planned', 'delivered', 'missed', 'declined')
            -- what was entered wrongly is opened again
            else new.state = 'planned' and new.reason = 'entered_by_mistake' end) then
          raise exception using errcode = 'check_violation', constraint = 'service_has_its_outcome', message = 'no such step';
        end if;
        update services set state = new.state, version = version + 1,
            outcome_on = case when new.state in ('delivered', 'missed', 'declined') then new.occurred_on end,
            reason = case when new.state in ('missed', 'declined') then new.reason end
          where id = new.service_id;
        return null;
      end $$;
      create trigger move_service after insert on service_changes for each row execute function app.move_service();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    const made = (table: string) => `
      comment on column ${table}.id is 'Identifier, in the order of making.';
      comment on column ${table}.created_by is 'Who entered it.';
      comment on column ${table}.created_at is 'When it was entered.';`;
    const changed = (table: string) => `comment on column ${table}.version is 'Counts changes; who saw an older one cannot overwrite a newer.';`;
    await db.query(`
      comment on table plans is 'A plan of rehabilitation (care) of one client.';
      comment on column plans.client_id is 'Whose.';
      comment on column plans.coordinator_id is 'Who of the care team keeps it together.';
      comment on column plans.starts_on is 'First day.';
      comment on column plans.ends_on is 'The day by which it should be done; null when none was agreed.';
      comment on column plans.ending is 'How it ended; null while it runs.';
      comment on column plans.ended_on is 'The day it ended.';
      comment on column plans.ended_by is 'Who said so.';
      ${made('plans')} ${changed('plans')}
      comment on table plan_goals is 'What a plan is to achieve. Its words stay; another goal takes its place.';
      comment on column plan_goals.plan_id is 'The plan.';
      comment on column plan_goals.client_id is 'Whose plan it is.';
      comment on column plan_goals.key_id is 'The data key that seals its words: that of the client.';
      comment on column plan_goals.text is 'The goal, in the words of client and specialist.';
      comment on column plan_goals.state is 'Where it stands, by the newest review.';
      ${made('plan_goals')} ${changed('plan_goals')}
      comment on table goal_reviews is 'Each time somebody said where a goal stands.';
      comment on column goal_reviews.goal_id is 'The goal.';
      comment on column goal_reviews.client_id is 'Whose goal it is.';
      comment on column goal_reviews.key_id is 'The data key that seals its words: that of the client.';
      comment on column goal_reviews.state is 'Where it stood then.';
      comment on column goal_reviews.note is 'What was seen.';
      ${made('goal_reviews')}
      comment on table services is 'What a client is given for his rehabilitation (care): without clinical words.';
      comment on column services.client_id is 'Who receives it: a relative as a client of his own (invariant 10).';
      comment on column services.plan_id is 'The plan it belongs to.';
      comment on column services.type is 'What it is.';
      comment on column services.state is 'Where it stands, by the newest change.';
      comment on column services.planned_on is 'When it was decided on.';
      comment on column services.due_on is 'The day it is agreed for.';
      comment on column services.provider_id is 'Who outside gives it; null when the organisation does.';
      comment on column services.provider_kind is 'What the provider is: all that a lawyer is told of it.';
      comment on column services.quantity is 'How much.';
      comment on column services.unit is 'Of what.';
      comment on column services.outcome_on is 'When it was delivered, missed or declined.';
      comment on column services.reason is 'Why it was missed or declined.';
      comment on column services.sorted_on is 'The first day it can have been, for its place in a list.';
      ${made('services')} ${changed('services')}
      comment on table service_changes is 'Each step of a service: who, when, why.';
      comment on column service_changes.service_id is 'The service.';
      comment on column service_changes.client_id is 'Whose service it is.';
      comment on column service_changes.state is 'What it became.';
      comment on column service_changes.occurred_on is 'When it became so.';
      comment on column service_changes.reason is 'Why.';
      ${made('service_changes')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_victim on clients;
      drop trigger refuse_death on persons;
      drop table service_changes, services, goal_reviews, plan_goals, plans cascade;
      drop function app.move_service(), app.keep_victim(), app.refuse_death(), app.refuse_service(), app.refuse_goal(), app.move_goal(), app.refuse_plan();
    `);
  }
}
