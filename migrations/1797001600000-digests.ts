import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who wants a digest by mail, where and when; and which digests there were, each of them once. */
export class Digests1797001600000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- filled by the job queue's own statements, see database/install-queue
      create schema if not exists jobs;

      create table digest_settings (
        id uuid primary key default uuidv7(),
        user_id uuid not null unique default app.actor() references users,
        key_id uuid not null references data_keys,
        address bytea not null,
        mailed_code bytea,
        code_expires_at timestamptz,
        confirmed_at timestamptz,
        wanted boolean not null default false,
        hour smallint not null default 7
          constraint digest_hour_is_of_a_day check (hour between 0 and 23),
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        constraint digest_goes_to_a_confirmed_address check (not wanted or confirmed_at is not null),
        constraint digest_code_expires check ((mailed_code is null) = (code_expires_at is null))
      );

      create table digests (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        day date not null,
        ending text
          constraint digest_ending_is_known check (ending in ('sent', 'nothing_waits', 'not_wanted', 'refused')),
        ended_at timestamptz,
        created_at timestamptz not null default now(),
        constraint one_digest_a_day unique (user_id, day),
        constraint digest_end_is_dated check ((ending is null) = (ended_at is null))
      );
      create index digests_waiting on digests (day) where ending is null;

      select app.audit_table('digest_settings'), app.audit_table('digests');
    `);
    await this.functions(db);
    await this.meanings(db);
  }

  /** All that the role of the jobs can do beside its queue: what it learns are ids, a language and roles. */
  private async functions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.is_working_day(day date) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(
          (select d.kind = 'working' from special_days d where d.day = is_working_day.day and d.voided_at is null),
          extract(isodow from day) < 6)
      $$;
      revoke all on function app.is_working_day(date) from public;
      comment on function app.is_working_day(date) is 'Monday to Friday, apart from holidays and moved days. Digests are made on these days.';

      -- who may have one: employed, with a role that works in cases, and an address that was confirmed
      create function app.wants_digest(person uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select exists (select from digest_settings s join users u on u.id = s.user_id
          where s.user_id = person and s.wanted and s.confirmed_at is not null
            and current_date between u.employed_from and u.employed_to
            and app.roles_of(u.id) && array['intern', 'lawyer', 'supervisor'])
      $$;

      -- begins the digests whose hour has come; those of today that have not ended are told again until they have
      create function app.begin_digests() returns table (digest_id uuid)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if app.is_working_day(current_date) then
          insert into digests (user_id, day)
            select s.user_id, current_date from digest_settings s
              where s.hour <= extract(hour from localtimestamp) and app.wants_digest(s.user_id)
                and not exists (select from digests d where d.user_id = s.user_id and d.day = current_date)
            on conflict on constraint one_digest_a_day do nothing;
        end if;
        return query select d.id from digests d where d.ending is null and d.day = current_date;
      end $$;

      -- locks it until the end of the transaction: while one server sends it, no other can
      create function app.hold_digest(wanted_id uuid)
        returns table (user_id uuid, day date, locale text, roles text[], wanted boolean)
        language sql volatile security definer set search_path = public, app, pg_temp as $$
        with held as (select d.user_id, d.day from digests d where d.id = wanted_id and d.ending is null for update skip locked)
        select u.id, held.day, u.locale, app.roles_of(u.id), held.day = current_date and app.wants_digest(u.id)
          from held join users u on u.id = held.user_id
      $$;

      create function app.end_digest(held_id uuid, how text) returns void
        language sql volatile security definer set search_path = public, app, pg_temp as $$
        update digests set ending = how, ended_at = clock_timestamp() where id = held_id and ending is null
      $$;

      revoke all on function app.wants_digest(uuid), app.begin_digests(), app.hold_digest(uuid), app.end_digest(uuid, text) from public;
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table digest_settings is 'Where and when somebody wants to hear by mail, each working morning, what waits for him.';
      comment on column digest_settings.id is 'Identifier, in the order of making.';
      comment on column digest_settings.user_id is 'Who; nobody else reads it.';
      comment on column digest_settings.key_id is 'The data key of his office.';
      comment on column digest_settings.address is 'Mail address.';
      comment on column digest_settings.mailed_code is 'The code that was mailed to the address and proves that it is his; null when none is awaited.';
      comment on column digest_settings.code_expires_at is 'Until when the code is taken.';
      comment on column digest_settings.confirmed_at is 'When the code was given back; null for an address that is not proved.';
      comment on column digest_settings.wanted is 'Whether the digest is switched on.';
      comment on column digest_settings.hour is 'From which hour of the day on, by the clock of the offices.';
      comment on column digest_settings.created_by is 'Who made the row.';
      comment on column digest_settings.created_at is 'When it was made.';
      comment on table digests is 'The digests that were due. What they said is kept nowhere.';
      comment on column digests.id is 'Identifier, in the order of making; the mail carries it as its own.';
      comment on column digests.user_id is 'For whom.';
      comment on column digests.day is 'For which day. One a day.';
      comment on column digests.ending is 'How it ended: sent, nothing waited, not wanted any more, refused by the mail server for good. Null until then.';
      comment on column digests.ended_at is 'When.';
      comment on column digests.created_at is 'When its hour had come.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.end_digest(uuid, text), app.hold_digest(uuid), app.begin_digests(), app.wants_digest(uuid), app.is_working_day(date);
      drop table digests, digest_settings cascade;
      drop schema jobs cascade;
    `);
  }
}
