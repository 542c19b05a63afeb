import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A director reads no hearings. How many were put off, where and why, is told him as numbers. */
export class PostponementCounts1797001310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.count_postponements(first_day date, last_day date, of_office uuid)
        returns table (body_id uuid, reason text, count int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select p.body_id, h.postponement_reason, count(*)::int
          from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = h.case_id
          where 'director' = any (app.roles_of(app.actor())) and h.status = 'postponed'
            and (h.starts_at at time zone h.zone)::date between first_day and last_day
            and (of_office is null or c.office_id = of_office)
            and not exists (select from app.walled_cases w where w.user_id = app.actor() and w.case_id = c.id)
          group by 1, 2
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.count_postponements(date, date, uuid)');
  }
}
