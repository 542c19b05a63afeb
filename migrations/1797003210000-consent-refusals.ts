import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEFT_OUT = ['never_given', 'not_yet', 'withdrawn', 'ended', 'ended_by_death', 'authority_ended', 'of_age', 'voided', 'not_approved'];

/**
 * Whoever says no is heard, also where he had agreed to nothing: what somebody else enters afterwards as agreed to before that day
 * does not stand. And the paper that was signed may be scanned later.
 */
export class ConsentRefusals1797003210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consent_refusals (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        purpose text not null check (purpose = any (array['representation', 'care', 'forensic_examination', 'partner_sharing', 'media_story', 'photo', 'statistics', 'un_communication'])),
        refused_by text not null check (refused_by = any (array['client', 'representative', 'parent'])),
        refused_at timestamptz not null default clock_timestamp(),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now()
      );
      create index consent_refusals_client on consent_refusals (client_id, purpose);
      comment on table consent_refusals is 'That a client says no to a purpose, whether he had agreed to it before or not. Neither changed nor deleted.';
      comment on column consent_refusals.id is 'Identifier, in the order of making.';
      comment on column consent_refusals.client_id is 'The client.';
      comment on column consent_refusals.purpose is 'To what: to all of it, with whatever partner.';
      comment on column consent_refusals.refused_by is 'Who says it: client, representative, parent.';
      comment on column consent_refusals.refused_at is 'From when nothing that was agreed to until then stands.';
      comment on column consent_refusals.created_by is 'Who heard it.';
      comment on column consent_refusals.created_at is 'When it was entered.';
      select app.audit_table('consent_refusals');

      create function app.refuse_purpose() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(new.client_id, true);
        new.refused_at := clock_timestamp();
        return new;
      end $$;
      create trigger refuse_purpose before insert on consent_refusals for each row execute function app.refuse_purpose();

      create table consent_scans (
        id uuid primary key default uuidv7(),
        consent_id uuid not null,
        client_id uuid not null,
        file_id uuid not null references files,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint scan_is_attached_once unique (consent_id, file_id),
        foreign key (consent_id, client_id) references consents (id, client_id)
      );
      comment on table consent_scans is 'The scan of a signed form that came after the consent was entered; the last one that is no mistake counts.';
      comment on column consent_scans.id is 'Identifier, in the order of making.';
      comment on column consent_scans.consent_id is 'Of which consent.';
      comment on column consent_scans.client_id is 'The client.';
      comment on column consent_scans.file_id is 'The file: kept, of a case of his, under his key.';
      comment on column consent_scans.created_by is 'Who attached it.';
      comment on column consent_scans.created_at is 'When.';
      select app.audit_table('consent_scans');

      create function app.attach_scan() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when not exists (select from consents c where c.id = new.consent_id and c.means = 'signed_form') then 'only_a_form_is_scanned'
          when not exists (select from files f join case_clients cc on cc.case_id = f.case_id
              where f.id = new.file_id and cc.client_id = new.client_id and f.state = 'kept' and f.voided_at is null)
            then 'consent_form_is_a_kept_file_of_his' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no scan of this consent';
        end if;
        return new;
      end $$;
      create trigger attach before insert on consent_scans for each row execute function app.attach_scan();

      -- answers whether he may, and never what there was
      create or replace function app.withdraw_purpose(of_client uuid, for_purpose text, by_giver text) returns boolean
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from client_access a where a.user_id = app.actor() and a.client_id = of_client and a.writes
            and current_date between a.valid_from and a.valid_to and a.until > now()) then
          return false;
        end if;
        insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by)
          select c.id, c.client_id, c.key_id, by_giver from consents c where c.client_id = of_client and c.purpose = for_purpose
          on conflict on constraint consent_is_withdrawn_once do nothing;
        insert into consent_refusals (client_id, purpose, refused_by) values (of_client, for_purpose, by_giver);
        return true;
      end $$;
    `);
    await this.leftOut(db, [...LEFT_OUT, 'refused']);
    await db.query(states(`
              or exists (select from consent_refusals r cross join lateral (select (r.refused_at at time zone 'Asia/Bishkek')::date as on_day) refused
                where r.client_id = c.client_id and r.purpose = c.purpose and r.refused_at <= moment
                  and (c.given_upper < refused.on_day or c.given_upper = refused.on_day and c.created_at <= r.refused_at))`));
    await db.query(gap(`case when exists (select from consent_refusals r where r.client_id = of_client and r.purpose = for_purpose and r.refused_at <= moment) then 'refused' else 'never_given' end`));
  }

  private async leftOut(db: QueryRunner, codes: readonly string[]): Promise<void> {
    for (const table of ['delivered_items', 'requested_items']) {
      await db.query(`
        alter table ${table} drop constraint ${table}_left_out_check;
        alter table ${table} add constraint ${table}_left_out_check check (left_out = any (array[${codes.map(code => `'${code}'`).join(', ')}]))`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(gap(`'never_given'`));
    await db.query(states(''));
    await db.query(`
      update delivered_items set left_out = 'never_given' where left_out = 'refused';
      update requested_items set left_out = 'never_given' where left_out = 'refused'`);
    await this.leftOut(db, LEFT_OUT);
    await db.query(`
      create or replace function app.withdraw_purpose(of_client uuid, for_purpose text, by_giver text) returns boolean
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from client_access a where a.user_id = app.actor() and a.client_id = of_client and a.writes
            and current_date between a.valid_from and a.valid_to and a.until > now()) then
          return false;
        end if;
        insert into consent_withdrawals (consent_id, client_id, key_id, withdrawn_by)
          select c.id, c.client_id, c.key_id, by_giver from consents c where c.client_id = of_client and c.purpose = for_purpose
          on conflict on constraint consent_is_withdrawn_once do nothing;
        return true;
      end $$;
      drop table consent_scans, consent_refusals cascade;
      drop function app.attach_scan(), app.refuse_purpose();
    `);
  }
}

/** What `libs/law/consent/consent-gap` says, of what the actor may read. */
const gap = (nothingGiven: string) => `
      create or replace function app.consent_gap(of_client uuid, for_purpose text, with_partner uuid default null, moment timestamptz default clock_timestamp())
        returns text language sql stable as $$
        select case when bool_or(state = 'standing') then null
            else coalesce((array_agg(state order by given_upper desc, consent_id desc))[1], ${nothingGiven}) end
          from app.consent_states_at(moment)
          where client_id = of_client and purpose = for_purpose and partner_id is not distinct from with_partner
      $$`;

/** The rule of libs/law/consent/consent-state, asked in the name of whoever asks. */
const states = (refused: string) => `
      create or replace function app.consent_states_at(moment timestamptz)
        returns table (consent_id uuid, client_id uuid, purpose text, partner_id uuid, given_upper date, state text)
        language sql stable as $$
        select c.id, c.client_id, c.purpose, c.partner_id, c.given_upper, case
            when c.given_upper > asked.on_day then 'not_yet'
            when exists (select from consents same join consent_withdrawals w on w.consent_id = same.id
              cross join lateral (select (w.withdrawn_at at time zone 'Asia/Bishkek')::date as on_day) withdrawn
              where same.client_id = c.client_id and same.purpose = c.purpose and same.partner_id is not distinct from c.partner_id and w.withdrawn_at <= moment
                and (same.id = c.id or c.given_upper < withdrawn.on_day or c.given_upper = withdrawn.on_day and c.created_at <= w.withdrawn_at))${refused} then 'withdrawn'
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
            cross join lateral (select (moment at time zone 'Asia/Bishkek')::date as on_day) asked
            cross join lateral (select p.died_on is not null and coalesce(p.died_lower, '-infinity') <= asked.on_day as before) died
      $$`;
