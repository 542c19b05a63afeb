import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever sits at a desk finds anybody on file by name, so no more of them than visitors may be: else he could list the organisation. */
export class LooksAtTheDesk1797002710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_many_looks() returns void
        language plpgsql volatile security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        -- identifiers of entries are in the order of time, and the index of an actor's entries is by them
        since uuid := uuidv7(interval '-1 day');
      begin
        select case when count(distinct subject_id) filter (where at > now() - interval '1 hour') >= 150 then 'looks_at_the_desk_in_an_hour'
            when count(distinct subject_id) >= 500 then 'looks_at_the_desk_in_a_day' end into broken
          from audit_entries where actor_id = app.actor() and id > since and act = 'read' and subject = 'persons';
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'too many were looked at';
        end if;
      end $$;
      revoke all on function app.refuse_many_looks() from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.refuse_many_looks()');
  }
}
