import type { MigrationInterface, QueryRunner } from 'typeorm';

const NEEDS_CONSENT = `
        if app.consent_gap(new.client_id, 'media_story') is not null then
          raise exception using errcode = 'check_violation', constraint = 'story_needs_consent', message = 'no consent to a story stands';
        end if;`;

/**
 * What is told of clients in public. The words stand apart from the story, for they close when the consent to them ends and
 * the story, with where it was published, stays to be seen: there it has to be taken down.
 */
export class Stories1797001862000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table stories (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        key_id uuid not null references data_keys,
        language text not null check (language = any (array['ru', 'ky', 'en'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (id, client_id)
      );
      create index stories_client on stories (client_id);

      create table story_words (
        story_id uuid primary key,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        title bytea not null,
        text bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (story_id, client_id) references stories (id, client_id)
      );

      create table story_publications (
        id uuid primary key default uuidv7(),
        story_id uuid not null,
        client_id uuid not null,
        key_id uuid not null references data_keys,
        place bytea not null,
        published_on date not null,
        taken_down_on date,
        taken_down_by uuid references users,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        check ((taken_down_on is null) = (taken_down_by is null)),
        constraint taken_down_after_publication check (taken_down_on >= published_on),
        foreign key (story_id, client_id) references stories (id, client_id)
      );
      create index story_publications_client on story_publications (client_id);

      create function app.write_story() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(new.client_id, false);${NEEDS_CONSENT}
        return new;
      end $$;
      create trigger write_story before insert or update on story_words for each row execute function app.write_story();

      create function app.publish_story() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' then
          if old.taken_down_on is not null then
            raise exception using errcode = 'check_violation', constraint = 'story_is_taken_down_once', message = 'taken down already';
          end if;
          new.taken_down_by := app.actor();
          return new;
        end if;
        if new.published_on > current_date then
          raise exception using errcode = 'check_violation', constraint = 'story_has_been_published', message = 'a day to come';
        end if;
        perform app.hold_consents(new.client_id, false);${NEEDS_CONSENT}
        return new;
      end $$;
      create trigger publish_story before insert or update on story_publications for each row execute function app.publish_story();

      select app.audit_table('stories'), app.audit_table('story_words', 'story_id'), app.audit_table('story_publications');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table story_publications, story_words, stories cascade;
      drop function app.publish_story(), app.write_story();
    `);
  }
}
