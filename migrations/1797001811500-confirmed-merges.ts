import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who may confirm a merge, what refuses it, and the one door in: `app.confirm_merge`. */
export class ConfirmedMerges1797001811500 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- which proposals the actor may confirm: as a director, for whom nothing of both is closed by a wall, or as another supervisor
      -- who may change both files and sees every case of both
      create function app.may_confirm(m client_merges, who uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select m.confirmed_at is null and m.withdrawn_at is null and m.requested_by <> who
          and not exists (select from app.walled_clients w where w.user_id = who and w.client_id in (m.from_id, m.into_id))
          and ('director' = any (app.roles_of(who)) or ('supervisor' = any (app.roles_of(who))
            and not exists (select from unnest(array[m.from_id, m.into_id]) one where not exists (
              select from client_access a where a.user_id = who and a.client_id = one and a.writes
                and current_date between a.valid_from and a.valid_to and a.until > now()))
            and not exists (select from case_clients cc where cc.client_id in (m.from_id, m.into_id) and not exists (
              select from case_access a where a.user_id = who and a.case_id = cc.case_id
                and current_date between a.valid_from and a.valid_to and a.until > now()))))
      $$;
      revoke all on function app.may_confirm(client_merges, uuid) from public;
      create function app.merges_to_confirm() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(m.id), '{}') from client_merges m
          where m.confirmed_at is null and m.withdrawn_at is null and app.may_confirm(m, app.actor())
      $$;

      -- whoever writes meanwhile goes first: he may wait for access while we wait for what he has written
      create function app.lock_for_merge(m client_merges) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        for attempt in 1 .. 20 loop
          begin
            perform set_config('lock_timeout', '400ms', true);
            perform pg_advisory_xact_lock(hashtext('tirek.access'));
            perform from clients where id in (m.from_id, m.into_id) order by id for update;
            perform from persons where id in (select person_id from clients where id in (m.from_id, m.into_id)) order by id for update;
            perform set_config('lock_timeout', '3s', true);
            return;
          exception when lock_not_available then
            perform pg_sleep(0.05 * random());
          end;
        end loop;
        raise exception using errcode = 'lock_not_available', message = 'somebody is writing in one of the files';
      end $$;

      create function app.refuse_merge(m client_merges) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        person uuid := (select person_id from clients where id = m.into_id);
        broken text := case
          when exists (select from client_merges where from_id in (m.from_id, m.into_id) and confirmed_at is not null)
              or (select version from persons where id = m.from_person_id) <> m.from_version
              or (select version from persons where id = person) <> m.into_version then 'merge_is_of_what_was_compared'
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

      -- who is walled off from a case of either, and how many of the two he sees, in whatever file
      create function app.sight_of_walled(persons_of uuid[], cases_of uuid[]) returns table (user_id uuid, sees int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select w.user_id, (select count(distinct cp.person_id)::int from client_persons cp join client_access a on a.client_id = cp.client_id
            where cp.person_id = any (persons_of) and a.user_id = w.user_id and a.valid_to >= current_date and a.until > now())
          from (select distinct cw.user_id from conflict_walls cw where cw.case_id = any (cases_of) and cw.lifted_at is null) w
      $$;
      revoke all on function app.lock_for_merge(client_merges), app.refuse_merge(client_merges), app.sight_of_walled(uuid[], uuid[]) from public;

      create function app.confirm_merge(wanted uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        m client_merges;
        person uuid;
        cases_of uuid[];
        partial_sight uuid[];
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
        if exists (select from app.sight_of_walled(array[person], cases_of) w where w.sees > 0 and w.user_id = any (partial_sight)) then
          raise exception using errcode = 'check_violation', constraint = 'merge_opens_nothing_beyond_a_wall', message = 'somebody beyond a wall would see more';
        end if;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.merges_to_confirm() cascade;
      drop function app.confirm_merge(uuid), app.sight_of_walled(uuid[], uuid[]), app.refuse_merge(client_merges), app.lock_for_merge(client_merges),
        app.may_confirm(client_merges, uuid);
    `);
  }
}
