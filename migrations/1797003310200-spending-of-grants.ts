import type { MigrationInterface, QueryRunner } from 'typeorm';
import { CostsOfServices1797001832000 } from './1797001832000-costs-of-services';

const PURPOSES = `'staff_pay', 'fees', 'travel', 'rent', 'communications', 'supplies', 'equipment', 'examinations', 'court_fees', 'translation', 'trainings', 'publications', 'audit', 'bank_charges', 'other'`;
const VOID_REASONS = `'wrong_amount', 'wrong_grant', 'refunded', 'entered_by_mistake'`;

/** What a grant pays besides services, and of which line. */
export class SpendingOfGrants1797003310200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table grant_costs (
        id uuid primary key default uuidv7(),
        grant_id uuid not null references grants,
        line_id uuid not null,
        purpose text not null constraint grant_cost_purpose_is_known check (purpose in (${PURPOSES})),
        amount numeric(14,2) not null constraint cost_is_positive check (amount > 0),
        currency text not null constraint cost_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        incurred_on date not null,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason text constraint cost_void_reason_is_known check (void_reason in (${VOID_REASONS})),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (line_id, grant_id) references budget_lines (id, grant_id),
        constraint cost_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index grant_costs_of_grant on grant_costs (grant_id, incurred_on desc, id desc);
      create index grant_costs_of_line on grant_costs (line_id);
      create trigger keep_voided before update on grant_costs for each row when (old.voided_at is not null) execute function app.keep_voided_cost();
      create trigger refuse_ahead before insert on grant_costs for each row execute function app.refuse_ahead('incurred_on', 'cost_is_not_ahead');

      alter table service_costs
        add column line_id uuid,
        add constraint line_is_of_its_grant check (line_id is null or grant_id is not null),
        add foreign key (line_id, grant_id) references budget_lines (id, grant_id);
      create index service_costs_of_line on service_costs (line_id) where line_id is not null;
      select app.audit_table('grant_costs');
    `);
    await this.costs(db);
    await this.lines(db);
    await this.meanings(db);
  }

  private async costs(db: QueryRunner): Promise<void> {
    await db.query(`
      -- which rule of the line is broken by what is billed to it: a service of that type, or another cost for that purpose. Whoever asks shares
      -- the grant, without which no line is voided and none pays for something else
      create function app.broken_by_line(wanted uuid, of_grant uuid, type text, purpose text) returns text
        language plpgsql set search_path = public, app, pg_temp as $$
      declare
        line record;
      begin
        if wanted is null then return null; end if;
        select grant_id, service_types, purposes, voided_at into line from budget_lines where id = wanted;
        return case
          when line.grant_id is distinct from of_grant then 'line_is_of_its_grant'
          when line.voided_at is not null then 'voided_line_pays_nothing'
          when coalesce(type, purpose) <> all (case when purpose is null then line.service_types else line.purposes end) then 'line_pays_for_that'
        end;
      end $$;

      -- of a service that took place while its grant ran (refuse_cost): which line is billed, and that its day was not handed in
      create function app.refuse_billing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        perform from grants where id = new.grant_id for share;
        if new.voided_at is null then
          broken := app.broken_by_line(new.line_id, new.grant_id, (select type from services where id = new.service_id), null);
        end if;
        if broken is null and app.edtf_lower(new.incurred_on::text) <= app.handed_in_through(new.grant_id) then
          broken := 'period_was_handed_in';
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such cost';
        end if;
        return new;
      end $$;
      create trigger refuse_billing before insert or update of voided_at, line_id on service_costs
        for each row when (new.grant_id is not null) execute function app.refuse_billing();

      create function app.refuse_grant_cost() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        paying record;
        broken text;
      begin
        select starts_on, ends_on into paying from grants where id = new.grant_id for share;
        broken := case
          when new.incurred_on not between paying.starts_on and paying.ends_on then 'grant_was_running_on_that_day'
          when new.incurred_on <= app.handed_in_through(new.grant_id) then 'period_was_handed_in'
          when new.voided_at is null then app.broken_by_line(new.line_id, new.grant_id, null, new.purpose)
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such cost';
        end if;
        return new;
      end $$;
      create trigger refuse_cost before insert or update of voided_at, line_id on grant_costs for each row execute function app.refuse_grant_cost();

      -- for a director, who reads no service: the costs of one type are billed to another line of their grant, all that were not handed in
      create function app.assign_costs(of_grant uuid, of_type text, from_line uuid, to_line uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        handed_in date;
      begin
        if not 'director' = any (app.roles_of(app.actor())) then
          raise exception using errcode = 'insufficient_privilege', message = 'of a director';
        end if;
        perform from grants where id = of_grant for share;
        handed_in := coalesce(app.handed_in_through(of_grant), '-infinity');
        update service_costs c set line_id = to_line, version = c.version + 1 from services s
          where s.id = c.service_id and s.type = of_type and c.grant_id = of_grant and c.line_id is not distinct from from_line and c.voided_at is null
            and c.incurred_lower > handed_in;
        if not found and exists (select from service_costs c join services s on s.id = c.service_id
            where s.type = of_type and c.grant_id = of_grant and c.line_id is not distinct from from_line and c.voided_at is null) then
          raise exception using errcode = 'check_violation', constraint = 'period_was_handed_in', message = 'all of it was handed in';
        end if;
      end $$;

      -- what services cost is counted by the role of reports
      drop function app.sum_costs(date, date);
    `);
  }

  private async lines(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_line() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from grants where id = new.grant_id for update;
        if exists (select from service_costs c join services s on s.id = c.service_id where c.line_id = new.id and c.voided_at is null
              and (new.voided_at is not null or s.type <> all (new.service_types)))
            or exists (select from grant_costs c where c.line_id = new.id and c.voided_at is null
              and (new.voided_at is not null or c.purpose <> all (new.purposes))) then
          raise exception using errcode = 'check_violation', constraint = 'line_keeps_what_it_has_paid', message = 'the line has paid';
        end if;
        return new;
      end $$;
      create trigger keep_line before update of service_types, purposes, voided_at on budget_lines for each row execute function app.keep_line();

      -- beside keep_grant, for what services have cost
      create function app.keep_budget() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        shared numeric;
        broken text;
      begin
        select sum(amount) into shared from budget_lines where grant_id = new.id and voided_at is null;
        broken := case
          when exists (select from grant_costs c where c.grant_id = new.id and c.voided_at is null and c.incurred_on not between new.starts_on and new.ends_on)
            then 'grant_keeps_what_it_has_paid'
          when shared > new.amount then 'lines_stay_within_the_grant'
          when exists (select from budget_lines where grant_id = new.id and voided_at is null and not service_types <@ new.service_types)
            then 'line_pays_for_what_its_grant_does'
          when new.currency <> old.currency and (shared is not null or exists (select from service_costs where grant_id = new.id and voided_at is null))
            then 'grant_keeps_its_currency'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'the grant has paid';
        end if;
        return new;
      end $$;
      create trigger keep_budget before update of starts_on, ends_on, service_types, amount, currency on grants for each row execute function app.keep_budget();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column service_costs.line_id is 'The line of the grant that is billed; null while it is not assigned to one.';
      comment on table grant_costs is 'What a grant has paid besides services. A wrong one is voided, and the right one entered.';
      comment on column grant_costs.id is 'Identifier, in the order of making.';
      comment on column grant_costs.grant_id is 'The grant that is billed.';
      comment on column grant_costs.line_id is 'The line of the grant that is billed.';
      comment on column grant_costs.purpose is 'What it was for.';
      comment on column grant_costs.amount is 'How much, in the currency.';
      comment on column grant_costs.currency is 'ISO 4217. Amounts of different currencies are never added up.';
      comment on column grant_costs.incurred_on is 'When it arose.';
      comment on column grant_costs.voided_at is 'When it was voided; null while it counts.';
      comment on column grant_costs.voided_by is 'Who voided it.';
      comment on column grant_costs.void_reason is 'Why.';
      comment on column grant_costs.created_by is 'Who entered it.';
      comment on column grant_costs.created_at is 'When it was entered.';
      comment on column grant_costs.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_budget on grants;
      drop trigger keep_line on budget_lines;
      drop trigger refuse_billing on service_costs;
      drop table grant_costs cascade;
      alter table service_costs drop column line_id;
      drop function app.keep_budget(), app.keep_line(), app.refuse_grant_cost(), app.refuse_billing(), app.broken_by_line(uuid, uuid, text, text),
        app.assign_costs(uuid, text, uuid, uuid);
    `);
    await new CostsOfServices1797001832000()['sums'](db);
  }
}
