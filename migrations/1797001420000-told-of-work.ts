import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'emergency_opened', 'emergency_ended', 'wall_raised', 'wall_lifted', 'role_granted', 'account_invited'`;

/** Who is given a task, or a leaver's place, is told so. */
export class ToldOfWork1797001420000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, `${BEFORE}, 'task_assigned', 'case_handed_over'`);
    await db.query(`
      create function app.tell_of_task() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select new.assignee_id, 'task_assigned', c.id, c.code, new.id from cases c
            where c.id = new.case_id and new.assignee_id is distinct from app.actor()
              and not exists (select from app.walled_cases w where w.user_id = new.assignee_id and w.case_id = c.id);
        return null;
      end $$;
      create trigger tell after insert on tasks for each row when (new.ending is null) execute function app.tell_of_task();
      create trigger tell_anew after update of assignee_id on tasks for each row
        when (new.ending is null and old.assignee_id <> new.assignee_id) execute function app.tell_of_task();

      create function app.tell_of_hand_over() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select new.user_id, 'case_handed_over', c.id, c.code, new.hand_over_id from cases c
            where c.id = new.case_id and new.user_id is distinct from app.actor();
        return null;
      end $$;
      create trigger tell after insert on assignments for each row
        when (new.hand_over_id is not null) execute function app.tell_of_hand_over();
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation, a task, a hand-over.';
    `);
  }

  private async kinds(db: QueryRunner, kinds: string): Promise<void> {
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on assignments;
      drop trigger tell_anew on tasks;
      drop trigger tell on tasks;
      drop function app.tell_of_hand_over(), app.tell_of_task();
      delete from notifications where kind in ('task_assigned', 'case_handed_over');
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation.';
    `);
    await this.kinds(db, BEFORE);
  }
}
