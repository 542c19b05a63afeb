import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whoever supervises an office reads the headers of its plans of care; whom a wall or a restricted case closes to him is not among them. */
export class PlansOverseen1797003120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.plans_overseen() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select coalesce(array_agg(distinct a.client_id), '{}')
          from client_access a join clients c on c.id = a.client_id join users u on u.id = a.user_id and u.office_id = c.office_id
          where a.user_id = app.actor() and 'supervisor' = any (app.roles_of(app.actor()))
            and current_date between a.valid_from and a.valid_to and a.until > now()
            -- also not for a supervisor who is on the team of the restricted case: he is there for the law
            and not exists (select from case_clients cc join cases k on k.id = cc.case_id where cc.client_id = c.id and k.restricted)
      $$;
      revoke all on function app.plans_overseen() from public;
      comment on function app.plans_overseen() is 'Clients of the actor''s own office whose plans he reads as its supervisor';
      create index services_of_plan on services (plan_id, state) where plan_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index services_of_plan;
      drop function app.plans_overseen() cascade;
    `);
  }
}
