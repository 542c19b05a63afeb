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
  }

  private async references(db: QueryRunner): Promise<void> {
    await db.query(`
      -- what is computed, what is the former's own, and what the merge itself writes
      create function app.merge_leaves() returns text[]
        language sql immutable as $$
        select array['clients.person_id', 'client_merges.from_id', 'client_merges.into_id', 'client_merges.survivor_id',
          'client_merges.from_person_id', 'client_access.client_id', 'care_access.client_id', 'client_persons.client_id', 'client_persons.person_id', 'name_tokens.person_id']
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
      -- rules that let a row not change once it is ended or voided, or not without its like, are about what it says: during a merge they rest
      create function app.rest_rules(m client_merges, awake boolean) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        t record;
        concerned boolean;
      begin
        for t in select r.rel, array_agg(distinct g.tgname::text) as triggers,
              string_agg(distinct format('%I = %L', r.column_name, case r.kind when 'clients' then m.from_id else m.from_person_id end), ' or ') as former,
              string_agg(distinct format('%I = %L', r.column_name, case r.kind when 'clients' then m.into_id else (select person_id from clients where id = m.into_id) end), ' or ') as survivor
            from app.merge_references r join pg_attribute a on a.attrelid = r.rel and a.attname = r.column_name
              join pg_trigger g on g.tgrelid = r.rel and not g.tgisinternal and g.tgtype & 18 = 18 and g.tgname <> 'follow_merge'
                and (g.tgattr = '' or a.attnum = any (g.tgattr))
            group by r.rel loop
          execute format('select exists (select from %s where %s)', t.rel, case when awake then t.survivor else t.former end) into concerned;
          continue when not concerned;
          for at in 1 .. array_length(t.triggers, 1) loop
            execute format('alter table %s %s trigger %I', t.rel, case when awake then 'enable' else 'disable' end, t.triggers[at]);
          end loop;
        end loop;
      end $$;

      -- one table, row by row, so that it is written down which moved. A row that the survivor has as well may stay behind
      create function app.move_rows(m client_merges, place regclass, columns text[], former uuid[], survivor uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        r record;
        stays boolean;
        moved int;
        name constant text := (select relname from pg_class where oid = place);
        -- whether somebody has a clinical file is known to his care team alone, so its rows move unlisted
        listed constant text[] := case when name = any (array['clinical_notes', 'assessments']) then '{}' else array_remove(columns, 'clinical_client_id') end;
        sets constant text := (select string_agg(format('%1$I = case when t.%1$I = %2$L then %3$L else t.%1$I end', c, f, s), ', ') from unnest(columns, former, survivor) u(c, f, s));
        met constant text := (select string_agg(format('t.%I = %L', c, f), ' or ') from unnest(columns, former) u(c, f));
      begin
        for r in execute format('select t.ctid as at, to_jsonb(t) as said from %s t where %s for update', place, met) loop
          stays := false;
          begin
            execute format('update %s t set %s where t.ctid = $1', place, sets) using r.at;
            get diagnostics moved = row_count;
            if moved = 0 then
              raise exception using errcode = 'serialization_failure', message = 'a row changed while it was moved';
            end if;
          exception when unique_violation or exclusion_violation then
            if name <> all (array['case_clients', 'client_assignments', 'disclosure_subjects', 'participant_clients', 'relationships']) then
              raise;
            end if;
            stays := true;
            perform app.join_rows(name, r.said, m.into_id);
          end;
          insert into client_merge_moves
            select m.id, name, c, coalesce(r.said ->> 'id', r.said ->> 'case_id', r.said ->> 'participant_id', f::text)::uuid, stays
              from unnest(columns, former) u(c, f) where r.said ->> c = f::text and c = any (listed) on conflict do nothing;
        end loop;
      end $$;

      -- what a row that stays has to give to the one that the survivor has
      create function app.join_rows(name text, said jsonb, survivor uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if name = 'client_assignments' then
          -- nobody loses days that he had with either
          update client_assignments a set starts_on = least(a.starts_on, (said ->> 'starts_on')::date), ends_on = greatest(a.ends_on, (said ->> 'ends_on')::date)
            where a.client_id = survivor and a.user_id = (said ->> 'user_id')::uuid and a.role = said ->> 'role'
              and daterange(a.starts_on, a.ends_on, '[]') && daterange((said ->> 'starts_on')::date, (said ->> 'ends_on')::date, '[]');
        elsif name = 'participant_clients' then
          -- one person took part under two entries, which become one as well
          update participants p set merged_into_id = coalesce(his.merged_into_id, his.id)
            from participant_clients pc join participants his on his.id = pc.participant_id
            where pc.client_id = survivor and p.id = (said ->> 'participant_id')::uuid and p.merged_into_id is null and p.id <> coalesce(his.merged_into_id, his.id);
        end if;
      end $$;

      create function app.move_files(m client_merges, survivor_person uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        t record;
      begin
        perform app.rest_rules(m, false);
        set constraints all deferred;
        for t in select rel, array_agg(column_name order by column_name) as columns,
            array_agg(case kind when 'clients' then m.from_id else m.from_person_id end order by column_name) as former,
            array_agg(case kind when 'clients' then m.into_id else survivor_person end order by column_name) as survivor
            from app.merge_references group by rel order by rel::text loop
          perform app.move_rows(m, t.rel, t.columns, t.former, t.survivor);
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
        perform app.rest_rules(m, true);
      end $$;
      revoke all on function app.rest_rules(client_merges, boolean), app.move_rows(client_merges, regclass, text[], uuid[], uuid[]), app.join_rows(text, jsonb, uuid),
        app.move_files(client_merges, uuid) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    const followers: { name: string }[] = await db.query(`select tgrelid::regclass::text as name from pg_trigger where tgname = 'follow_merge'`);
    for (const { name } of followers) await db.query(`drop trigger follow_merge on ${name}`);
    await db.query(`
      drop function app.move_files(client_merges, uuid), app.join_rows(text, jsonb, uuid), app.move_rows(client_merges, regclass, text[], uuid[], uuid[]),
        app.rest_rules(client_merges, boolean), app.follow_merges(), app.follow_merge();
      drop view app.merge_references;
      drop function app.merge_leaves();
    `);
  }
}
