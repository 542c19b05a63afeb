import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case with a paper under review, or approved and not filed, is not closed (invariant 7); and in a closed one papers rest. */
export class DocumentsInClosing1797001799000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.obstacles(db, `
        union all
        select case_id, 'unfinished_document', id from documents where state in ('submitted', 'changes_requested', 'approved')`);
    await this.refusal(db);
    await db.query(`
      create function app.keep_document_states() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        broken := case
          when tg_op = 'INSERT' then case when new.state <> 'draft' then 'document_begins_as_a_draft' end
          -- waits for whoever closes or reopens the case at this moment
          when new.state not in (old.state, 'withdrawn') and not (select open from cases where id = new.case_id for share)
            then 'papers_rest_in_a_closed_case' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this state';
        end if;
        return new;
      end $$;
      create trigger keep_states before insert or update of state on documents for each row execute function app.keep_document_states();
    `);
  }

  private async obstacles(db: QueryRunner, branch: string): Promise<void> {
    await db.query(`
      create or replace view app.closing_obstacles with (security_invoker = true) as
        select case_id, 'open_proceeding' as kind, id as subject_id from proceedings where closed_on is null
        union all
        select case_id, 'scheduled_hearing', id from hearings where status = 'scheduled'
        union all
        select case_id, 'open_task', id from tasks where ending is null
        union all
        select case_id, 'open_deadline', id from deadlines where outcome is null${branch}`);
  }

  /** Each kind has its rule by its name, so another one needs the view alone, and its place in the order. */
  private async refusal(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace function app.refuse_closure() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        -- whatever is being opened in the case at this moment is waited for, and then seen
        perform from cases where id = new.case_id for update;
        select 'closing_needs_no_' || kind into broken from app.closing_obstacles where case_id = new.case_id
          order by array_position(array['open_proceeding', 'scheduled_hearing', 'open_deadline', 'unfinished_document', 'open_task'], kind) limit 1;
        broken := coalesce(broken, case
          when exists (select from assignments where case_id = new.case_id and user_id = new.approved_by
              and role = 'lead' and current_date between starts_on and ends_on)
            then 'closing_is_approved_by_another_than_the_lead'
          when not 'supervisor' = any (app.roles_of(new.approved_by))
            then 'closing_is_approved_by_a_supervisor' end);
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'the case cannot be closed';
        end if;
        return new;
      end $$;
    `);
  }

  /** The refusal stays: it says of a smaller list the same as the one before. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger keep_states on documents; drop function app.keep_document_states()');
    await this.obstacles(db, '');
  }
}
