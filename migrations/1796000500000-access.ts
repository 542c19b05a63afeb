import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The two narrow tables that every policy asks: who may see which case, which client, from when to when. They are
 * computed from the dated facts (assignments, roles, supervision, employment) by the two views below and kept current
 * by triggers; the list keys of a case are copied onto them, so that "my open cases" is one index scan.
 */
export class Access1796000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tables(db);
    await this.views(db);
    await this.rebuild(db);
    await this.triggers(db);
    // of whatever is there already
    await db.query('select app.rebuild_case_access(null, null)');
  }

  private async tables(db: QueryRunner): Promise<void> {
    await db.query(`
      create table case_access (
        user_id uuid not null references users,
        case_id uuid not null references cases on delete cascade,
        basis text not null check (basis in ('team', 'office', 'supervision')),
        role text,
        writes boolean not null,
        valid_from date not null,
        valid_to date not null,
        open boolean not null,
        next_hearing_at timestamptz not null,
        primary key (user_id, case_id, basis, valid_from, valid_to)
      );
      create index case_access_case on case_access (case_id);
      create index case_access_list on case_access (user_id, basis, open, next_hearing_at, case_id);

      create table client_access (
        user_id uuid not null references users,
        client_id uuid not null references clients on delete cascade,
        valid_from date not null,
        valid_to date not null,
        primary key (user_id, client_id, valid_from, valid_to)
      );
      create index client_access_client on client_access (client_id);
    `);
  }

  private async views(db: QueryRunner): Promise<void> {
    await db.query(`
      create view app.case_access_due as
        select a.user_id, a.case_id, 'team' as basis, a.role, a.role <> 'observer' as writes,
            greatest(a.starts_on, u.employed_from) as valid_from, least(a.ends_on, u.employed_to) as valid_to,
            c.open, coalesce(c.next_hearing_at, 'infinity') as next_hearing_at
          from assignments a join cases c on c.id = a.case_id join users u on u.id = a.user_id
        union
        select g.user_id, c.id, 'office', null, true,
            greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to),
            c.open, coalesce(c.next_hearing_at, 'infinity')
          from role_grants g join users u on u.id = g.user_id join cases c on c.office_id = u.office_id
          where g.role = 'supervisor' and not c.restricted
        union
        select s.supervisor_id, c.id, 'supervision', null, true,
            greatest(s.starts_on, a.starts_on, g.starts_on, u.employed_from),
            least(s.ends_on, a.ends_on, g.ends_on, u.employed_to),
            c.open, coalesce(c.next_hearing_at, 'infinity')
          from supervisions s
            join role_grants g on g.user_id = s.supervisor_id and g.role = 'supervisor'
            join users u on u.id = s.supervisor_id
            join assignments a on a.user_id = s.supervisee_id
            join cases c on c.id = a.case_id
          where not c.restricted;

      create view app.client_access_due as
        select a.user_id, cc.client_id, a.valid_from, a.valid_to
          from case_access a join case_clients cc on cc.case_id = a.case_id
        union
        select ca.user_id, ca.client_id,
            greatest(ca.starts_on, u.employed_from), least(ca.ends_on, u.employed_to)
          from client_assignments ca join users u on u.id = ca.user_id
        union
        select g.user_id, cl.id, greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to)
          from role_grants g join users u on u.id = g.user_id join clients cl on cl.office_id = u.office_id
          where g.role = 'supervisor' and not exists (
            select from case_clients cc join cases c on c.id = cc.case_id where cc.client_id = cl.id and c.restricted);
    `);
  }

  private async rebuild(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.rebuild_client_access(of_users uuid[], of_clients uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from client_access
          where (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
        insert into client_access
          select user_id, client_id, valid_from, valid_to from app.client_access_due
          where valid_from <= valid_to
            and (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
      end $$;

      create function app.rebuild_case_access(of_users uuid[], of_cases uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from case_access
          where (of_users is null or user_id = any (of_users)) and (of_cases is null or case_id = any (of_cases));
        insert into case_access
          select user_id, case_id, basis, role, writes, valid_from, valid_to, open, next_hearing_at
          from app.case_access_due
          where valid_from <= valid_to
            and (of_users is null or user_id = any (of_users)) and (of_cases is null or case_id = any (of_cases))
          on conflict do nothing;
        perform app.rebuild_client_access(of_users,
          case when of_cases is not null
            then (select coalesce(array_agg(client_id), '{}') from case_clients where case_id = any (of_cases)) end);
      end $$;
      revoke all on function app.rebuild_client_access(uuid[], uuid[]), app.rebuild_case_access(uuid[], uuid[]) from public;
    `);
  }

  private async triggers(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.access_follows_users() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.rebuild_case_access(case tg_table_name
          when 'role_grants' then array[(to_jsonb(new) ->> 'user_id')::uuid]
          when 'users' then array[(to_jsonb(new) ->> 'id')::uuid]
          when 'supervisions' then array[(to_jsonb(new) ->> 'supervisor_id')::uuid]
        end, null);
        return null;
      end $$;
      create trigger access_follows after insert or update on role_grants
        for each row execute function app.access_follows_users();
      create trigger access_follows after insert or update on supervisions
        for each row execute function app.access_follows_users();
      create trigger access_follows after update of office_id, employed_from, employed_to on users
        for each row execute function app.access_follows_users();

      create function app.access_follows_cases() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.rebuild_case_access(null,
          array[(to_jsonb(new) ->> case when tg_table_name = 'cases' then 'id' else 'case_id' end)::uuid]);
        return null;
      end $$;
      create trigger access_follows after insert or update of office_id, restricted, open on cases
        for each row execute function app.access_follows_cases();
      create trigger access_follows after insert or update on assignments
        for each row execute function app.access_follows_cases();
      create trigger access_follows after insert on case_clients
        for each row execute function app.access_follows_cases();

      create function app.access_follows_clients() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.rebuild_client_access(null,
          array[(to_jsonb(new) ->> case when tg_table_name = 'clients' then 'id' else 'client_id' end)::uuid]);
        return null;
      end $$;
      create trigger access_follows after insert or update of office_id on clients
        for each row execute function app.access_follows_clients();
      create trigger access_follows after insert or update on client_assignments
        for each row execute function app.access_follows_clients();

      create function app.next_hearing_follows() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        next_at timestamptz := (select min(starts_at) from hearings
          where case_id = new.case_id and status = 'scheduled');
      begin
        update cases set next_hearing_at = next_at where id = new.case_id and next_hearing_at is distinct from next_at;
        update case_access set next_hearing_at = coalesce(next_at, 'infinity') where case_id = new.case_id;
        return null;
      end $$;
      create trigger next_hearing_follows after insert or update of starts_at, status on hearings
        for each row execute function app.next_hearing_follows();

      create function app.open_follows_closure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update cases set open = new.reopened_at is not null where id = new.case_id;
        return null;
      end $$;
      create trigger open_follows after insert or update on case_closures
        for each row execute function app.open_follows_closure();
    `);
    await this.guards(db);
  }

  /** Invariant 28 (an assignment lies within employment and role dates) and invariant 7 (what closing needs). */
  private async guards(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_assignment_outside_role() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (
          select from role_grants g join users u on u.id = g.user_id
            where g.user_id = new.user_id and g.role in ('intern', 'lawyer', 'supervisor')
              and new.starts_on between greatest(g.starts_on, u.employed_from) and least(g.ends_on, u.employed_to)
        ) then
          raise exception using errcode = 'check_violation', constraint = 'assignment_within_role_dates',
            message = 'assignment outside of employment or role';
        end if;
        return new;
      end $$;
      create trigger refuse_outside_role before insert on assignments
        for each row execute function app.refuse_assignment_outside_role();

      create function app.refuse_closure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when exists (select from proceedings where case_id = new.case_id and closed_on is null)
            then 'closing_needs_no_open_proceeding'
          when exists (select from hearings where case_id = new.case_id and status = 'scheduled')
            then 'closing_needs_no_scheduled_hearing'
          when exists (select from assignments where case_id = new.case_id and user_id = new.approved_by
              and role = 'lead' and current_date between starts_on and ends_on)
            then 'closing_is_approved_by_another_than_the_lead'
          when not 'supervisor' = any (app.roles_of(new.approved_by))
            then 'closing_is_approved_by_a_supervisor'
        end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'the case cannot be closed';
        end if;
        return new;
      end $$;
      create trigger refuse_closure before insert on case_closures
        for each row execute function app.refuse_closure();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.refuse_closure(), app.refuse_assignment_outside_role(), app.open_follows_closure(),
        app.next_hearing_follows(), app.access_follows_clients(), app.access_follows_cases(),
        app.access_follows_users() cascade;
      drop function app.rebuild_case_access(uuid[], uuid[]), app.rebuild_client_access(uuid[], uuid[]);
      drop view app.client_access_due, app.case_access_due;
      drop table client_access, case_access cascade;
    `);
  }
}
