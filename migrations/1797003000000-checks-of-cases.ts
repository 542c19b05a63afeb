import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A case is opened once the opposing names were compared with everybody's, or it says why not; names that become known later are added.
 * A checked name is forgotten: with the client whose key seals it, and after a time when it led to nobody. That somebody checked stays.
 */
export class ChecksOfCases1797003000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table conflict_checks add column case_id uuid references cases, add column forgotten_at timestamptz,
        alter column name drop not null,
        add constraint checked_name_stays_until_it_is_forgotten check (num_nonnulls(name, forgotten_at) = 1);
      create index conflict_checks_of_case on conflict_checks (case_id) where case_id is not null;
      create index conflict_checks_of_key on conflict_checks (key_id);
      alter table case_narratives add column unchecked_reason bytea;

      create function app.require_check_of_case() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from conflict_checks k where k.case_id = new.id)
            and not exists (select from case_narratives n where n.case_id = new.id and n.unchecked_reason is not null) then
          raise exception using errcode = 'check_violation', constraint = 'case_follows_a_check', message = 'nobody was checked';
        end if;
        return null;
      end $$;
      create constraint trigger require_check_of_case after insert on cases deferrable initially deferred
        for each row execute function app.require_check_of_case();

      create function app.forget_checked_names(months int) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        update conflict_checks k set name = null, birth_year = null, forgotten_at = now()
          where k.name is not null and k.created_at < now() - make_interval(months => months) and k.case_id is null
            and not exists (select from clients c where c.check_id = k.id)
      $$;

      revoke all on function app.forget_checked_names(int) from public;

      -- also those of clients who were taken on while names still hung on the key of the office
      create function app.forget_checked_names_of_key() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update conflict_checks set name = null, birth_year = null, forgotten_at = now() where name is not null
          and (key_id = new.id or id in (select check_id from clients where key_id = new.id) or case_id in (select id from cases where key_id = new.id));
        return null;
      end $$;
      create trigger forget_checked_names after update of destroyed_at on data_keys for each row
        when (old.destroyed_at is null and new.destroyed_at is not null) execute function app.forget_checked_names_of_key();

      comment on column conflict_checks.case_id is 'The case it is kept with: that of an opposing name.';
      comment on column conflict_checks.forgotten_at is 'When the name was deleted: it had led to nobody, or whom it led to was erased.';
      comment on column conflict_checks.key_id is 'The data key of the office; of the client, once he was taken on or a case of his was opened by it.';
      comment on column case_narratives.unchecked_reason is 'Why it was opened without comparing the opposing names with everybody''s. Sealed.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_checked_names on data_keys;
      drop trigger require_check_of_case on cases;
      drop function app.forget_checked_names_of_key(), app.forget_checked_names(int), app.require_check_of_case();
      alter table case_narratives drop column unchecked_reason;
      delete from conflict_findings where check_id in (select id from conflict_checks where name is null);
      update clients set check_id = null where check_id in (select id from conflict_checks where name is null);
      delete from conflict_checks where name is null;
      alter table conflict_checks drop constraint checked_name_stays_until_it_is_forgotten, drop column case_id cascade, drop column forgotten_at cascade,
        alter column name set not null;
    `);
  }
}
