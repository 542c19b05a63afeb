import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Offices, users, dated roles, supervision, credentials, sessions, and the data keys that seal everything. */
export class Identity1796000100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create extension if not exists btree_gist;

      create function app.actor() returns uuid
        language sql stable parallel safe
        as $$ select nullif(current_setting('app.actor', true), '')::uuid $$;

      create table offices (
        id uuid primary key default uuidv7(),
        code text not null unique check (code ~ '^[A-Z]{2,5}$'),
        name jsonb not null check (name ?& array['ru', 'ky', 'en']),
        region text not null,
        zone text not null default 'Asia/Bishkek',
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );

      create table data_keys (
        id uuid primary key,
        scope text not null check (scope in ('client', 'office')),
        office_id uuid references offices,
        client_id uuid unique,
        wrapped bytea,
        destroyed_at timestamptz,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        constraint data_key_has_one_owner check (num_nonnulls(office_id, client_id) = 1),
        constraint data_key_destroyed_or_there check ((wrapped is null) = (destroyed_at is not null))
      );
      create unique index data_keys_office on data_keys (office_id) where office_id is not null;

      create table users (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        login text not null unique check (login = lower(login) and login ~ '^[a-z0-9._-]{3,64}$'),
        display_name bytea not null,
        locale text not null default 'ru' check (locale in ('ru', 'ky', 'en')),
        employed_from date not null default current_date,
        employed_to date not null default 'infinity',
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint employment_ends_after_it_starts check (employed_to >= employed_from)
      );

      create table credentials (
        user_id uuid primary key references users,
        password_hash text not null,
        changed_at timestamptz not null default now()
      );

      create table role_grants (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        role text not null
          check (role in ('intern', 'lawyer', 'supervisor', 'specialist', 'reception', 'director', 'admin')),
        starts_on date not null default current_date,
        ends_on date not null default 'infinity',
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint role_ends_after_it_starts check (ends_on >= starts_on),
        constraint role_is_granted_once_at_a_time
          exclude using gist (user_id with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
      );

      create table supervisions (
        id uuid primary key default uuidv7(),
        supervisor_id uuid not null references users,
        supervisee_id uuid not null references users,
        starts_on date not null default current_date,
        ends_on date not null default 'infinity',
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint nobody_supervises_himself check (supervisor_id <> supervisee_id),
        constraint supervision_ends_after_it_starts check (ends_on >= starts_on),
        constraint one_supervisor_at_a_time
          exclude using gist (supervisee_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );

      create table sessions (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_at timestamptz not null default now(),
        last_seen_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '12 hours',
        locked_at timestamptz,
        ended_at timestamptz
      );
      create index sessions_user on sessions (user_id);
    `);
    await this.circleOfSupervision(db);
    await this.signIn(db);
  }

  /** Invariant 29: nobody supervises himself, even through others. */
  private async circleOfSupervision(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_supervision_circle() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (
          with recursive above(id) as (
            select new.supervisor_id
            union
            select s.supervisor_id from supervisions s join above on s.supervisee_id = above.id
              where daterange(s.starts_on, s.ends_on, '[]') && daterange(new.starts_on, new.ends_on, '[]')
          )
          select from above where id = new.supervisee_id
        ) then
          raise exception using errcode = 'check_violation', constraint = 'no_circle_of_supervision',
            message = 'no circle of supervision';
        end if;
        return new;
      end $$;
      create trigger refuse_circle after insert or update on supervisions
        for each row execute function app.refuse_supervision_circle();
    `);
  }

  /**
   * The two questions that must be answered before there is an actor: whose password is to be checked, and whose
   * session a token is. Both run as the owner and hand out nothing else.
   */
  private async signIn(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.roles_of(person uuid) returns text[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(role order by role), '{}') from role_grants
          where user_id = person and current_date between starts_on and ends_on
      $$;

      create function app.credential_of(wanted text) returns table (user_id uuid, password_hash text)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select u.id, c.password_hash from users u join credentials c on c.user_id = u.id
          where u.login = lower(wanted) and current_date between u.employed_from and u.employed_to
      $$;

      create function app.resume_session(token bytea)
        returns table (session_id uuid, user_id uuid, office_id uuid, locale text, locked boolean, roles text[])
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        found sessions;
      begin
        select s.* into found from sessions s
          where s.token_hash = token and s.ended_at is null
            and s.expires_at > now() and s.last_seen_at > now() - interval '30 minutes';
        if not found.id is null then
          if found.last_seen_at < now() - interval '1 minute' then
            update sessions set last_seen_at = now() where id = found.id;
          end if;
          return query
            select found.id, u.id, u.office_id, u.locale, found.locked_at is not null, app.roles_of(u.id)
            from users u where u.id = found.user_id and current_date between u.employed_from and u.employed_to;
        end if;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.resume_session(bytea);
      drop function app.credential_of(text);
      drop function app.roles_of(uuid);
      drop table sessions, supervisions, role_grants, credentials, users, data_keys, offices cascade;
      drop function app.refuse_supervision_circle();
      drop function app.actor() cascade;
      drop extension btree_gist;
    `);
  }
}
