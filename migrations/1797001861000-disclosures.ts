import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What leaves a case for others, about whom it is, and each time that it left: what went, on which consents, and what did not. */
export class Disclosures1797001861000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table document_versions add constraint version_of_one_case unique (id, case_id);

      create table disclosures (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        purpose text not null check (purpose = any (array['partner_sharing', 'media_story', 'photo', 'un_communication'])),
        partner_id uuid references partners,
        recipient bytea,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (id, case_id),
        constraint disclosure_says_to_whom check ((partner_id is null) <> (recipient is null)),
        constraint sharing_is_with_a_partner check (purpose <> 'partner_sharing' or partner_id is not null)
      );
      create index disclosures_case on disclosures (case_id);

      create table disclosure_items (
        id uuid primary key default uuidv7(),
        disclosure_id uuid not null,
        case_id uuid not null,
        file_id uuid,
        version_id uuid,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (id, case_id),
        check (num_nonnulls(file_id, version_id) = 1),
        constraint disclosed_once unique nulls not distinct (disclosure_id, file_id, version_id),
        foreign key (disclosure_id, case_id) references disclosures (id, case_id),
        constraint disclosed_file_of_the_case foreign key (file_id, case_id) references files (id, case_id),
        constraint disclosed_version_of_the_case foreign key (version_id, case_id) references document_versions (id, case_id)
      );

      create table disclosure_subjects (
        item_id uuid not null,
        case_id uuid not null,
        client_id uuid not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (item_id, client_id),
        foreign key (item_id, case_id) references disclosure_items (id, case_id),
        constraint subject_is_a_client_of_the_case foreign key (case_id, client_id) references case_clients (case_id, client_id)
      );

      create table disclosure_deliveries (
        id uuid primary key default uuidv7(),
        disclosure_id uuid not null,
        case_id uuid not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (id, case_id),
        foreign key (disclosure_id, case_id) references disclosures (id, case_id)
      );
      create index disclosure_deliveries_disclosure on disclosure_deliveries (disclosure_id);

      create table delivered_items (
        delivery_id uuid not null,
        item_id uuid not null,
        case_id uuid not null,
        left_out text check (left_out = any (array['never_given', 'not_yet', 'withdrawn', 'ended', 'ended_by_death', 'authority_ended', 'of_age', 'voided'])),
        primary key (delivery_id, item_id),
        foreign key (delivery_id, case_id) references disclosure_deliveries (id, case_id),
        foreign key (item_id, case_id) references disclosure_items (id, case_id)
      );

      create table delivered_consents (
        delivery_id uuid not null,
        consent_id uuid not null references consents,
        case_id uuid not null,
        primary key (delivery_id, consent_id),
        foreign key (delivery_id, case_id) references disclosure_deliveries (id, case_id)
      );
      select app.audit_table('disclosures'), app.audit_table('disclosure_deliveries');
    `);
    await this.delivering(db);
  }

  /** What goes out is decided by the database, at the moment at which it goes. */
  private async delivering(db: QueryRunner): Promise<void> {
    await db.query(`
      -- to what each client an item is about has to agree: a photo in a story is a photo as well
      create function app.consents_for_item(of_item uuid) returns table (client_id uuid, purpose text, partner_id uuid)
        language sql stable as $$
        select s.client_id, needed.purpose, case needed.purpose when 'partner_sharing' then d.partner_id end
          from disclosure_items i
            join disclosures d on d.id = i.disclosure_id
            join disclosure_subjects s on s.item_id = i.id
            left join files f on f.id = i.file_id
            cross join lateral (select d.purpose union select 'photo' where f.kind = 'photo' and d.purpose = 'media_story') needed
          where i.id = of_item
      $$;

      -- why an item stays here; null when it may go
      create function app.disclosure_gap(of_item uuid, moment timestamptz default clock_timestamp()) returns text
        language sql stable as $$
        select case
          when exists (select from disclosure_items i join files f on f.id = i.file_id where i.id = of_item and f.voided_at is not null) then 'voided'
          when not exists (select from disclosure_subjects s where s.item_id = of_item) then 'never_given'
          else (select min(app.consent_gap(n.client_id, n.purpose, n.partner_id, moment)) from app.consents_for_item(of_item) n) end
      $$;

      create function app.deliver_disclosure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(one.client_id, false) from (
          select distinct s.client_id from disclosure_subjects s join disclosure_items i on i.id = s.item_id
            where i.disclosure_id = new.disclosure_id order by s.client_id) one;
        -- a statement of its own, which sees what was withdrawn while the last one waited
        insert into delivered_items (delivery_id, item_id, case_id, left_out)
          select new.id, i.id, new.case_id, app.disclosure_gap(i.id, clock_timestamp()) from disclosure_items i where i.disclosure_id = new.disclosure_id;
        if not exists (select from delivered_items where delivery_id = new.id and left_out is null) then
          raise exception using errcode = 'check_violation', constraint = 'something_may_go_out', message = 'no consent stands for any of it';
        end if;
        insert into delivered_consents (delivery_id, consent_id, case_id)
          select distinct new.id, c.consent_id, new.case_id
            from delivered_items di cross join lateral app.consents_for_item(di.item_id) n
              join app.standing_consents c on c.client_id = n.client_id and c.purpose = n.purpose and c.partner_id is not distinct from n.partner_id
            where di.delivery_id = new.id and di.left_out is null;
        return null;
      end $$;
      create trigger deliver after insert on disclosure_deliveries for each row execute function app.deliver_disclosure();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table delivered_consents, delivered_items, disclosure_deliveries, disclosure_subjects, disclosure_items, disclosures cascade;
      alter table document_versions drop constraint version_of_one_case;
      drop function app.deliver_disclosure(), app.disclosure_gap(uuid, timestamptz), app.consents_for_item(uuid);
    `);
  }
}
