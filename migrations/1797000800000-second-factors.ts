import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Second factors, and what a session is before one was given: not an actor but an applicant, `app.applicant()`, who
 * reaches his own factors and nothing else. Sessions from before are ended, since none of them has given a factor.
 */
export class SecondFactors1797000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.applicant() returns uuid
        language sql stable parallel safe
        as $$ select nullif(current_setting('app.applicant', true), '')::uuid $$;
      create function app.self() returns uuid
        language sql stable parallel safe
        as $$ select coalesce(app.actor(), app.applicant()) $$;

      create table totp_factors (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        key_id uuid not null references data_keys,
        secret bytea not null,
        created_at timestamptz not null default now(),
        confirmed_at timestamptz,
        last_step bigint
      );
      create unique index one_totp_factor on totp_factors (user_id) where confirmed_at is not null;
      create unique index one_totp_factor_in_preparation on totp_factors (user_id) where confirmed_at is null;

      create table passkeys (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        key_id uuid not null references data_keys,
        name bytea not null,
        credential_id bytea not null,
        public_key bytea not null,
        counter bigint not null default 0,
        created_at timestamptz not null default now(),
        last_used_at timestamptz,
        version int not null default 1,
        constraint passkey_is_registered_once unique (credential_id)
      );
      create index passkeys_user on passkeys (user_id);

      create table recovery_codes (
        code_hash bytea primary key check (length(code_hash) = 32),
        user_id uuid not null references users,
        created_at timestamptz not null default now(),
        used_at timestamptz
      );
      create index recovery_codes_user on recovery_codes (user_id);

      create table passkey_challenges (
        challenge text primary key,
        purpose text not null check (purpose in ('sign_in', 'register', 'confirm')),
        user_id uuid references users,
        expires_at timestamptz not null default now() + interval '5 minutes'
      );
      create index passkey_challenges_expire on passkey_challenges (expires_at);

      alter table sessions
        add column factor text check (factor in ('totp', 'passkey', 'recovery_code')),
        add column factor_at timestamptz,
        add column confirmed_at timestamptz not null default now(),
        add column device text not null default 'other',
        add constraint session_factor_is_dated check ((factor is null) = (factor_at is null));
      update sessions set ended_at = now() where ended_at is null;
    `);
    await this.questions(db);
    await this.rules(db);
    await this.meanings(db);
  }

  /** What must be answered before there is an actor, or an applicant. */
  private async questions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.holds_factor(person uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select exists (select from totp_factors where user_id = person and confirmed_at is not null)
          or exists (select from passkeys where user_id = person)
      $$;

      drop function app.resume_session(bytea);
      create function app.resume_session(token bytea)
        returns table (session_id uuid, user_id uuid, office_id uuid, locale text, locked boolean, roles text[],
          standing text, confirmed_at timestamptz)
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
            select found.id, u.id, u.office_id, u.locale, found.locked_at is not null, app.roles_of(u.id),
              case when found.factor_at is not null then 'full' when app.holds_factor(u.id) then 'factor_needed' else 'enrolment_needed' end,
              date_trunc('milliseconds', found.confirmed_at)
            from users u where u.id = found.user_id and current_date between u.employed_from and u.employed_to;
        end if;
      end $$;

      create function app.passkey_of(wanted bytea) returns table (passkey_id uuid, user_id uuid, public_key bytea, counter bigint)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select p.id, u.id, p.public_key, p.counter from passkeys p join users u on u.id = p.user_id
          where p.credential_id = wanted and current_date between u.employed_from and u.employed_to
      $$;

      create function app.keep_challenge(challenge text, purpose text, person uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        delete from passkey_challenges where expires_at < now();
        insert into passkey_challenges (challenge, purpose, user_id) values (challenge, purpose, person)
      $$;

      create function app.take_challenge(wanted text, wanted_purpose text, person uuid) returns boolean
        language sql security definer set search_path = public, app, pg_temp as $$
        with taken as (
          delete from passkey_challenges where challenge = wanted and purpose = wanted_purpose
            and user_id is not distinct from person and expires_at > now() returning 1)
        select exists (select from taken)
      $$;
    `);
  }

  /** Who works here keeps a factor: the last one is exchanged or reset, never just removed. */
  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_the_last_factor() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from users where id = old.user_id for update;
        if app.self() = old.user_id and not app.holds_factor(old.user_id) then
          raise exception using errcode = 'check_violation', constraint = 'last_factor_stays', message = 'last factor stays';
        end if;
        return null;
      end $$;
      create constraint trigger keep_the_last_factor after delete on totp_factors
        deferrable initially immediate for each row when (old.confirmed_at is not null) execute function app.keep_the_last_factor();
      create constraint trigger keep_the_last_factor after delete on passkeys
        deferrable initially immediate for each row execute function app.keep_the_last_factor();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table totp_factors is 'Second factor: a secret shared with an app that shows six digits (RFC 6238).';
      comment on column totp_factors.user_id is 'Whose.';
      comment on column totp_factors.key_id is 'The key that seals the secret: the office''s.';
      comment on column totp_factors.secret is 'The shared secret, base32.';
      comment on column totp_factors.confirmed_at is 'When a first code proved that the app has it; null = does not count yet.';
      comment on column totp_factors.last_step is 'Time step of the code accepted last; no code of it or before is accepted again.';
      comment on table passkeys is 'Passkeys (WebAuthn): second factor, or both factors at once.';
      comment on column passkeys.user_id is 'Whose.';
      comment on column passkeys.key_id is 'The key that seals the name: the office''s.';
      comment on column passkeys.name is 'What its owner calls it.';
      comment on column passkeys.credential_id is 'The authenticator''s name for it.';
      comment on column passkeys.public_key is 'Its public key (COSE).';
      comment on column passkeys.counter is 'Uses as the authenticator counts them; one that runs backwards is a copy. 0 = does not count.';
      comment on column passkeys.last_used_at is 'When it was used last.';
      comment on table recovery_codes is 'Ten codes for whoever has lost his factor; each works once.';
      comment on column recovery_codes.code_hash is 'SHA-256 of the code, which is 80 random bits.';
      comment on column recovery_codes.user_id is 'Whose.';
      comment on column recovery_codes.used_at is 'When it was used up.';
      comment on table passkey_challenges is 'Random texts that a passkey has to sign; each is asked for once, within five minutes.';
      comment on column passkey_challenges.challenge is 'The text, base64url.';
      comment on column passkey_challenges.purpose is 'sign_in, register or confirm.';
      comment on column passkey_challenges.user_id is 'Who must answer; null at sign-in, where the passkey says who it is.';
      comment on column passkey_challenges.expires_at is 'Until when it can be answered.';
      comment on column sessions.factor is 'The second factor given: totp, passkey or recovery_code; null = not yet, and nobody acts in it.';
      comment on column sessions.factor_at is 'When it was given.';
      comment on column sessions.confirmed_at is 'When its user last proved who he is; some acts need that within five minutes.';
      comment on column sessions.device is 'Browser and system in coarse words, such as firefox-android.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.resume_session(bytea);
      drop function app.take_challenge(text, text, uuid);
      drop function app.keep_challenge(text, text, uuid);
      drop function app.passkey_of(bytea);
      -- with the policies that ask it: they are made anew after the migrations
      drop function app.holds_factor(uuid) cascade;
      alter table sessions drop constraint session_factor_is_dated, drop column factor, drop column factor_at, drop column confirmed_at, drop column device;
      drop table passkey_challenges, recovery_codes, passkeys, totp_factors cascade;
      drop function app.keep_the_last_factor();
      drop function app.self() cascade;
      drop function app.applicant() cascade;
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
}
