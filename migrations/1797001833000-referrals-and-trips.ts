import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What some services need beside their row: to whom somebody was referred, how he is driven, which medicine he gets. */
export class ReferralsAndTrips1797001833000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table referrals (
        id uuid primary key default uuidv7(),
        service_id uuid not null,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        provider_id uuid not null references providers,
        sent_on date not null default current_date,
        answer_due_on date not null default current_date + 7,
        state text not null default 'sent' constraint referral_state_is_known check (state in ('sent', 'accepted', 'refused', 'done', 'withdrawn')),
        answered_on date,
        refusal_reason text constraint refusal_reason_is_known check (refusal_reason in ('no_places', 'not_their_field', 'not_eligible', 'too_expensive', 'no_answer', 'other')),
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (service_id, client_id) references services (id, client_id),
        constraint referral_is_due_after_it_was_sent check (answer_due_on >= sent_on),
        constraint referral_is_answered_after_it_was_sent check (answered_on >= sent_on),
        constraint answered_referral_has_a_day check (state not in ('accepted', 'refused') or answered_on is not null),
        constraint refused_referral_has_a_reason check ((state = 'refused') = (refusal_reason is not null))
      );
      create unique index one_open_referral_of_a_service on referrals (service_id) where state in ('sent', 'accepted');
      create index referrals_of_client on referrals (client_id, id);

      create table transport_trips (
        id uuid primary key default uuidv7(),
        service_id uuid not null unique,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        leaves_at timestamptz not null,
        from_place bytea not null,
        to_place bytea not null,
        driver_id uuid references users,
        driver_name bytea,
        hearing_id uuid references hearings,
        confirmed_at timestamptz,
        confirmed_by uuid references users,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (service_id, client_id) references services (id, client_id),
        constraint trip_is_confirmed_by_somebody check (num_nulls(confirmed_at, confirmed_by) in (0, 2)),
        constraint confirmed_trip_has_a_driver check (confirmed_at is null or num_nonnulls(driver_id, driver_name) > 0)
      );
      create index transport_trips_by_day on transport_trips (leaves_at);
      create index transport_trips_of_hearing on transport_trips (hearing_id) where hearing_id is not null;
      create index transport_trips_of_client on transport_trips (client_id);

      create table medicines (
        id uuid primary key default uuidv7(),
        service_id uuid not null unique,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        name bytea not null,
        dose bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (service_id, client_id) references services (id, client_id)
      );
      select app.audit_table('referrals'), app.audit_table('transport_trips'), app.audit_table('medicines');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.move_by_referral() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          insert into service_changes (service_id, client_id, state, occurred_on) values (new.service_id, new.client_id, 'referred', new.sent_on::text);
          update services set provider_id = new.provider_id where id = new.service_id;
        elsif new.state in ('refused', 'withdrawn') and old.state in ('sent', 'accepted') then
          insert into service_changes (service_id, client_id, state, occurred_on, reason)
            select id, client_id, 'planned', coalesce(new.answered_on, current_date)::text, 'provider_refused' from services where id = new.service_id and state = 'referred';
        end if;
        return null;
      end $$;
      create trigger move_service after insert or update of state on referrals for each row execute function app.move_by_referral();

      create function app.refuse_answer() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.state <> old.state and not (old.state = 'sent' or (old.state = 'accepted' and new.state in ('done', 'refused', 'withdrawn'))) then
          raise exception using errcode = 'check_violation', constraint = 'referral_has_its_answer', message = 'answered already';
        end if;
        return new;
      end $$;
      create trigger refuse_answer before update of state on referrals for each row execute function app.refuse_answer();

      create function app.end_referral() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update referrals set state = case new.state when 'delivered' then 'done' else 'withdrawn' end, version = version + 1
          where service_id = new.id and state in ('sent', 'accepted');
        return null;
      end $$;
      create trigger end_referral after update of state on services for each row
        when (new.state in ('delivered', 'missed', 'declined')) execute function app.end_referral();

      create function app.refuse_detail() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from services where id = new.service_id and type = tg_argv[0]) then
          raise exception using errcode = 'check_violation', constraint = 'detail_is_of_such_a_service', message = 'another type of service';
        end if;
        return new;
      end $$;
      create trigger refuse_detail before insert on transport_trips for each row execute function app.refuse_detail('transport');
      create trigger refuse_detail before insert on medicines for each row execute function app.refuse_detail('medicines');

      -- brought to a hearing of his own case, or as a relative to one of the direct victim's
      create function app.refuse_trip() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.hearing_id is not null and not exists (
          select from hearings h join case_clients cc on cc.case_id = h.case_id join clients c on c.id = new.client_id
            where h.id = new.hearing_id and cc.client_id in (c.id, c.victim_client_id)
        ) then
          raise exception using errcode = 'check_violation', constraint = 'trip_leads_to_a_hearing_of_his', message = 'a hearing of others';
        end if;
        -- whoever has confirmed another hour or another driver has not confirmed this one
        if tg_op = 'UPDATE' and old.confirmed_at is not null and row(new.leaves_at, new.driver_id, new.driver_name, new.from_place, new.to_place)
            is distinct from row(old.leaves_at, old.driver_id, old.driver_name, old.from_place, old.to_place) then
          new.confirmed_at := null;
          new.confirmed_by := null;
        elsif tg_op = 'UPDATE' and old.confirmed_at is null and new.confirmed_at is not null then
          new.confirmed_by := app.actor();
        end if;
        return new;
      end $$;
      create trigger refuse_trip before insert or update on transport_trips for each row execute function app.refuse_trip();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    const common = (table: string) => `
      comment on column ${table}.id is 'Identifier, in the order of making.';
      comment on column ${table}.service_id is 'The service it belongs to.';
      comment on column ${table}.client_id is 'Whose service it is.';
      comment on column ${table}.key_id is 'The data key that seals its words: that of the client.';
      comment on column ${table}.created_by is 'Who entered it.';
      comment on column ${table}.created_at is 'When it was entered.';`;
    const changed = (table: string) => `comment on column ${table}.version is 'Counts changes; who saw an older one cannot overwrite a newer.';`;
    await db.query(`
      comment on table referrals is 'A client sent on to a provider, and what came back.';
      comment on column referrals.provider_id is 'To whom.';
      comment on column referrals.sent_on is 'When it was sent.';
      comment on column referrals.answer_due_on is 'The day after which somebody asks what became of it.';
      comment on column referrals.state is 'sent, then accepted or refused; done when the service was delivered, withdrawn when it was not.';
      comment on column referrals.answered_on is 'When they answered.';
      comment on column referrals.refusal_reason is 'Why they refused.';
      comment on column referrals.note is 'What was written to them.';
      ${common('referrals')} ${changed('referrals')}
      comment on table transport_trips is 'How a client is driven: a service of the type transport, with hour and way.';
      comment on column transport_trips.leaves_at is 'When the car leaves.';
      comment on column transport_trips.from_place is 'Where he is fetched.';
      comment on column transport_trips.to_place is 'Where he is brought.';
      comment on column transport_trips.driver_id is 'The colleague who drives.';
      comment on column transport_trips.driver_name is 'Who else drives, and his phone.';
      comment on column transport_trips.hearing_id is 'The hearing he is brought to.';
      comment on column transport_trips.confirmed_at is 'When client and driver had agreed; null while they have not.';
      comment on column transport_trips.confirmed_by is 'Who made sure of it.';
      ${common('transport_trips')} ${changed('transport_trips')}
      comment on table medicines is 'Which medicine a client gets: a service of the type medicines. For the care team alone.';
      comment on column medicines.name is 'What it is called.';
      comment on column medicines.dose is 'How it is taken.';
      ${common('medicines')}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger end_referral on services;
      drop table medicines, transport_trips, referrals cascade;
      drop function app.refuse_trip(), app.refuse_detail(), app.end_referral(), app.refuse_answer(), app.move_by_referral();
    `);
  }
}
