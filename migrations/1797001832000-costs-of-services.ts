import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What services cost, each in its own currency, and which grant pays. Invariants 22 and 35. */
export class CostsOfServices1797001832000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table service_costs (
        id uuid primary key default uuidv7(),
        service_id uuid not null,
        client_id uuid not null,
        amount numeric(14,2) not null constraint cost_is_positive check (amount > 0),
        currency text constraint cost_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        payer text not null constraint cost_payer_is_known check (payer in ('grant', 'own_funds', 'partner', 'client')),
        grant_id uuid references grants,
        incurred_on app.edtf not null constraint cost_is_dated check (app.edtf_lower(incurred_on::text) is not null),
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason text constraint cost_void_reason_is_known check (void_reason in ('wrong_amount', 'wrong_grant', 'refunded', 'entered_by_mistake')),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (service_id, client_id) references services (id, client_id),
        constraint cost_has_a_currency check (currency is not null),
        constraint donor_is_billed_through_a_grant check ((payer = 'grant') = (grant_id is not null)),
        constraint cost_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create unique index service_is_billed_to_one_grant on service_costs (service_id) where grant_id is not null and voided_at is null;
      create index service_costs_of_service on service_costs (service_id);
      create index service_costs_of_client on service_costs (client_id);
      create index service_costs_of_grant on service_costs (grant_id) where grant_id is not null;
      select app.audit_table('service_costs');
    `);
    await this.rules(db);
    await this.sums(db);
    await this.meanings(db);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_cost() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        of_service record;
        paying record;
        broken text;
      begin
        select type, state into of_service from services where id = new.service_id for share;
        select starts_on, ends_on, service_types into paying from grants where id = new.grant_id for share;
        broken := case
          when of_service.state not in ('delivered', 'missed') then 'cost_is_of_a_service_that_took_place'
          when new.grant_id is null then null
          when app.edtf_before(new.incurred_on::text, paying.starts_on::text) or app.edtf_before(paying.ends_on::text, new.incurred_on::text) then 'grant_was_running_on_that_day'
          when of_service.type <> all (paying.service_types) then 'grant_pays_for_that_service'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such cost';
        end if;
        return new;
      end $$;
      create trigger refuse_cost before insert on service_costs for each row execute function app.refuse_cost();

      create function app.keep_voided_cost() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        raise exception using errcode = 'check_violation', constraint = 'voided_cost_stays_as_it_is', message = 'the cost was voided';
      end $$;
      create trigger keep_voided before update on service_costs for each row
        when (old.voided_at is not null) execute function app.keep_voided_cost();

      create function app.keep_costs() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from service_costs where service_id = new.id and voided_at is null) then
          raise exception using errcode = 'check_violation', constraint = 'cost_is_of_a_service_that_took_place', message = 'the service has costs';
        end if;
        return new;
      end $$;
      create trigger keep_costs before update of state on services for each row
        when (new.state not in ('delivered', 'missed')) execute function app.keep_costs();

      create function app.keep_grant() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from service_costs c join services s on s.id = c.service_id where c.grant_id = new.id and c.voided_at is null
            and (app.edtf_before(c.incurred_on::text, new.starts_on::text) or app.edtf_before(new.ends_on::text, c.incurred_on::text)
              or s.type <> all (new.service_types))) then
          raise exception using errcode = 'check_violation', constraint = 'grant_keeps_what_it_has_paid', message = 'the grant has paid';
        end if;
        return new;
      end $$;
      create trigger keep_grant before update of starts_on, ends_on, service_types on grants for each row execute function app.keep_grant();
    `);
  }

  /** For a director, who sees no client: sums of a period, by grant and currency; what a wall closes to him is not in them. */
  private async sums(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.sum_costs(from_day date, to_day date)
        returns table (grant_id uuid, payer text, currency text, type text, services bigint, clients bigint, amount numeric)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select c.grant_id, c.payer, c.currency, s.type, count(distinct s.id), count(distinct s.client_id), sum(c.amount)
          from service_costs c join services s on s.id = c.service_id
          where 'director' = any (app.roles_of(app.actor())) and c.voided_at is null
            and app.edtf_lower(c.incurred_on::text) between from_day and to_day
            and c.client_id <> all (app.walled_off())
          group by c.grant_id, c.payer, c.currency, s.type
      $$;
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table service_costs is 'What a service has cost. A wrong one is voided, and the right one entered.';
      comment on column service_costs.id is 'Identifier, in the order of making.';
      comment on column service_costs.service_id is 'The service.';
      comment on column service_costs.client_id is 'Whose service it is.';
      comment on column service_costs.amount is 'How much, in the currency.';
      comment on column service_costs.currency is 'ISO 4217. Amounts of different currencies are never added up.';
      comment on column service_costs.payer is 'Who bears it.';
      comment on column service_costs.grant_id is 'The grant that is billed; null when no donor is.';
      comment on column service_costs.incurred_on is 'When it arose.';
      comment on column service_costs.voided_at is 'When it was voided; null while it counts.';
      comment on column service_costs.voided_by is 'Who voided it.';
      comment on column service_costs.void_reason is 'Why.';
      comment on column service_costs.created_by is 'Who entered it.';
      comment on column service_costs.created_at is 'When it was entered.';
      comment on column service_costs.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_grant on grants;
      drop trigger keep_costs on services;
      drop table service_costs cascade;
      drop function app.sum_costs(date, date), app.keep_grant(), app.keep_costs(), app.keep_voided_cost(), app.refuse_cost();
    `);
  }
}
