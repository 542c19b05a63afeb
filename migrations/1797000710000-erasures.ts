import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The erasure of one client: asked for by one, approved by another, and then nobody can read his words again. */
export class Erasures1797000710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table client_erasures (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        client_code text not null,
        reason text not null,
        requested_by uuid not null default app.actor() references users,
        requested_at timestamptz not null default now(),
        approved_by uuid references users,
        approved_at timestamptz,
        withdrawn_by uuid references users,
        withdrawn_at timestamptz,
        constraint erasure_reason_is_known
          check (reason in ('client_request', 'retention_over', 'court_order', 'entered_by_mistake')),
        constraint erasure_is_approved_by_another check (approved_by <> requested_by),
        check ((approved_by is null) = (approved_at is null)),
        check ((withdrawn_by is null) = (withdrawn_at is null)),
        check (num_nonnulls(approved_at, withdrawn_at) < 2)
      );
      create unique index erasure_is_asked_for_once on client_erasures (client_id) where withdrawn_at is null;
      select app.audit_table('client_erasures');

      alter table emergency_accesses alter reason drop not null;
      comment on column emergency_accesses.reason is 'Why, in words; null once the client was erased.';
    `);
    await this.chain(db);
    await this.erase(db);
    await this.meanings(db);
  }

  /**
   * The chain covers what a row said before. Words that must go lie there too, sealed under the key of another: so of
   * sealed words it covers the digest, which stays when they are taken out. Without an erasure on record none may be.
   */
  private async chain(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.without_words(before jsonb) returns jsonb
        language sql immutable parallel safe as $$
        select coalesce(jsonb_object_agg(e.field, case
            when jsonb_typeof(e.said) = 'string' and starts_with(e.said #>> '{}', '\\x01')
              then jsonb_build_object('digest_of_words', encode(sha256(convert_to(e.said #>> '{}', 'UTF8')), 'hex'))
            else e.said end), '{}')
          from jsonb_each(before) e(field, said)
      $$;

      create function app.words_may_be_gone(of_subject text, of_row uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select of_subject = 'persons' and exists (
          select from persons p join data_keys k on k.id = p.key_id and k.wrapped is null
            join client_erasures e on e.client_id = k.client_id and e.approved_at is not null
            join audit_entries a on a.subject_id = e.id and a.subject = 'client_erasures' and a.act = 'update'
          where p.id = of_row)
      $$;

      create function app.chained_before(h row_history) returns text
        language sql stable as $$
        select case
          when h.before @? '$.*.digest_of_words' and not app.words_may_be_gone(h.subject, h.subject_id) then 'taken out without an erasure'
          else app.without_words(h.before)::text end
      $$;
      revoke all on function app.words_may_be_gone(text, uuid), app.chained_before(row_history) from public;
    `);
  }

  private async erase(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_erasure(key uuid, of_client uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when exists (
            select from cases c join case_clients cc on cc.case_id = c.id join data_keys k on k.client_id = cc.client_id
              where c.key_id = key and cc.client_id <> of_client and k.wrapped is not null)
            then 'erasure_needs_cases_of_his_own'
          when exists (
            select from persons p join client_persons cp on cp.person_id = p.id join data_keys k on k.client_id = cp.client_id
              where p.key_id = key and cp.client_id <> of_client and k.wrapped is not null
                and p.id <> (select person_id from clients where id = of_client))
            then 'erasure_needs_persons_of_his_own'
        end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'words of others lie under this key';
        end if;
      end $$;

      create function app.forget_words(key uuid, of_client uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        his_cases uuid[] := array(select id from cases where key_id = key);
        his_persons uuid[] := array(select id from persons where key_id = key);
        his_consults uuid[] := array(select consult_id from consult_cases where case_id = any (his_cases));
      begin
        delete from name_tokens where person_id = any (his_persons);
        -- drafts are sealed under the key of the office: what was typed into a form of his goes by the form's record
        delete from drafts where split_part(form, ':', 2) = any (array(
          select id::text from unnest(his_cases || his_persons || of_client) as id
          union all select id::text from proceedings where case_id = any (his_cases)
          union all select id::text from charges where case_id = any (his_cases)
          union all select id::text from hearings where case_id = any (his_cases)
          union all select id::text from log_entries where case_id = any (his_cases)
          union all select id::text from unnest(his_consults) as id
          union all select id::text from conflict_walls where case_id = any (his_cases)
          union all select id::text from representations where client_id = of_client));
        -- and so is the advice on his cases, and why one of them was opened in an emergency
        update assignments set consult_id = null where consult_id = any (his_consults);
        delete from consult_answers where consult_id = any (his_consults);
        delete from consult_addressees where consult_id = any (his_consults);
        delete from consult_cases where consult_id = any (his_consults);
        delete from consults where id = any (his_consults);
        update emergency_accesses set reason = null where case_id = any (his_cases) and reason is not null;
        -- what it said stands in the record of this very change, which is not chained yet
        update row_history h set before = h.before - 'reason' from emergency_accesses e
          where h.subject = 'emergency_accesses' and h.subject_id = e.id and e.case_id = any (his_cases) and h.before ? 'reason';
        -- what was sealed under another key before, when he was only somebody's relative; the chain still holds
        update row_history set before = app.without_words(before)
          where subject = 'persons' and subject_id = any (his_persons);
      end $$;

      -- The director approves without seeing anything of the client; a second supervisor must be able to see him to change
      -- his file; nobody to whom one of his cases is closed by a wall does.
      create function app.approve_erasure(wanted uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        erasure client_erasures;
        key uuid;
      begin
        select * into erasure from client_erasures where id = wanted and withdrawn_at is null for update;
        if erasure.id is null or erasure.client_id = any (app.walled_off())
            or not (app.has_role('director') or (app.has_role('supervisor') and exists (
              select from client_access a where a.user_id = app.actor() and a.client_id = erasure.client_id and a.writes
                and current_date between a.valid_from and a.valid_to and a.until > now()))) then
          raise exception using errcode = 'no_data_found', message = 'no such erasure';
        end if;
        if erasure.approved_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'erasure_is_done_once', message = 'erased already';
        end if;
        update client_erasures set approved_by = app.actor(), approved_at = now() where id = wanted;
        select id into key from data_keys where client_id = erasure.client_id for update;
        perform app.refuse_erasure(key, erasure.client_id);
        perform app.forget_words(key, erasure.client_id);
        update data_keys set wrapped = null, destroyed_at = now() where id = key;
        perform pg_notify('tirek_seal', '');
      end $$;
      revoke all on function app.refuse_erasure(uuid, uuid), app.forget_words(uuid, uuid) from public;
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table client_erasures is 'The erasure of a client: once approved, the key of all his words is destroyed.';
      comment on column client_erasures.id is 'Identifier; the sender of a request may choose it.';
      comment on column client_erasures.client_id is 'Whose words. His code, year of birth, gender, region, dates, stages and outcomes stay, for statistics.';
      comment on column client_erasures.client_code is 'His code, for those who may approve and not see him.';
      comment on column client_erasures.reason is 'Why: client_request, retention_over, court_order, entered_by_mistake. The papers are kept elsewhere.';
      comment on column client_erasures.requested_by is 'The supervisor who asked for it.';
      comment on column client_erasures.requested_at is 'When he did.';
      comment on column client_erasures.approved_by is 'Who approved it, and thereby did it: a director or another supervisor.';
      comment on column client_erasures.approved_at is 'When the key was destroyed.';
      comment on column client_erasures.withdrawn_by is 'Who took the request back.';
      comment on column client_erasures.withdrawn_at is 'When he did.';
      comment on column audit_checkpoints.leaves is 'For each entry, in order: its id (16 bytes), its tx (8), SHA-256 of what it says and of its row_history, of whose sealed words the digest counts (32).';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.approve_erasure(uuid), app.forget_words(uuid, uuid), app.refuse_erasure(uuid, uuid),
        app.chained_before(row_history), app.words_may_be_gone(text, uuid), app.without_words(jsonb);
      drop table client_erasures;
      do $$ begin
        if not exists (select from emergency_accesses where reason is null) then
          alter table emergency_accesses alter reason set not null;
        end if;
      end $$;
    `);
  }
}
