import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who agreed to what, and that he takes it back. Neither is changed or deleted. */
export class Consents1797001860000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.standing(db);
    await this.rules(db);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table partners (
        id uuid primary key default uuidv7(),
        name text not null constraint partner_has_a_name check (name ~ '\\S'),
        kind text not null check (kind = any (array['ngo', 'medical', 'media', 'un', 'state', 'other'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint partner_is_entered_once unique (name)
      );

      alter table representations add constraint representation_of_one_client unique (id, client_id);

      create table consents (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        key_id uuid not null references data_keys,
        purpose text not null check (purpose = any (array['representation', 'care', 'forensic_examination', 'partner_sharing', 'media_story', 'photo', 'statistics', 'un_communication'])),
        partner_id uuid references partners,
        giver text not null check (giver = any (array['client', 'representative', 'parent'])),
        representation_id uuid,
        parent_person_id uuid,
        given_on app.edtf not null,
        given_upper date generated always as (coalesce(app.edtf_upper(given_on::text), 'infinity')) stored,
        ends_on date,
        means text not null check (means = any (array['signed_form', 'oral'])),
        file_id uuid references files,
        witness bytea,
        conditions bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (id, client_id),
        constraint sharing_names_the_partner check ((purpose = 'partner_sharing') = (partner_id is not null)),
        constraint representative_is_named check ((giver = 'representative') = (representation_id is not null)),
        constraint parent_is_named check ((giver = 'parent') = (parent_person_id is not null)),
        constraint oral_consent_has_a_witness check ((means = 'oral') = (witness is not null)),
        constraint only_a_form_is_scanned check (file_id is null or means = 'signed_form'),
        constraint consent_ends_after_it_is_given check (ends_on >= given_upper),
        constraint consent_by_his_representative foreign key (representation_id, client_id) references representations (id, client_id),
        constraint consent_by_his_parent foreign key (parent_person_id, client_id) references client_persons (person_id, client_id)
      );
      create index consents_client on consents (client_id, purpose);

      create table consent_withdrawals (
        id uuid primary key default uuidv7(),
        consent_id uuid not null constraint consent_is_withdrawn_once unique,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        withdrawn_by text not null check (withdrawn_by = any (array['client', 'representative', 'parent'])),
        note bytea,
        withdrawn_at timestamptz not null default clock_timestamp(),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (consent_id, client_id) references consents (id, client_id)
      );

      select app.audit_table('partners'), app.audit_table('consents'), app.audit_table('consent_withdrawals');
    `);
  }

  /** The rule of libs/law/consent/consent-state, asked in the name of whoever asks. */
  private async standing(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.consent_states_at(moment timestamptz)
        returns table (consent_id uuid, client_id uuid, purpose text, partner_id uuid, given_upper date, state text)
        language sql stable as $$
        select c.id, c.client_id, c.purpose, c.partner_id, c.given_upper, case
            when c.given_upper > asked.on_day then 'not_yet'
            when w.withdrawn_at <= moment then 'withdrawn'
            when c.ends_on < asked.on_day then 'ended'
            when c.giver = 'representative' then case
              when asked.on_day between r.starts_lower and r.ends_upper is not true then 'authority_ended'
              when r.basis = 'legal_successor' then case when died.before then 'standing' else 'authority_ended' end
              when died.before and not (r.basis = 'next_friend' and r.purpose = 'international') then 'ended_by_death'
              else 'standing' end
            when died.before then 'ended_by_death'
            when c.giver = 'parent' and coalesce(extract(year from asked.on_day) >= p.birth_year + 18, true) then 'of_age'
            else 'standing' end
          from consents c
            join clients cl on cl.id = c.client_id
            join persons p on p.id = cl.person_id
            left join representations r on r.id = c.representation_id
            left join consent_withdrawals w on w.consent_id = c.id
            cross join lateral (select (moment at time zone 'Asia/Bishkek')::date as on_day) asked
            cross join lateral (select p.died_on is not null and coalesce(p.died_lower, '-infinity') <= asked.on_day as before) died
      $$;

      create view app.standing_consents with (security_invoker = true) as
        select consent_id, client_id, purpose, partner_id from app.consent_states_at(now()) where state = 'standing';

      create function app.consent_gap(of_client uuid, for_purpose text, with_partner uuid default null, moment timestamptz default clock_timestamp())
        returns text language sql stable as $$
        select case when bool_or(state = 'standing') then null
            else coalesce((array_agg(state order by given_upper desc, consent_id desc))[1], 'never_given') end
          from app.consent_states_at(moment)
          where client_id = of_client and purpose = for_purpose and partner_id is not distinct from with_partner
      $$;

      create view app.clients_for_statistics with (security_invoker = true) as
        select cl.id as client_id,
            exists (select from app.standing_consents s where s.client_id = cl.id and s.purpose = 'statistics') as in_detail
          from clients cl;
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whoever withdraws and whoever hands something out on a consent of the same client wait for each other
      create function app.hold_consents(of_client uuid, alone boolean) returns void language sql as $$
        select case when alone then pg_advisory_xact_lock(hashtextextended('consents:' || of_client, 0))
          else pg_advisory_xact_lock_shared(hashtextextended('consents:' || of_client, 0)) end
      $$;

      create function app.give_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        -- what is generated is not there yet
        given date := coalesce(app.edtf_upper(new.given_on::text), 'infinity');
        broken text := case
          when given > current_date then 'consent_has_been_given'
          when new.giver = 'representative' and not exists (select from representations r where r.id = new.representation_id
              and (r.purpose = 'all' or new.purpose = 'representation' or r.purpose = 'international' and new.purpose = 'un_communication'))
            then 'representative_decides_what_he_represents_in'
          when new.parent_person_id is not null and not exists (select from clients cl join persons p on p.id = cl.person_id
              where cl.id = new.client_id and extract(year from given) < p.birth_year + 18)
            then 'parent_consents_for_a_minor'
          when new.file_id is not null and not exists (select from files f join case_clients cc on cc.case_id = f.case_id
              where f.id = new.file_id and cc.client_id = new.client_id and f.state = 'kept' and f.voided_at is null)
            then 'consent_form_is_a_kept_file_of_his' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such consent';
        end if;
        return new;
      end $$;
      create trigger give_consent before insert on consents for each row execute function app.give_consent();

      create function app.withdraw_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(new.client_id, true);
        -- from the moment it is on record, and not from when its transaction began
        new.withdrawn_at := clock_timestamp();
        return new;
      end $$;
      create trigger withdraw_consent before insert on consent_withdrawals for each row execute function app.withdraw_consent();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop view app.clients_for_statistics, app.standing_consents;
      drop function app.consent_gap(uuid, text, uuid, timestamptz), app.consent_states_at(timestamptz);
      drop table consent_withdrawals, consents, partners cascade;
      alter table representations drop constraint representation_of_one_client;
      drop function app.withdraw_consent(), app.give_consent(), app.hold_consents(uuid, boolean);
    `);
  }
}
