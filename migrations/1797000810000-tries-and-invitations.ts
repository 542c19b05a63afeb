import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Limits of guessing that all replicas share; invitations; the reset of lost factors by two people. */
export class TriesAndInvitations1797000810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.tries(db);
    await this.invitations(db);
    await this.resets(db);
    await db.query(`
      comment on table sign_in_tries is 'Who or what has guessed wrong lately; forgotten a day after the last try.';
      comment on column sign_in_tries.subject is 'SHA-256 of the account, address or session user that is counted.';
      comment on column sign_in_tries.failures is 'Wrong tries in a row, those under way included.';
      comment on column sign_in_tries.next_at is 'Until then no further try is looked at.';
      comment on column sign_in_tries.at is 'When the last try was made.';
      comment on table invitations is 'Links by which a user sets his password himself.';
      comment on column invitations.user_id is 'Who is invited.';
      comment on column invitations.token_hash is 'SHA-256 of the token in the link.';
      comment on column invitations.expires_at is 'Until when it can be used: 48 hours.';
      comment on column invitations.used_at is 'When it was used; it works once.';
      comment on column invitations.revoked_at is 'When a newer one took its place.';
      comment on table factor_resets is 'The reset of a user''s lost second factors: asked for by one, confirmed by another.';
      comment on column factor_resets.user_id is 'Whose factors.';
      comment on column factor_resets.confirmed_by is 'The second person, an admin or director.';
      comment on column factor_resets.confirmed_at is 'When he confirmed: then the factors went and the sessions ended.';
      comment on column factor_resets.expires_at is 'Until when it can be confirmed.';
    `);
  }

  /** A try is booked before it is looked at, so that a thousand at once count as a thousand. */
  private async tries(db: QueryRunner): Promise<void> {
    await db.query(`
      create table sign_in_tries (
        subject bytea primary key check (length(subject) = 32),
        failures int not null default 0,
        next_at timestamptz not null default now(),
        at timestamptz not null default now()
      );

      create index sign_in_tries_at on sign_in_tries (at);

      create function app.book_try(who bytea, free int, longest interval) returns int
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        known sign_in_tries;
      begin
        delete from sign_in_tries where at < now() - interval '1 day';
        insert into sign_in_tries (subject) values (who) on conflict (subject) do update set subject = excluded.subject returning * into known;
        -- whoever only waits out the longest delay is not forgiven by it
        if known.at < now() - 12 * longest then known.failures := 0; end if;
        if known.failures >= free and known.next_at > clock_timestamp() then
          return ceil(extract(epoch from known.next_at - clock_timestamp()));
        end if;
        update sign_in_tries set failures = known.failures + 1, at = now(),
            next_at = clock_timestamp() + least(longest, interval '5 seconds' * 2 ^ least(greatest(known.failures + 1 - free, 0), 20))
          where subject = who;
        return 0;
      end $$;

      create function app.try_succeeded(who bytea, forget boolean) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        -- nothing is kept of whoever has nothing against him
        delete from sign_in_tries where subject = who and (forget or failures <= 1);
        update sign_in_tries set failures = failures - 1, next_at = now() where subject = who
      $$;
    `);
  }

  private async invitations(db: QueryRunner): Promise<void> {
    await db.query(`
      create table invitations (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        token_hash bytea not null unique check (length(token_hash) = 32),
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '48 hours',
        used_at timestamptz,
        revoked_at timestamptz
      );
      create index invitations_user on invitations (user_id);

      create function app.invited_by(token bytea) returns table (user_id uuid, login text, office_id uuid)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select u.id, u.login, u.office_id from invitations i join users u on u.id = i.user_id
          where i.token_hash = token and i.used_at is null and i.revoked_at is null and i.expires_at > now()
            and current_date between u.employed_from and u.employed_to
      $$;

      create function app.accept_invitation(token bytea, password text) returns uuid
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        person uuid;
      begin
        update invitations i set used_at = now() from users u
          where i.token_hash = token and i.used_at is null and i.revoked_at is null and i.expires_at > now()
            and u.id = i.user_id and current_date between u.employed_from and u.employed_to
          returning i.user_id into person;
        if person is null then return null; end if;
        insert into credentials (user_id, password_hash) values (person, password)
          on conflict (user_id) do update set password_hash = excluded.password_hash, changed_at = now();
        update sessions set ended_at = now() where user_id = person and ended_at is null;
        return person;
      end $$;

      create function app.tell_of_invitation() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.tell_directors('account_invited', new.id);
        return null;
      end $$;
      create trigger tell after insert on invitations
        for each row when (app.actor() is not null) execute function app.tell_of_invitation();

      select app.audit_table('invitations');
    `);
  }

  private async resets(db: QueryRunner): Promise<void> {
    await db.query(`
      create table factor_resets (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        expires_at timestamptz not null default now() + interval '48 hours',
        confirmed_by uuid references users,
        confirmed_at timestamptz,
        constraint factor_reset_needs_a_second_person check (confirmed_by <> created_by),
        constraint factor_reset_is_for_somebody_else check (user_id <> created_by and user_id <> confirmed_by),
        constraint factor_reset_confirmation_is_dated check ((confirmed_by is null) = (confirmed_at is null)),
        -- one that nobody confirmed in time is in nobody's way
        constraint one_factor_reset_at_a_time exclude using gist (user_id with =, tstzrange(created_at, expires_at) with &&)
          where (confirmed_at is null)
      );

      create function app.reset_factors() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from totp_factors where user_id = new.user_id;
        delete from passkeys where user_id = new.user_id;
        delete from recovery_codes where user_id = new.user_id;
        update sessions set ended_at = now() where user_id = new.user_id and ended_at is null;
        return null;
      end $$;
      create trigger reset_factors after update on factor_resets
        for each row when (old.confirmed_at is null and new.confirmed_at is not null) execute function app.reset_factors();

      -- or one admin alone would take the factors off a colleague and set him a password
      create function app.refuse_invitation_by_who_asked() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not app.holds_factor(new.user_id) and exists (select from factor_resets r
            where r.user_id = new.user_id and r.created_by = app.actor() and r.confirmed_at is not null) then
          raise exception using errcode = 'check_violation', constraint = 'another_invites_after_a_reset', message = 'asked for the reset';
        end if;
        return new;
      end $$;
      create trigger refuse_who_asked before insert on invitations
        for each row execute function app.refuse_invitation_by_who_asked();

      select app.audit_table('factor_resets');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table factor_resets, invitations, sign_in_tries cascade;
      drop function app.refuse_invitation_by_who_asked(), app.tell_of_invitation();
      drop function app.reset_factors();
      drop function app.accept_invitation(bytea, text);
      drop function app.invited_by(bytea);
      drop function app.try_succeeded(bytea, boolean);
      drop function app.book_try(bytea, int, interval);
    `);
  }
}
