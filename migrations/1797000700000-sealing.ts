import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A server that can be sealed: which root key holds, the secrets beneath it, who can open it with a passphrase, and
 * when it was sealed and opened. Going down forgets the secrets: names must then be indexed anew.
 */
export class Sealing1797000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.roots(db);
    await this.seals(db);
    await this.questions(db);
    await this.meanings(db);
  }

  private async roots(db: QueryRunner): Promise<void> {
    await db.query(`
      create table roots (
        mark bytea primary key check (length(mark) = 8),
        since timestamptz not null default now(),
        replaced_at timestamptz
      );
      create unique index one_root_at_a_time on roots ((true)) where replaced_at is null;

      create table root_secrets (
        name text primary key check (name in ('blind-index', 'fingerprint', 'audit-signing')),
        wrapped bytea not null
      );

      create table key_holders (
        id uuid primary key default uuidv7(),
        label text not null check (label ~ '^[a-z0-9._-]{2,40}$'),
        memory_kib int not null,
        passes int not null,
        lanes int not null,
        salt bytea not null,
        wrapped bytea,
        since timestamptz not null default now(),
        removed_at timestamptz,
        check ((wrapped is null) = (removed_at is not null))
      );
      create index data_keys_destroyed on data_keys (destroyed_at) where destroyed_at is not null;
      create unique index key_holder_once_at_a_time on key_holders (label) where removed_at is null;

      -- a server that has not yet heard of a new root key must not store a data key under the old one
      create function app.refuse_replaced_root() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.wrapped is not null and (case get_byte(new.wrapped, 0)
            when 2 then exists (select from roots where replaced_at is null and mark <> substring(new.wrapped from 2 for 8))
            else exists (select from roots where replaced_at is not null) end) then
          raise exception using errcode = 'TK503', message = 'wrapped under a root key that was replaced';
        end if;
        return new;
      end $$;
      create trigger refuse_replaced_root before insert or update of wrapped on data_keys
        for each row execute function app.refuse_replaced_root();
    `);
  }

  private async seals(db: QueryRunner): Promise<void> {
    await db.query(`
      create table seals (
        id uuid primary key default uuidv7(),
        sealed_by uuid default app.actor() references users,
        sealed_at timestamptz not null default now(),
        opened_by uuid references key_holders,
        opened_at timestamptz check (opened_at >= sealed_at)
      );
      create unique index sealed_once_at_a_time on seals ((true)) where opened_at is null;

      create table unsealing_attempts (
        id uuid primary key default uuidv7(),
        source bytea not null,
        at timestamptz not null default now(),
        holder_id uuid references key_holders
      );
      create index unsealing_attempts_source on unsealing_attempts (source, at desc);
      select app.audit_table('seals'), app.audit_table('unsealing_attempts');

      create function app.refuse_session_while_sealed() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from seals where opened_at is null) then
          raise exception using errcode = 'TK503', message = 'the server is sealed';
        end if;
        return new;
      end $$;
      create trigger refuse_while_sealed before insert on sessions
        for each row execute function app.refuse_session_while_sealed();

      create function app.end_sessions() returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        update sessions set ended_at = now()
          where ended_at is null and exists (select from seals where opened_at is null)
      $$;

      -- somebody with a session, or the owner at the machine
      create function app.seal_server() returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if app.actor() is null and session_user = 'tirek_app' then
          raise exception using errcode = '42501', message = 'nobody seals the server';
        end if;
        insert into seals default values on conflict do nothing;
        perform pg_notify('tirek_seal', '');
      end $$;

      create function app.open_seal(holder uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.end_sessions();
        update seals set opened_at = now(), opened_by = holder where opened_at is null;
        perform pg_notify('tirek_seal', '');
      end $$;
      revoke all on function app.end_sessions(), app.seal_server(), app.open_seal(uuid) from public;
    `);
  }

  /** What a server asks and reports before anybody has a session. */
  private async questions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.seal_state() returns table (sealed boolean, mark bytea, held boolean, destroyed uuid[])
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select exists (select from seals where opened_at is null),
          (select r.mark from roots r where r.replaced_at is null),
          exists (select from key_holders where removed_at is null),
          -- long enough for every server to have looked
          array(select k.id from data_keys k where k.destroyed_at > now() - interval '5 minutes')
      $$;

      create function app.held_roots()
        returns table (id uuid, memory_kib int, passes int, lanes int, salt bytea, wrapped bytea)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select h.id, h.memory_kib, h.passes, h.lanes, h.salt, h.wrapped from key_holders h
          where h.removed_at is null order by h.since
      $$;

      create function app.wrapped_secrets() returns table (name text, wrapped bytea)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select s.name, s.wrapped from root_secrets s
      $$;

      -- An attempt is counted before its passphrase is tried. Three are free, then the wait doubles, up to a quarter of
      -- an hour; an attempt that came too early is none.
      create function app.begin_unsealing(from_source bytea) returns table (attempt uuid, wait_seconds int)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        failures int;
        latest timestamptz;
        wait int;
      begin
        perform pg_advisory_xact_lock(hashtextextended('unsealing ' || encode(from_source, 'hex'), 0));
        select count(*), max(a.at) into failures, latest from unsealing_attempts a
          where a.source = from_source and a.at > now() - interval '1 day' and a.at > coalesce(
            (select max(b.at) from unsealing_attempts b where b.source = from_source and b.holder_id is not null), '-infinity');
        wait := case when failures < 3 then 0
          else ceil(extract(epoch from latest + make_interval(secs => least(900, 2 ^ least(failures - 2, 20))) - now())) end;
        if wait > 0 then
          return query select null::uuid, wait;
        else
          return query insert into unsealing_attempts (source) values (from_source) returning id, 0;
        end if;
      end $$;

      create function app.end_unsealing(attempted uuid, holder uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update unsealing_attempts set holder_id = holder
          where id = attempted and holder_id is null and at > now() - interval '1 minute';
        if not found then raise exception using errcode = '42501', message = 'no such attempt'; end if;
        perform app.open_seal(holder);
      end $$;
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table roots is 'The root keys the database has had, by a mark from which nothing of the key follows.';
      comment on column roots.mark is 'Eight bytes derived from the root key; every data key says under which it is wrapped.';
      comment on column roots.since is 'From when on it held.';
      comment on column roots.replaced_at is 'When another took its place; null for the one that holds.';

      comment on table root_secrets is 'Keys for one use each, which stay the same when the root key is replaced.';
      comment on column root_secrets.name is 'What it is for: tokens of the blind index, fingerprints of receipts, signing the audit.';
      comment on column root_secrets.wrapped is 'The secret, encrypted under the root key.';

      comment on column key_holders.id is 'Identifier.';
      comment on table key_holders is 'Who can open a sealed server: each has a copy of the root key under a passphrase of his own.';
      comment on column key_holders.label is 'What colleagues call him here; it stands in clear, so it should not be his name.';
      comment on column key_holders.memory_kib is 'Cost of argon2id: memory in KiB.';
      comment on column key_holders.passes is 'Cost of argon2id: passes over the memory.';
      comment on column key_holders.lanes is 'Cost of argon2id: lanes.';
      comment on column key_holders.salt is 'Salt of argon2id.';
      comment on column key_holders.wrapped is 'The root key, encrypted under his passphrase; null once he is removed.';
      comment on column key_holders.since is 'From when on his copy opens this root key.';
      comment on column key_holders.removed_at is 'From when on it does not.';

      comment on column seals.id is 'Identifier.';
      comment on table seals is 'When the server was sealed on purpose, and opened again.';
      comment on column seals.sealed_by is 'Who did it; empty when it was done at the machine.';
      comment on column seals.sealed_at is 'From when on nobody reads anything.';
      comment on column seals.opened_by is 'Whose passphrase opened it; empty when the key file did, at the machine.';
      comment on column seals.opened_at is 'When it was opened; null while the server is sealed.';

      comment on column unsealing_attempts.id is 'Identifier.';
      comment on table unsealing_attempts is 'Each passphrase that was tried on a sealed server.';
      comment on column unsealing_attempts.source is 'Digest of the address it came from: too many from one have to wait.';
      comment on column unsealing_attempts.at is 'When it was tried.';
      comment on column unsealing_attempts.holder_id is 'Whose it was; null when it was nobody''s.';

      comment on table audit_checkpoints is 'The chain over the record: each checkpoint holds the hash of the one before and of the entries since, signed with a secret beneath the root key. Only ever added to.';
      comment on column audit_checkpoints.signature is 'HMAC-SHA-256 of the hash under the secret of root_secrets that is for it.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_replaced_root on data_keys;
      drop trigger refuse_while_sealed on sessions;
      drop function app.seal_state(), app.held_roots(), app.wrapped_secrets(), app.begin_unsealing(bytea),
        app.end_unsealing(uuid, uuid), app.open_seal(uuid), app.seal_server(), app.end_sessions(),
        app.refuse_session_while_sealed(), app.refuse_replaced_root();
      drop index data_keys_destroyed;
      drop table unsealing_attempts, seals, key_holders, root_secrets, roots;
    `);
  }
}
