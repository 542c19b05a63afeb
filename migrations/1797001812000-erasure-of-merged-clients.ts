import type { MigrationInterface, QueryRunner } from 'typeorm';
import { Erasures1797000710000 } from './1797000710000-erasures';

/** A client with whom another was merged has several keys: his erasure destroys them all, or none. */
export class ErasureOfMergedClients1797001812000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.approve_erasure(wanted uuid) returns void
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
        for key in select id from data_keys where client_id = erasure.client_id order by id for update loop
          perform app.refuse_erasure(key, erasure.client_id);
          perform app.forget_words(key, erasure.client_id);
        end loop;
        -- what was typed of whom he was on file as before
        delete from drafts where split_part(form, ':', 2) in (select from_id::text from client_merges where survivor_id = erasure.client_id);
        update data_keys set wrapped = null, destroyed_at = now() where client_id = erasure.client_id and wrapped is not null;
        perform pg_notify('tirek_seal', '');
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.approve_erasure(uuid), app.forget_words(uuid, uuid), app.refuse_erasure(uuid, uuid)');
    await new Erasures1797000710000()['erase'](db);
  }
}
