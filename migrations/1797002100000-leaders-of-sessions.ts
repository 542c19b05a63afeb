import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who led a session is corrected by naming others first: a session that was led by somebody is never left without anybody. */
export class LeadersOfSessions1797002100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_a_leader() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        -- two who each take another leader away at once: the second waits, and sees the first
        perform from training_sessions where id in (select session_id from gone) order by id for update;
        if exists (select from gone g where not exists (select from session_trainers s where s.session_id = g.session_id)) then
          raise exception using errcode = 'check_violation', constraint = 'session_keeps_a_leader', message = 'nobody would lead it';
        end if;
        return null;
      end $$;
      create trigger keep_a_leader after delete on session_trainers referencing old table as gone
        for each statement execute function app.keep_a_leader();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.keep_a_leader() cascade');
  }
}
