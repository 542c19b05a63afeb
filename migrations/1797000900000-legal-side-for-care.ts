import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever cares for a client plans around his hearings: he is told stage and next hearing, and nothing else of the cases. */
export class LegalSideForCare1797000900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.legal_side(one uuid) returns table (stage text, next_hearing_at timestamptz)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select (select p.stage from proceedings p where p.case_id = c.id
            order by p.closed_on is not null, p.opened_lower desc, p.id desc limit 1), c.next_hearing_at
          from case_clients cc join cases c on c.id = cc.case_id
          where cc.client_id = one and c.open and not c.restricted and 'specialist' = any (app.roles_of(app.actor()))
            and exists (select from client_assignments ca where ca.client_id = one and ca.user_id = app.actor() and ca.role = 'care'
              and current_date between ca.starts_on and ca.ends_on)
            and not exists (select from app.walled_clients w where w.user_id = app.actor() and w.client_id = one)
          order by c.opened_lower, c.id
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.legal_side(uuid)');
  }
}
