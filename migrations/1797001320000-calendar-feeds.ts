import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Secret addresses under which a calendar program fetches the hearings of one user. */
export class CalendarFeeds1797001320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table calendar_feeds (
        id uuid primary key default uuidv7(),
        user_id uuid not null default app.actor() references users,
        secret_hash bytea not null unique check (length(secret_hash) = 32),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        revoked_at timestamptz
      );
      create unique index one_calendar_feed_at_a_time on calendar_feeds (user_id) where revoked_at is null;

      comment on table calendar_feeds is 'Secret addresses under which a calendar program fetches the hearings of one user.';
      comment on column calendar_feeds.id is 'Identifier, in the order of making.';
      comment on column calendar_feeds.created_by is 'Who made the row.';
      comment on column calendar_feeds.created_at is 'When it was made.';
      comment on column calendar_feeds.user_id is 'Whose hearings; his rights at that moment hold.';
      comment on column calendar_feeds.secret_hash is 'SHA-256 of the secret in the address.';
      comment on column calendar_feeds.revoked_at is 'When it ended; from then on it is an unknown address.';

      create function app.calendar_feed_of(secret bytea)
        returns table (user_id uuid, office_id uuid, locale text, roles text[])
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select u.id, u.office_id, u.locale, app.roles_of(u.id) from calendar_feeds f join users u on u.id = f.user_id
          where f.secret_hash = secret and f.revoked_at is null and current_date between u.employed_from and u.employed_to
      $$;

      select app.audit_table('calendar_feeds');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.calendar_feed_of(bytea);
      drop table calendar_feeds;
    `);
  }
}
