import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Files of a case. Their bytes lie sealed in a store of blobs, in parts; the row of a part is written after its blob, so what
 * has a row is whole. A key is reserved before its blob is put: what a crash leaves behind is found by that and swept.
 */
export class Files1797001750000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table files (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        document_id uuid,
        copy_of_id uuid,
        kind text not null check (kind = any (array['evidence', 'photo', 'decision', 'expert_opinion', 'filed_copy', 'other'])),
        name bytea not null,
        size bigint not null constraint file_has_at_most_2_gb check (size between 1 and 2147483648),
        state text not null default 'uploading' check (state = any (array['uploading', 'kept', 'abandoned'])),
        media_type text check (media_type ~ '^[a-z0-9.+-]+/[a-z0-9.+-]+$'),
        digest bytea,
        fingerprint bytea,
        received_from bytea,
        received_on date,
        kept_at timestamptz,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        check ((state = 'kept') = (kept_at is not null) and (state = 'kept') = (digest is not null)),
        check ((voided_at is null) = (voided_by is null) and (voided_at is null) = (void_reason is null)),
        constraint only_a_kept_file_is_voided check (voided_at is null or state = 'kept'),
        constraint file_of_a_document_of_the_case foreign key (document_id, case_id) references documents (id, case_id),
        constraint copy_of_a_file_of_the_case foreign key (copy_of_id, case_id) references files (id, case_id)
      );
      create index files_case on files (case_id, id);
      create index files_fingerprint on files (fingerprint);
      create index files_on_their_way on files (created_at) where state = 'uploading';

      create table file_parts (
        file_id uuid not null,
        number int not null constraint file_has_few_parts check (number between 0 and 9999),
        case_id uuid not null,
        starts_at bigint not null check (starts_at >= 0),
        size int not null check (size between 1 and 8388608),
        blob_key uuid not null unique,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (file_id, number),
        constraint part_begins_where_the_last_one_ended unique (file_id, starts_at),
        foreign key (file_id, case_id) references files (id, case_id)
      );

      create table reserved_blobs (
        blob_key uuid primary key,
        file_id uuid not null,
        case_id uuid not null,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (file_id, case_id) references files (id, case_id)
      );
      create index reserved_blobs_age on reserved_blobs (created_at);

      select app.audit_table('files');
    `);
    await this.rules(db);
    await this.sweeping(db);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.begin_file() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when not (select open from cases where id = new.case_id for share) then 'no_new_file_in_a_closed_case'
          when new.received_on > current_date then 'file_has_been_received'
          when new.state <> 'uploading' or new.voided_at is not null then 'file_is_kept_once' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such file';
        end if;
        return new;
      end $$;
      create trigger begin_file before insert on files for each row execute function app.begin_file();

      create function app.keep_file() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when old.voided_at is not null and (to_jsonb(new) - 'fingerprint') <> (to_jsonb(old) - 'fingerprint') then 'voided_file_stays_as_it_is'
          when old.state <> 'uploading' and (new.state, new.media_type, new.digest, new.kept_at) is distinct from (old.state, old.media_type, old.digest, old.kept_at)
            then 'file_is_kept_once'
          when old.state = 'uploading' and new.state = 'kept' and new.size is distinct from (select sum(p.size) from file_parts p where p.file_id = new.id)
            then 'file_is_as_long_as_announced'
          when new.received_on > current_date then 'file_has_been_received' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this file';
        end if;
        if new.voided_at is not null and old.voided_at is null then
          new.voided_by := app.actor();
        end if;
        return new;
      end $$;
      create trigger keep_file before update on files for each row execute function app.keep_file();

      create function app.add_file_part() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        file files;
        broken text;
      begin
        select * into file from files where id = new.file_id for update;
        broken := case
          when file.state <> 'uploading' then 'file_is_kept_once'
          when new.starts_at + new.size > file.size then 'file_is_as_long_as_announced'
          when new.starts_at <> coalesce((select sum(size) from file_parts where file_id = new.file_id), 0) then 'part_begins_where_the_last_one_ended' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this part';
        end if;
        new.number := (select count(*) from file_parts where file_id = new.file_id);
        return new;
      end $$;
      create trigger add_part before insert on file_parts for each row execute function app.add_file_part();
    `);
  }

  /** What is left of uploads that were given up, and of those whose key is gone. */
  private async sweeping(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.let_go_of_blobs(wanted uuid[]) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        insert into reserved_blobs (blob_key, file_id, case_id, created_at)
          select blob_key, file_id, case_id, '-infinity' from file_parts where file_id = any (wanted);
        delete from file_parts where file_id = any (wanted);
      $$;

      create function app.abandon_file() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.let_go_of_blobs(array[new.id]);
        return null;
      end $$;
      create trigger abandon after update of state on files for each row when (new.state = 'abandoned') execute function app.abandon_file();

      -- that two files are the same is not known any more of what was erased
      create function app.erase_files() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.let_go_of_blobs(array(select id from files where key_id = new.id));
        update files set fingerprint = null where key_id = new.id and fingerprint is not null;
        return null;
      end $$;
      create trigger erase_files after update of destroyed_at on data_keys for each row
        when (new.destroyed_at is not null and old.destroyed_at is null) execute function app.erase_files();

      create function app.stray_blobs() returns setof uuid
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update files f set state = 'abandoned', version = version + 1
          where state = 'uploading' and created_at < now() - interval '7 days'
            and not exists (select from file_parts p where p.file_id = f.id and p.created_at > now() - interval '7 days');
        return query select blob_key from reserved_blobs where created_at < now() - interval '1 hour' order by created_at limit 1000;
      end $$;

      create function app.forget_blob(wanted uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        delete from reserved_blobs where blob_key = wanted and created_at < now() - interval '1 hour';
      $$;
      revoke all on function app.let_go_of_blobs(uuid[]), app.stray_blobs(), app.forget_blob(uuid) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger erase_files on data_keys;
      drop table reserved_blobs, file_parts, files cascade;
      drop function app.forget_blob(uuid), app.stray_blobs(), app.erase_files(), app.abandon_file(), app.let_go_of_blobs(uuid[]),
        app.add_file_part(), app.keep_file(), app.begin_file();
    `);
  }
}
