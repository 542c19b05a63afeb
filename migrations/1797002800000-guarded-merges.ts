import type { MigrationInterface, QueryRunner } from 'typeorm';
import { ConfirmedMerges1797001811500 } from './1797001811500-confirmed-merges';

/**
 * A merge does what was compared, of the clients as of their persons; and it opens the file of whoever stands in a
 * restricted case to nobody who did not see it before.
 */
export class GuardedMerges1797002800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- null of what was proposed before this: it is compared anew
      alter table client_merges add from_client_version int, add into_client_version int;
      comment on column client_merges.from_client_version is 'The version of the former client that was compared; another one makes the proposal out of date.';
      comment on column client_merges.into_client_version is 'The version of the client who stays that was compared.';

      create type app.sight as (client_id uuid, part text, user_id uuid, valid_from date, valid_to date, until timestamptz);
      -- who sees the file of a client or will, and who sees his person in whatever file
      create function app.sight_of(client uuid, person uuid) returns setof app.sight
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select client, 'file', a.user_id, greatest(a.valid_from, current_date), a.valid_to, a.until from client_access a
          where a.client_id = client and a.valid_to >= current_date and a.until > now()
        union select client, 'person', a.user_id, greatest(a.valid_from, current_date), a.valid_to, a.until
          from client_persons cp join client_access a on a.client_id = cp.client_id
          where cp.person_id = person and a.valid_to >= current_date and a.until > now()
      $$;
      revoke all on function app.sight_of(uuid, uuid) from public;

      create or replace function app.refuse_merge(m client_merges) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        person uuid := (select person_id from clients where id = m.into_id);
        broken text := case
          when exists (select from client_merges where from_id in (m.from_id, m.into_id) and confirmed_at is not null)
              or (select version from persons where id = m.from_person_id) <> m.from_version
              or (select version from persons where id = person) <> m.into_version
              or (select version from clients where id = m.from_id) is distinct from m.from_client_version
              or (select version from clients where id = m.into_id) is distinct from m.into_client_version then 'merge_is_of_what_was_compared'
          when exists (select from client_erasures where client_id in (m.from_id, m.into_id) and withdrawn_at is null) then 'merge_waits_for_erasure'
          when exists (select from relationships where (person_id, related_person_id) in ((person, m.from_person_id), (m.from_person_id, person)))
              or exists (select from representations where (client_id, person_id) in ((m.into_id, m.from_person_id), (m.from_id, person)))
              or exists (select from clients where (id, victim_client_id) in ((m.into_id, m.from_id), (m.from_id, m.into_id))) then 'merge_is_not_of_relatives'
        end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'these two are not merged';
        end if;
      end $$;

      create or replace function app.confirm_merge(wanted uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        m client_merges;
        person uuid;
        cases_of uuid[];
        partial_sight uuid[];
        guarded uuid[];
        seen_before app.sight[];
      begin
        select * into m from client_merges where id = wanted;
        if m.requested_by = app.actor() and m.withdrawn_at is null and m.confirmed_at is null then
          raise exception using errcode = 'check_violation', constraint = 'merge_is_confirmed_by_another', message = 'proposed by himself';
        end if;
        if not wanted = any (app.merges_to_confirm()) then
          raise exception using errcode = 'no_data_found', message = 'no such proposal';
        end if;
        perform app.lock_for_merge(m);
        select * into m from client_merges where id = wanted for update;
        if not wanted = any (app.merges_to_confirm()) then
          raise exception using errcode = 'no_data_found', message = 'no such proposal';
        end if;
        perform app.refuse_merge(m);
        person := (select person_id from clients where id = m.into_id);
        cases_of := array(select case_id from case_clients where client_id in (m.from_id, m.into_id));
        partial_sight := array(select w.user_id from app.sight_of_walled(array[person, m.from_person_id], cases_of) w where w.sees < 2);
        guarded := array(select distinct cc.client_id from case_clients cc join cases c on c.id = cc.case_id where cc.client_id in (m.from_id, m.into_id) and c.restricted);
        seen_before := array(select s::app.sight from app.sight_of(m.from_id, m.from_person_id) s union all select s::app.sight from app.sight_of(m.into_id, person) s);
        update clients c set (kind, victim_client_id, taken_on, referral_source, referred_by_client_id, version)
            = (select r.kind, r.victim_client_id, r.taken_on, r.referral_source, r.referred_by_client_id, c.version + 1 from jsonb_populate_record(c, m.client_result) r)
          where c.id = m.into_id;
        -- whoever has one of them open in a form is told that it is another by now
        update persons set version = version + 1 where id = m.from_person_id;
        update clients set version = version + 1 where id = m.from_id;
        perform app.move_files(m, person);
        update persons p set (names, birth_date, birth_year, gender, region, died_on, disabilities, vulnerabilities, languages, phones, address, identity_numbers, safe_contact, note, version)
            = (select r.names, r.birth_date, r.birth_year, r.gender, r.region, r.died_on, r.disabilities, r.vulnerabilities, r.languages, r.phones, r.address, r.identity_numbers, r.safe_contact, r.note, p.version + 1
              from jsonb_populate_record(p, m.person_result) r)
          where p.id = person;
        update client_merges set confirmed_by = app.actor(), confirmed_at = now(), person_result = null, client_result = null where id = wanted;
        update client_merges set survivor_id = m.into_id where survivor_id = m.from_id;
        perform app.rebuild_case_access(null, cases_of);
        perform app.rebuild_client_access(null, array[m.from_id, m.into_id]);
        if exists (select from app.sight_of_walled(array[person], cases_of) w where w.sees > 0 and w.user_id = any (partial_sight))
            or exists (select from app.sight_of(m.into_id, person) now_seen cross join unnest(guarded) side where not exists (
              select from unnest(seen_before) b where b.client_id = side and (b.part, b.user_id) = (now_seen.part, now_seen.user_id)
                and b.valid_from <= now_seen.valid_from and b.valid_to >= now_seen.valid_to and b.until >= now_seen.until)) then
          raise exception using errcode = 'check_violation', constraint = 'merge_opens_nothing_beyond_a_wall', message = 'somebody would see what is closed to him';
        end if;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const former = new ConfirmedMerges1797001811500();
    await former.down(db);
    await db.query(`
      drop function app.sight_of(uuid, uuid);
      drop type app.sight;
      alter table client_merges drop from_client_version, drop into_client_version;
    `);
    await former.up(db);
  }
}
