import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The reception desk: who came or called, about what, and what came of it. The words of an enquiry lie under a key of
 * its own, which dies with the client whom the visitor became, or already was.
 */
export class Enquiries1797001800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.keys(db);
    await this.rules(db);
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table enquiries (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        received_at timestamptz not null default now(),
        channel text not null constraint enquiry_channel_is_known check (channel in ('visit', 'phone', 'message', 'letter', 'outreach')),
        topic text not null constraint enquiry_topic_is_known check (topic in ('torture', 'ill_treatment', 'detention', 'criminal_case',
          'compensation', 'exoneration', 'health', 'psychological', 'social', 'information', 'other')),
        vulnerabilities text[] not null default '{}' constraint enquiry_vulnerability_is_known check (vulnerabilities <@ array['child',
          'older_person', 'pregnant', 'single_parent', 'gender_based_violence', 'lgbti', 'ethnic_minority', 'religious_minority', 'migrant',
          'refugee', 'stateless', 'deprived_of_liberty', 'former_prisoner', 'drug_use', 'hiv', 'mental_health', 'poverty', 'homeless',
          'human_rights_defender', 'journalist', 'under_threat']),
        region text constraint enquiry_region_is_known check (region in ('KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y')),
        gender text constraint enquiry_gender_is_known check (gender in ('female', 'male', 'other')),
        birth_year int constraint visitor_is_born_in_a_lifetime check (birth_year between 1900 and 2100),
        referral_source text constraint enquiry_referral_source_is_known check (referral_source in ('self', 'relative', 'client',
          'partner_organisation', 'human_rights_defender', 'lawyer', 'state_legal_aid', 'ombudsman', 'torture_prevention_centre',
          'detention_monitoring', 'health_facility', 'media', 'hotline', 'training', 'international_organisation', 'other')),
        minutes smallint constraint enquiry_takes_less_than_a_day check (minutes between 0 and 600),
        names bytea not null,
        phone bytea,
        words bytea,
        outcome text,
        assignee_id uuid references users,
        earlier_id uuid references enquiries,
        visitor_id uuid not null,
        person_id uuid references persons,
        client_id uuid references clients,
        source_digest bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint enquiry_came_before_it_was_entered check (received_at <= created_at + interval '5 minutes')
      );
      create index enquiries_of_office on enquiries (office_id, received_at, id);
      create index enquiries_of_assignee on enquiries (assignee_id, received_at, id) where assignee_id is not null;
      create index enquiries_of_visitor on enquiries (visitor_id);
      create index enquiries_of_person on enquiries (person_id) where person_id is not null;
      create index enquiries_of_client on enquiries (client_id) where client_id is not null;
      create unique index row_is_taken_in_once on enquiries (office_id, source_digest) where source_digest is not null;

      create table enquiry_tokens (
        token bigint not null,
        enquiry_id uuid not null references enquiries,
        office_id uuid not null references offices,
        primary key (token, enquiry_id)
      );
      create index enquiry_tokens_of on enquiry_tokens (enquiry_id);

      create table enquiry_outcomes (
        id uuid primary key default uuidv7(),
        enquiry_id uuid not null references enquiries,
        key_id uuid not null references data_keys,
        kind text not null constraint enquiry_outcome_is_known check (kind in ('advice', 'referral', 'appointment', 'client', 'left')),
        appointment_at timestamptz,
        colleague_id uuid references users,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint appointment_has_a_time check ((kind = 'appointment') = (appointment_at is not null)),
        constraint client_is_handed_to_somebody check (kind <> 'client' or colleague_id is not null)
      );
      create index enquiry_outcomes_of on enquiry_outcomes (enquiry_id, id);
      select app.audit_table('enquiries'), app.audit_table('enquiry_outcomes');
    `);
  }

  private async keys(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table data_keys add column enquiry_id uuid unique references enquiries deferrable initially deferred;
      alter table data_keys drop constraint data_key_has_one_owner, drop constraint data_keys_scope_check;
      alter table data_keys add constraint data_key_has_one_owner check (num_nonnulls(office_id, client_id, enquiry_id) = 1),
        add constraint data_keys_scope_check check (scope in ('client', 'office', 'enquiry'));

      -- what a client, or somebody who came back, has told at the desk goes with the client's key
      create function app.erase_enquiries() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        his uuid[] := array(select e.id from enquiries e where e.visitor_id in (
          select visitor_id from enquiries where client_id = new.client_id
            or person_id = (select person_id from clients where id = new.client_id)));
      begin
        delete from enquiry_tokens where enquiry_id = any (his);
        update data_keys set wrapped = null, destroyed_at = now() where enquiry_id = any (his) and wrapped is not null;
        return null;
      end $$;
      create trigger erase_enquiries after update of wrapped on data_keys for each row
        when (new.wrapped is null and new.client_id is not null) execute function app.erase_enquiries();
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_enquiry() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          new.outcome := null;
          new.visitor_id := coalesce(
            (select visitor_id from enquiries where id = new.earlier_id),
            (select visitor_id from enquiries where person_id = new.person_id and office_id = new.office_id order by id limit 1),
            new.id);
          if new.earlier_id is not null and not exists (select from enquiries where id = new.earlier_id and office_id = new.office_id) then
            raise exception using errcode = 'check_violation', constraint = 'visitor_came_to_this_office', message = 'another office';
          end if;
        elsif old.client_id is not null and new.client_id is distinct from old.client_id then
          raise exception using errcode = 'check_violation', constraint = 'enquiry_becomes_a_client_once', message = 'it has a client';
        end if;
        if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id) and not exists (
          select from users u where u.id = new.assignee_id and current_date between u.employed_from and u.employed_to
            and app.roles_of(u.id) && array['intern', 'lawyer', 'supervisor', 'specialist', 'reception']
        ) then
          raise exception using errcode = 'check_violation', constraint = 'enquiry_goes_to_a_colleague', message = 'nobody who works with people';
        end if;
        return new;
      end $$;
      create trigger refuse_enquiry before insert or update on enquiries for each row execute function app.refuse_enquiry();

      -- the last outcome stands on the enquiry; whoever is to take the client on, or to meet him, is assigned
      create function app.put_outcome() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if (select client_id from enquiries where id = new.enquiry_id for update) is not null then
          raise exception using errcode = 'check_violation', constraint = 'enquiry_of_a_client_is_settled', message = 'it has a client';
        end if;
        if new.kind = 'client' and not app.roles_of(new.colleague_id) && array['lawyer', 'supervisor'] then
          raise exception using errcode = 'check_violation', constraint = 'lawyer_takes_a_client_on', message = 'neither lawyer nor supervisor';
        end if;
        update enquiries set outcome = new.kind, assignee_id = coalesce(new.colleague_id, assignee_id), version = version + 1
          where id = new.enquiry_id;
        return null;
      end $$;
      create trigger put_outcome after insert on enquiry_outcomes for each row execute function app.put_outcome();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger erase_enquiries on data_keys;
      drop function app.erase_enquiries();
      alter table data_keys drop constraint data_key_has_one_owner, drop constraint data_keys_scope_check;
      alter table data_keys drop column enquiry_id cascade;
      drop table enquiry_outcomes, enquiry_tokens, enquiries cascade;
      drop function app.put_outcome(), app.refuse_enquiry();
      delete from data_keys where scope = 'enquiry';
      alter table data_keys add constraint data_key_has_one_owner check (num_nonnulls(office_id, client_id) = 1),
        add constraint data_keys_scope_check check (scope in ('client', 'office'));
    `);
  }
}
