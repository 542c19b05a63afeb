import type { MigrationInterface, QueryRunner } from 'typeorm';

const LEFT_OUT = ['never_given', 'not_yet', 'withdrawn', 'ended', 'ended_by_death', 'authority_ended', 'of_age', 'voided'];
const among = (codes: readonly string[]) => `(left_out = any (array[${codes.map(code => `'${code}'`).join(', ')}]))`;

/**
 * No package leaves on one person's word: it is asked for, with what is in it, for whom, on which consents and why fixed by a
 * digest; a second person approves or refuses just that.
 */
export class SecondApprovals1797003200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table disclosure_requests (
        id uuid primary key default uuidv7(),
        disclosure_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        purpose text not null,
        partner_id uuid references partners,
        recipient bytea,
        prepared_by uuid not null,
        items int not null,
        going int not null constraint something_may_go_out check (going > 0),
        digest text not null check (digest ~ '^[0-9a-f]{64}$'),
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        unique (id, case_id),
        unique (id, disclosure_id),
        unique (id, created_by, prepared_by),
        foreign key (disclosure_id, case_id) references disclosures (id, case_id)
      );
      create index disclosure_requests_case on disclosure_requests (case_id);
      create index disclosure_requests_disclosure on disclosure_requests (disclosure_id);

      -- both are written before the request itself, so that its digest can be taken
      create table requested_items (
        request_id uuid not null,
        item_id uuid not null,
        case_id uuid not null,
        left_out text check ${among(LEFT_OUT)},
        primary key (request_id, item_id),
        foreign key (request_id, case_id) references disclosure_requests (id, case_id) deferrable initially deferred,
        foreign key (item_id, case_id) references disclosure_items (id, case_id)
      );
      create table requested_consents (
        request_id uuid not null,
        consent_id uuid not null references consents,
        case_id uuid not null,
        primary key (request_id, consent_id),
        foreign key (request_id, case_id) references disclosure_requests (id, case_id) deferrable initially deferred
      );

      create table disclosure_verdicts (
        request_id uuid constraint request_is_decided_once primary key,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        asked_by uuid not null,
        prepared_by uuid not null,
        verdict text not null check (verdict = any (array['approved', 'refused'])),
        reason bytea,
        digest text not null,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        constraint second_person_decides check (created_by <> asked_by and created_by <> prepared_by),
        foreign key (request_id, case_id) references disclosure_requests (id, case_id),
        constraint verdict_names_who_asked foreign key (request_id, asked_by, prepared_by) references disclosure_requests (id, created_by, prepared_by)
      );

      alter table disclosure_deliveries add column request_id uuid;
      alter table disclosure_deliveries add constraint delivery_of_what_was_asked_for foreign key (request_id, disclosure_id) references disclosure_requests (id, disclosure_id);
      alter table delivered_items drop constraint delivered_items_left_out_check;
      alter table delivered_items add constraint delivered_items_left_out_check check ${among([...LEFT_OUT, 'not_approved'])};
      select app.audit_table('disclosure_requests'), app.audit_table('disclosure_verdicts', 'request_id');
    `);
    await this.asking(db);
    await this.deciding(db);
    await this.delivering(db);
  }

  private async asking(db: QueryRunner): Promise<void> {
    await db.query(`
      -- of sealed words and of contents the ciphertext counts: it is written once, and the digest tells nobody who guesses anything
      create function app.disclosure_digest(of_request uuid, of_disclosure uuid) returns text
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select encode(sha256(convert_to(jsonb_build_object(
            'package', d.id, 'case', d.case_id, 'purpose', d.purpose, 'partner', d.partner_id,
            'recipient', encode(d.recipient, 'base64'), 'why', encode(d.note, 'base64'),
            'items', (select jsonb_agg(jsonb_build_array(i.id, i.file_id, encode(f.digest, 'base64'), i.version_id, encode(v.digest, 'base64'), r.left_out,
                  array(select s.client_id from disclosure_subjects s where s.item_id = i.id order by 1)) order by i.id)
                from disclosure_items i
                  left join files f on f.id = i.file_id
                  left join document_versions v on v.id = i.version_id
                  left join requested_items r on r.item_id = i.id and r.request_id = of_request
                where i.disclosure_id = d.id),
            'consents', array(select c.consent_id from requested_consents c where c.request_id = of_request order by 1))::text, 'UTF8')), 'hex')
          from disclosures d where d.id = of_disclosure
      $$;
      revoke all on function app.disclosure_digest(uuid, uuid) from public;

      -- whether it may still be decided, or taken out: the one place that knows how long
      create function app.request_waits(r disclosure_requests) returns boolean language sql stable as $$
        select r.created_at > now() - interval '14 days' and not exists (select from disclosure_verdicts v where v.request_id = r.id)
      $$;
      create function app.approval_holds(v disclosure_verdicts) returns boolean language sql stable as $$
        select v.verdict = 'approved' and v.created_at > now() - interval '24 hours'
      $$;

      create function app.ask_for_disclosure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        asked disclosures;
      begin
        -- of two who ask at once the second sees the first
        select * into asked from disclosures where id = new.disclosure_id and case_id = new.case_id for update;
        perform app.hold_consents(one.client_id, false) from (
          select distinct s.client_id from disclosure_subjects s join disclosure_items i on i.id = s.item_id
            where i.disclosure_id = new.disclosure_id order by s.client_id) one;
        insert into requested_items (request_id, item_id, case_id, left_out)
          select new.id, i.id, new.case_id, app.disclosure_gap(i.id, clock_timestamp()) from disclosure_items i where i.disclosure_id = new.disclosure_id;
        insert into requested_consents (request_id, consent_id, case_id)
          select distinct new.id, c.consent_id, new.case_id
            from requested_items r cross join lateral app.consents_for_item(r.item_id) n
              join app.standing_consents c on c.client_id = n.client_id and c.purpose = n.purpose and c.partner_id is not distinct from n.partner_id
            where r.request_id = new.id and r.left_out is null;
        new.created_at := now();
        new.prepared_by := asked.created_by;
        new.purpose := asked.purpose;
        new.partner_id := asked.partner_id;
        select count(*), count(*) filter (where left_out is null) into new.items, new.going from requested_items where request_id = new.id;
        new.digest := app.disclosure_digest(new.id, new.disclosure_id);
        return new;
      end $$;
      create trigger ask before insert on disclosure_requests for each row execute function app.ask_for_disclosure();

      -- when the policies have let him: who only reads the case is told nothing else
      create function app.refuse_second_request() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from disclosure_requests r left join disclosure_verdicts v on v.request_id = r.id
            where r.disclosure_id = new.disclosure_id and r.id <> new.id and (app.request_waits(r) or app.approval_holds(v))) then
          raise exception using errcode = 'unique_violation', constraint = 'package_is_asked_for_once', message = 'it is asked for already';
        end if;
        return null;
      end $$;
      create trigger refuse_second after insert on disclosure_requests for each row execute function app.refuse_second_request();
    `);
  }

  private async deciding(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.decide_disclosure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        asked disclosure_requests;
        broken text;
      begin
        select * into asked from disclosure_requests where id = new.request_id and case_id = new.case_id for update;
        new.asked_by := asked.created_by;
        new.prepared_by := asked.prepared_by;
        broken := case
          when asked.created_at <= now() - interval '14 days' then 'request_has_not_lapsed'
          when new.verdict = 'refused' and new.reason is null then 'refusal_of_a_package_has_a_reason'
          when new.verdict = 'approved' and (new.digest, app.disclosure_digest(asked.id, asked.disclosure_id)) is distinct from (asked.digest, asked.digest)
            then 'contents_are_as_they_were_asked_for' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'this request is not decided so';
        end if;
        return new;
      end $$;
      create trigger decide before insert on disclosure_verdicts for each row execute function app.decide_disclosure();

      -- what lies under the keys of offices, so that a director reads it, goes with the words of the case
      create function app.forget_requests() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        gone uuid[] := array(select r.id from disclosure_requests r join disclosures d on d.id = r.disclosure_id where d.key_id = new.id);
      begin
        update disclosure_requests set recipient = null where id = any (gone) and recipient is not null;
        update disclosure_verdicts set reason = null where request_id = any (gone) and reason is not null;
        update row_history set before = before - '{recipient,reason}'::text[]
          where subject in ('disclosure_requests', 'disclosure_verdicts') and subject_id = any (gone);
        delete from drafts where form = any (array(select 'disclosure-verdict:' || id from unnest(gone) as id));
        return null;
      end $$;
      create trigger forget_requests after update of wrapped on data_keys for each row
        when (old.wrapped is not null and new.wrapped is null) execute function app.forget_requests();
    `);
  }

  private async delivering(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.approve_delivery() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        approval disclosure_verdicts;
        asked disclosure_requests;
        broken text;
      begin
        select v.* into approval from disclosure_requests r join disclosure_verdicts v on v.request_id = r.id and v.verdict = 'approved'
          where r.disclosure_id = new.disclosure_id and r.created_by = new.created_by order by v.created_at desc limit 1;
        select * into asked from disclosure_requests where id = approval.request_id;
        broken := case
          when asked.id is null then 'second_person_has_approved'
          when not app.approval_holds(approval) then 'approval_lasts_a_day'
          when app.disclosure_digest(asked.id, asked.disclosure_id) is distinct from asked.digest then 'contents_are_as_they_were_asked_for' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'it is not approved';
        end if;
        new.request_id := asked.id;
        return new;
      end $$;
      create trigger approve before insert on disclosure_deliveries for each row execute function app.approve_delivery();

      create or replace function app.deliver_disclosure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(one.client_id, false) from (
          select distinct s.client_id from disclosure_subjects s join disclosure_items i on i.id = s.item_id
            where i.disclosure_id = new.disclosure_id order by s.client_id) one;
        -- a statement of its own, which sees what was withdrawn while the last one waited; nothing goes that was not to go when it was asked for
        insert into delivered_items (delivery_id, item_id, case_id, left_out)
          select new.id, i.id, new.case_id, coalesce(app.disclosure_gap(i.id, clock_timestamp()), case when r.left_out is not null or r.item_id is null then 'not_approved' end)
            from disclosure_items i left join requested_items r on r.item_id = i.id and r.request_id = new.request_id
            where i.disclosure_id = new.disclosure_id;
        insert into delivered_consents (delivery_id, consent_id, case_id)
          select distinct new.id, c.consent_id, new.case_id
            from delivered_items di cross join lateral app.consents_for_item(di.item_id) n
              join app.standing_consents c on c.client_id = n.client_id and c.purpose = n.purpose and c.partner_id is not distinct from n.partner_id
            where di.delivery_id = new.id and di.left_out is null;
        return null;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_requests on data_keys;
      drop trigger approve on disclosure_deliveries;
      drop function app.forget_requests(), app.approve_delivery();
      alter table disclosure_deliveries drop column request_id;
      update delivered_items set left_out = 'never_given' where left_out = 'not_approved';
      alter table delivered_items drop constraint delivered_items_left_out_check;
      alter table delivered_items add constraint delivered_items_left_out_check check ${among(LEFT_OUT)};
      drop table disclosure_verdicts, requested_consents, requested_items, disclosure_requests cascade;
      drop function app.decide_disclosure(), app.refuse_second_request(), app.ask_for_disclosure(), app.disclosure_digest(uuid, uuid);

      create or replace function app.deliver_disclosure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(one.client_id, false) from (
          select distinct s.client_id from disclosure_subjects s join disclosure_items i on i.id = s.item_id
            where i.disclosure_id = new.disclosure_id order by s.client_id) one;
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
    `);
  }
}
