import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The clinical file of a client has a data key of its own: whoever can use the client's key opens nothing of it. It is
 * destroyed with the client's, and stands destroyed also where nothing had been written yet, so that nothing will be.
 */
export class ClinicalKeys1797001841000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table data_keys
        add column clinical_client_id uuid references clients deferrable initially deferred,
        add constraint data_key_of_a_clinical_file check ((scope = 'clinical') = (clinical_client_id is not null)),
        add constraint data_keys_clinical_file unique (id, clinical_client_id);

      create index data_keys_of_clinical_files on data_keys (clinical_client_id) where clinical_client_id is not null;

      -- whatever other kinds of keys there are by now stay
      do $$
      declare
        of_scope text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'data_keys_scope_check');
        of_owner text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'data_key_has_one_owner');
      begin
        alter table data_keys drop constraint data_keys_scope_check, drop constraint data_key_has_one_owner;
        execute format('alter table data_keys add constraint data_keys_scope_check check (scope = ''clinical'' or %s)', of_scope);
        execute format('alter table data_keys add constraint data_key_has_one_owner
          check (case scope when ''clinical'' then num_nonnulls(office_id, client_id) = 0 else %s end)', of_owner);
      end $$;

      create function app.forget_clinical_file() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update data_keys set wrapped = null, destroyed_at = now() where clinical_client_id = new.client_id and wrapped is not null;
        if not exists (select from data_keys where clinical_client_id = new.client_id) then
          insert into data_keys (id, scope, clinical_client_id, destroyed_at) values (uuidv7(), 'clinical', new.client_id, now());
        end if;
        return null;
      end $$;
      create trigger forget_clinical_file after update of wrapped on data_keys for each row
        when (new.wrapped is null and new.client_id is not null) execute function app.forget_clinical_file();

      comment on table data_keys is 'The keys that seal words: two for each client, one of them for his clinical file, one for each office, and one for each enquiry.';
      comment on column data_keys.scope is 'What it seals: client, clinical (his clinical file), office or enquiry.';
      comment on column data_keys.clinical_client_id is 'The client whose clinical file the key seals; made with the first word of it.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_clinical_file on data_keys;
      drop function app.forget_clinical_file();
      delete from data_keys where scope = 'clinical';
      alter table data_keys
        drop constraint data_keys_clinical_file,
        drop constraint data_key_of_a_clinical_file,
        drop constraint data_key_has_one_owner,
        drop constraint data_keys_scope_check,
        drop column clinical_client_id cascade,
        add constraint data_keys_scope_check check (scope in ('client', 'office', 'enquiry')),
        add constraint data_key_has_one_owner check (num_nonnulls(office_id, client_id, enquiry_id) = 1);
    `);
  }
}
