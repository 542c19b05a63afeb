import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * How a merge is done. What refers to a client or a person is read from the catalogue of foreign keys, so a table that
 * comes later moves as well; `app.merge_leaves` names what does not move by itself, and `policies.sql` has every referring
 * table follow (`app.follow_merges`).
 */
export class MergingClients1797001811000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.references(db);
    await this.followers(db);
    await this.moves(db);
    await this.confirmation(db);
  }

  private async references(db: QueryRunner): Promise<void> {
    await db.query(`
      -- what is computed, what is the former's own, and what the merge itself writes
      create function app.merge_leaves() returns text[]
        language sql immutable as $$
        select array['clients.person_id', 'client_merges.from_id', 'client_merges.into_id', 'client_merges.survivor_id',
          'client_merges.from_person_id', 'client_access.client_id', 'client_persons.client_id', 'client_persons.person_id', 'name_tokens.person_id']
      $$;

      -- columns that hold the id of a client or a person, also by way of another table (service_costs of a service of a client)
      create view app.merge_references as
        with recursive refs(rel, att, kind) as (
          select k.conrelid, p.att, k.confrelid::regclass::text
            from pg_constraint k cross join lateral unnest(k.conkey, k.confkey) p(att, conf)
              join pg_attribute a on a.attrelid = k.confrelid and a.attnum = p.conf
            where k.contype = 'f' and k.confrelid in ('public.clients'::regclass, 'public.persons'::regclass) and a.attname = 'id'
          union
          select k.conrelid, p.att, r.kind
            from refs r join pg_constraint k on k.contype = 'f' and k.confrelid = r.rel cross join lateral unnest(k.conkey, k.confkey) p(att, conf)
            where p.conf = r.att
        )
        select r.rel::regclass as rel, c.relname::text as table_name, a.attname::text as column_name, r.kind
          from refs r join pg_class c on c.oid = r.rel join pg_attribute a on a.attrelid = r.rel and a.attnum = r.att
          where c.relnamespace = 'public'::regnamespace and c.relname || '.' || a.attname <> all (app.merge_leaves());
    `);
  }

  /** Whoever writes while two clients are merged waits, and what he writes of the former is written of the survivor. */
  private async followers(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.follow_merge() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        former uuid;
        survivor uuid;
      begin
        for at in 0 .. tg_nargs / 2 - 1 loop
          former := to_jsonb(new) ->> tg_argv[2 * at];
          continue when former is null or (tg_op = 'UPDATE' and former::text = to_jsonb(old) ->> tg_argv[2 * at]);
          survivor := null;
          if tg_argv[2 * at + 1] = 'clients' then
            perform from clients where id = former for key share;
            select m.survivor_id into survivor from client_merges m where m.from_id = former and m.confirmed_at is not null;
          else
            perform from persons where id = former for key share;
            select c.person_id into survivor from client_merges m join clients c on c.id = m.survivor_id
              where m.from_person_id = former and m.confirmed_at is not null;
          end if;
          if survivor is not null then
            new := jsonb_populate_record(new, jsonb_build_object(tg_argv[2 * at], survivor));
          end if;
        end loop;
        return new;
      end $$;

      -- called by policies.sql, so of tables of any migration. What hangs together by two columns may move one after the other
      create function app.follow_merges() returns void
        language plpgsql set search_path = public, app, pg_temp as $$
      declare
        t record;
      begin
        for t in select rel, string_agg(format('%L, %L', column_name, kind), ', ' order by column_name) as args,
            string_agg(quote_ident(column_name), ', ' order by column_name) as columns from app.merge_references group by rel loop
          execute format('create or replace trigger follow_merge before insert or update of %s on %s
            for each row execute function app.follow_merge(%s)', t.columns, t.rel, t.args);
        end loop;
        for t in select k.conrelid::regclass as rel, k.conname from pg_constraint k join app.merge_references r on r.rel = k.confrelid
              join pg_attribute a on a.attrelid = r.rel and a.attname = r.column_name
            where k.contype = 'f' and not k.condeferrable and a.attnum = any (k.confkey) loop
          execute format('alter table %s alter constraint %I deferrable initially immediate', t.rel, t.conname);
        end loop;
      end $$;
      revoke all on function app.follow_merges() from public;
    `);
  }

  private async moves(db: QueryRunner): Promise<void> {
    await db.query(`
      -- one column of one table, row by row: who moved is written down. A row that the survivor has as well may stay behind
      create function app.move_references(merge uuid, ref app.merge_references, former uuid, survivor uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        r record;
        stays boolean;
        moved int;
      begin
        for r in execute format('select t.ctid as place, to_jsonb(t) as said from %s t where t.%I = $1 for update', ref.rel, ref.column_name) using former loop
          stays := false;
          begin
            execute format('update %s set %I = $1 where ctid = $2', ref.rel, ref.column_name) using survivor, r.place;
            get diagnostics moved = row_count;
            if moved = 0 then
              raise exception using errcode = 'serialization_failure', message = 'a row changed while it was moved';
            end if;
          exception when unique_violation or exclusion_violation then
            if ref.table_name <> all (array['case_clients', 'client_assignments', 'participant_clients', 'relationships']) then
              raise;
            end if;
            stays := true;
            if ref.table_name = 'client_assignments' then
              -- nobody loses days that he had with either
              update client_assignments a set starts_on = least(a.starts_on, (r.said ->> 'starts_on')::date), ends_on = greatest(a.ends_on, (r.said ->> 'ends_on')::date)
                where a.client_id = survivor and a.user_id = (r.said ->> 'user_id')::uuid and a.role = r.said ->> 'role'
                  and daterange(a.starts_on, a.ends_on, '[]') && daterange((r.said ->> 'starts_on')::date, (r.said ->> 'ends_on')::date, '[]');
            elsif ref.table_name = 'participant_clients' then
              -- one person took part under two entries, which become one as well
              update participants p set merged_into_id = coalesce(his.merged_into_id, his.id)
                from participant_clients pc join participants his on his.id = pc.participant_id
                where pc.client_id = survivor and p.id = (r.said ->> 'participant_id')::uuid and p.merged_into_id is null and p.id <> coalesce(his.merged_into_id, his.id);
            end if;
          end;
          insert into client_merge_moves values (merge, ref.table_name, ref.column_name,
            coalesce(r.said ->> 'id', r.said ->> 'case_id', r.said ->> 'participant_id', r.said ->> ref.column_name)::uuid, stays) on conflict do nothing;
        end loop;
      end $$;

      create function app.move_files(m client_merges, survivor_person uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        ref app.merge_references;
      begin
        set constraints all deferred;
        for ref in select * from app.merge_references order by table_name, column_name loop
          perform app.move_references(m.id, ref, case ref.kind when 'clients' then m.from_id else m.from_person_id end,
            case ref.kind when 'clients' then m.into_id else survivor_person end);
        end loop;
        -- who stood in the former's file stands in the survivor's; where the former stood, the survivor stands
        insert into client_persons (client_id, person_id)
          select m.into_id, person_id from client_persons where client_id = m.from_id and person_id <> m.from_person_id
          union select client_id, survivor_person from client_persons where person_id = m.from_person_id and client_id <> m.from_id
          on conflict do nothing;
        delete from client_persons where client_id = m.from_id or person_id = m.from_person_id;
        insert into name_tokens (token, person_id) select token, survivor_person from name_tokens where person_id = m.from_person_id on conflict do nothing;
        delete from name_tokens where person_id = m.from_person_id;
        set constraints all immediate;
      end $$;
      revoke all on function app.move_references(uuid, app.merge_references, uuid, uuid), app.move_files(client_merges, uuid) from public;
    `);
  }

  private async confirmation(db: QueryRunner): Promise<void> {
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
        update persons p set (names, birth_date, birth_year, gender, region, died_on, disabilities, vulnerabilities, languages, phones, address, identity_numbers, safe_contact, note, version)
            = (select r.names, r.birth_date, r.birth_year, r.gender, r.region, r.died_on, r.disabilities, r.vulnerabilities, r.languages, r.phones, r.address, r.identity_numbers, r.safe_contact, r.note, p.version + 1
              from jsonb_populate_record(p, m.person_result) r)
          where p.id = person;
        update clients c set (kind, victim_client_id, taken_on, referral_source, referred_by_client_id, version)
            = (select r.kind, r.victim_client_id, r.taken_on, r.referral_source, r.referred_by_client_id, c.version + 1 from jsonb_populate_record(c, m.client_result) r)
          where c.id = m.into_id;
        -- whoever has one of them open in a form is told that it is another by now
        update persons set version = version + 1 where id = m.from_person_id;
        update clients set version = version + 1 where id = m.from_id;
        perform app.move_files(m, person);
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
    const followers: { name: string }[] = await db.query(`select tgrelid::regclass::text as name from pg_trigger where tgname = 'follow_merge'`);
    for (const { name } of followers) await db.query(`drop trigger follow_merge on ${name}`);
    await db.query(`
      drop function app.merges_to_confirm() cascade;
      drop function app.confirm_merge(uuid), app.sight_of_walled(uuid[], uuid[]), app.refuse_merge(client_merges), app.lock_for_merge(client_merges),
        app.may_confirm(client_merges, uuid), app.move_files(client_merges, uuid), app.move_references(uuid, app.merge_references, uuid, uuid),
        app.follow_merges(), app.follow_merge();
      drop view app.merge_references;
      drop function app.merge_leaves();
    `);
  }
}
