import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What stands between a case and its closing (invariant 7) is one list, read by whoever wants to close it and asked by
 * the database when somebody does. What else must not stand open joins the list and the texts of its refusal.
 */
export class ClosingObstacles1797001410000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create view app.closing_obstacles with (security_invoker = true) as
        select case_id, 'open_proceeding' as kind, id as subject_id from proceedings where closed_on is null
        union all
        select case_id, 'scheduled_hearing', id from hearings where status = 'scheduled'
        union all
        select case_id, 'open_task', id from tasks where ending is null;
    `);
    await this.refusal(db, `
      -- whatever is being opened in the case at this moment is waited for, and then seen
      perform from cases where id = new.case_id for update;
      select case kind
          when 'open_proceeding' then 'closing_needs_no_open_proceeding'
          when 'scheduled_hearing' then 'closing_needs_no_scheduled_hearing'
          when 'open_task' then 'closing_needs_no_open_task' end
        into broken from app.closing_obstacles where case_id = new.case_id
        order by array_position(array['open_proceeding', 'scheduled_hearing', 'open_task'], kind) limit 1;
      broken := coalesce(broken, case
    `, 'end);');
  }

  private async refusal(db: QueryRunner, obstacles: string, end: string): Promise<void> {
    await db.query(`
      create or replace function app.refuse_closure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        ${obstacles}
          when exists (select from assignments where case_id = new.case_id and user_id = new.approved_by
              and role = 'lead' and current_date between starts_on and ends_on)
            then 'closing_is_approved_by_another_than_the_lead'
          when not 'supervisor' = any (app.roles_of(new.approved_by))
            then 'closing_is_approved_by_a_supervisor'
        ${end}
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'the case cannot be closed';
        end if;
        return new;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.refusal(db, `
      broken := case
          when exists (select from proceedings where case_id = new.case_id and closed_on is null)
            then 'closing_needs_no_open_proceeding'
          when exists (select from hearings where case_id = new.case_id and status = 'scheduled')
            then 'closing_needs_no_scheduled_hearing'
    `, 'end;');
    await db.query('drop view app.closing_obstacles');
  }
}
