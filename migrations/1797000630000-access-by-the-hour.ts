import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Access1796000500000 } from './1796000500000-access';

/**
 * Access learns of walls, of emergencies (which end at a moment, and only read), and the access tables say so: `until`
 * beside the days, `writes` for clients too.
 *
 * A wall closes the case on every basis. On any basis but the team it closes the other cases of its clients as well,
 * and the clients themselves: their file would tell of the case.
 */
export class AccessByTheHour1797000630000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.columns(db);
    await db.query(`
      drop view app.client_access_due, app.case_access_due;
      drop function app.rebuild_client_access(uuid[], uuid[]), app.rebuild_case_access(uuid[], uuid[]);
    `);
    await this.cases(db);
    await this.clients(db);
    await this.rebuild(db);
    await this.triggers(db);
    await db.query('select app.rebuild_case_access(null, null)');
  }

  private async columns(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table case_access
        add column until timestamptz not null default 'infinity',
        drop constraint case_access_basis_check,
        add constraint case_access_basis_check check (basis in ('team', 'office', 'supervision', 'emergency')),
        drop constraint case_access_pkey,
        add primary key (user_id, case_id, basis, valid_from, valid_to, until);
      alter table client_access
        add column until timestamptz not null default 'infinity',
        add column writes boolean not null default true,
        drop constraint client_access_pkey,
        add primary key (user_id, client_id, valid_from, valid_to, until, writes);
      drop index case_access_case, client_access_client;
      create index case_access_case on case_access (case_id, user_id) include (valid_from, valid_to, until, writes);
      create index client_access_client on client_access (client_id, user_id) include (valid_from, valid_to, until, writes);

      comment on column case_access.basis is 'Why: team, office (its supervisor), supervision (of somebody on the team) or emergency.';
      comment on column case_access.until is 'When it ends within its last day; infinity when it lasts all day.';
      comment on column client_access.until is 'When it ends within its last day; infinity when it lasts all day.';
      comment on column client_access.writes is 'Whether he may change the file too; an emergency and an observer only read.';
    `);
  }

  private async cases(db: QueryRunner): Promise<void> {
    const unwalled = (user: string) => `not exists (select from app.walled_cases w where w.user_id = ${user} and w.case_id = c.id)`;
    const keys = `c.open, coalesce(c.next_hearing_at, 'infinity') as next_hearing_at`;
    await db.query(`
      create view app.case_access_due as
        select a.user_id, a.case_id, 'team' as basis, a.role, a.role <> 'observer' as writes,
            greatest(a.starts_on, u.employed_from) as valid_from, least(a.ends_on, u.employed_to) as valid_to,
            timestamptz 'infinity' as until, ${keys}
          from assignments a join cases c on c.id = a.case_id join users u on u.id = a.user_id
          -- what a wall has ended does not come back when it is lifted
          where not exists (select from conflict_walls w where w.user_id = a.user_id and w.case_id = a.case_id
            and (w.lifted_at is null or w.created_at > a.created_at))
        union
        select g.user_id, c.id, 'office', null, true,
            greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), 'infinity', ${keys}
          from role_grants g join users u on u.id = g.user_id join cases c on c.office_id = u.office_id
          where g.role = 'supervisor' and not c.restricted and ${unwalled('g.user_id')}
        union
        select s.supervisor_id, c.id, 'supervision', null, true,
            greatest(s.starts_on, a.starts_on, g.starts_on, u.employed_from),
            least(s.ends_on, a.ends_on, g.ends_on, u.employed_to), 'infinity', ${keys}
          from supervisions s
            join role_grants g on g.user_id = s.supervisor_id and g.role = 'supervisor'
            join users u on u.id = s.supervisor_id
            join assignments a on a.user_id = s.supervisee_id
            join cases c on c.id = a.case_id
          where not c.restricted and ${unwalled('s.supervisor_id')}
        union
        select e.user_id, c.id, 'emergency', null, false,
            greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), e.until, ${keys}
          from emergency_accesses e
            join users u on u.id = e.user_id
            join cases c on c.id = e.case_id
            join role_grants g on g.user_id = e.user_id
              and g.role = any (case when c.restricted then array['director'] else array['lawyer', 'supervisor', 'director'] end)
          where e.ended_at is null and ${unwalled('e.user_id')};
    `);
  }

  private async clients(db: QueryRunner): Promise<void> {
    const unwalled = (user: string, client: string) =>
      `not exists (select from app.walled_clients w where w.user_id = ${user} and w.client_id = ${client})`;
    await db.query(`
      create view app.client_access_due as
        select a.user_id, cc.client_id, a.valid_from, a.valid_to, a.until, a.writes
          from case_access a join case_clients cc on cc.case_id = a.case_id
        union
        select ca.user_id, ca.client_id, greatest(ca.starts_on, u.employed_from), least(ca.ends_on, u.employed_to), 'infinity', true
          from client_assignments ca join users u on u.id = ca.user_id
          where ${unwalled('ca.user_id', 'ca.client_id')}
        union
        select g.user_id, cl.id, greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), 'infinity', true
          from role_grants g join users u on u.id = g.user_id join clients cl on cl.office_id = u.office_id
          where g.role = 'supervisor' and ${unwalled('g.user_id', 'cl.id')} and not exists (
            select from case_clients cc join cases c on c.id = cc.case_id where cc.client_id = cl.id and c.restricted);
    `);
  }

  /**
   * One computes at a time. Two at once would each miss what the other has changed, and leave a right behind that has ended;
   * whoever copies a sort key onto rows waits until they are computed.
   */
  private async rebuild(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.next_hearing_follows() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        next_at timestamptz;
      begin
        perform pg_advisory_xact_lock_shared(hashtext('tirek.access'));
        next_at := (select min(starts_at) from hearings where case_id = new.case_id and status = 'scheduled');
        update cases set next_hearing_at = next_at where id = new.case_id and next_hearing_at is distinct from next_at;
        update case_access set next_hearing_at = coalesce(next_at, 'infinity') where case_id = new.case_id;
        return null;
      end $$;

      create function app.rebuild_client_access(of_users uuid[], of_clients uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        delete from client_access
          where (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
        insert into client_access (user_id, client_id, valid_from, valid_to, until, writes)
          select user_id, client_id, valid_from, valid_to, until, writes from app.client_access_due
          where valid_from <= valid_to
            and (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
      end $$;

      create function app.rebuild_case_access(of_users uuid[], of_cases uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        delete from case_access
          where (of_users is null or user_id = any (of_users)) and (of_cases is null or case_id = any (of_cases));
        insert into case_access (user_id, case_id, basis, role, writes, valid_from, valid_to, until, open, next_hearing_at)
          select user_id, case_id, basis, role, writes, valid_from, valid_to, until, open, next_hearing_at
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
      create function app.cases_of_the_same_clients(one uuid) returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select array_agg(id) from (select one as id
          union select b.case_id from case_clients a join case_clients b on b.client_id = a.client_id where a.case_id = one) c
      $$;
      revoke all on function app.cases_of_the_same_clients(uuid) from public;

      create function app.access_follows_somebody() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.rebuild_case_access(array[new.user_id],
          case tg_table_name when 'conflict_walls' then app.cases_of_the_same_clients(new.case_id) else array[new.case_id] end);
        return null;
      end $$;
      create trigger access_follows after insert or update on conflict_walls
        for each row execute function app.access_follows_somebody();
      create trigger access_follows after insert or update on emergency_accesses
        for each row execute function app.access_follows_somebody();

      -- a client who joins a case brings his other cases within reach of its walls, and the case within reach of theirs
      create function app.walls_follow_clients() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        walled constant uuid[] := (select array_agg(distinct user_id) from app.walled_clients where client_id = new.client_id);
      begin
        if walled is not null then
          perform app.rebuild_case_access(walled, app.cases_of_the_same_clients(new.case_id));
        end if;
        return null;
      end $$;
      create trigger walls_follow after insert on case_clients
        for each row execute function app.walls_follow_clients();

      create function app.who_sees_case(one uuid)
        returns table (user_id uuid, basis text, role text, valid_to date, until timestamptz)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select a.user_id, a.basis, a.role, a.valid_to, a.until from case_access a
          where a.case_id = one and current_date between a.valid_from and a.valid_to and a.until > now()
            and exists (select from case_access mine where mine.case_id = one and mine.user_id = app.actor()
              and current_date between mine.valid_from and mine.valid_to and mine.until > now())
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger access_follows on conflict_walls;
      drop trigger access_follows on emergency_accesses;
      drop trigger walls_follow on case_clients;
      drop function app.who_sees_case(uuid), app.walls_follow_clients(), app.access_follows_somebody(),
        app.cases_of_the_same_clients(uuid);
      drop view app.client_access_due, app.case_access_due;
      drop function app.rebuild_client_access(uuid[], uuid[]), app.rebuild_case_access(uuid[], uuid[]);
      delete from case_access where until < 'infinity';
      delete from client_access where until < 'infinity';
      drop index case_access_case, client_access_client;
      alter table case_access drop column until cascade,
        drop constraint case_access_basis_check,
        add constraint case_access_basis_check check (basis in ('team', 'office', 'supervision')),
        add primary key (user_id, case_id, basis, valid_from, valid_to);
      alter table client_access drop column until cascade, drop column writes cascade,
        add primary key (user_id, client_id, valid_from, valid_to);
      create index case_access_case on case_access (case_id, user_id) include (valid_from, valid_to, writes);
      create index client_access_client on client_access (client_id, user_id) include (valid_from, valid_to);
    `);
    const before = new Access1796000500000();
    await before['views'](db);
    await before['rebuild'](db);
    await db.query('select app.rebuild_case_access(null, null)');
  }
}
