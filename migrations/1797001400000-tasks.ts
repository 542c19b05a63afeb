import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What somebody on the team of a case has to do. It ends done, or withdrawn with a reason, and stays on record. */
export class Tasks1797001400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table tasks (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        assignee_id uuid not null references users,
        text bytea not null,
        due_on date,
        ending text constraint task_ending_is_known check (ending in ('done', 'withdrawn')),
        ended_at timestamptz,
        ended_by uuid references users,
        withdrawal_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint task_is_ended_by_somebody check (num_nulls(ending, ended_at, ended_by) in (0, 3)),
        constraint withdrawn_task_has_a_reason check ((ending is not distinct from 'withdrawn') = (withdrawal_reason is not null)),
        constraint task_is_due_in_a_lifetime check (due_on between '1990-01-01' and '2100-01-01')
      );
      create index tasks_of_case on tasks (case_id, id);
      create index tasks_open_of_assignee on tasks (assignee_id) where ending is null;
      select app.audit_table('tasks');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_task() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and old.ending is not null then
          raise exception using errcode = 'check_violation', constraint = 'ended_task_stays_as_it_is', message = 'the task has ended';
        end if;
        if new.ending is null and not (select open from cases where id = new.case_id for share) then
          raise exception using errcode = 'check_violation', constraint = 'no_open_task_in_a_closed_case', message = 'the case is closed';
        end if;
        if (tg_op = 'INSERT' or new.assignee_id <> old.assignee_id) and not exists (
          select from assignments where case_id = new.case_id and user_id = new.assignee_id
            and role <> 'observer' and ends_on >= current_date
        ) then
          raise exception using errcode = 'check_violation', constraint = 'task_is_given_to_the_team', message = 'not on the team';
        end if;
        return new;
      end $$;
      create trigger refuse_task before insert or update on tasks for each row execute function app.refuse_task();

      -- what was typed into a form of anything that a key seals goes with that key: drafts lie under the office's
      create function app.forget_drafts() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        sealed text;
      begin
        for sealed in
          select c.relname from pg_class c join pg_attribute k on k.attrelid = c.oid and k.attname = 'key_id'
              join pg_attribute i on i.attrelid = c.oid and i.attname = 'id'
            where c.relnamespace = 'public'::regnamespace and c.relkind = 'r'
        loop
          execute format('delete from drafts where split_part(form, '':'', 2) in (select id::text from %I where key_id = $1)', sealed) using new.id;
        end loop;
        return null;
      end $$;
      create trigger forget_drafts after update of wrapped on data_keys
        for each row when (new.wrapped is null) execute function app.forget_drafts();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table tasks is 'What somebody on the team of a case has to do.';
      comment on column tasks.id is 'Identifier, in the order of making.';
      comment on column tasks.case_id is 'The case.';
      comment on column tasks.key_id is 'The data key that seals its words: that of the case.';
      comment on column tasks.assignee_id is 'Who has to do it.';
      comment on column tasks.text is 'What has to be done.';
      comment on column tasks.due_on is 'The last day to do it; null when there is none.';
      comment on column tasks.ending is 'done or withdrawn; null while it is open.';
      comment on column tasks.ended_at is 'When it was done or withdrawn.';
      comment on column tasks.ended_by is 'Who ticked it off or withdrew it.';
      comment on column tasks.withdrawal_reason is 'Why it need not be done.';
      comment on column tasks.created_by is 'Who set it.';
      comment on column tasks.created_at is 'When it was set.';
      comment on column tasks.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_drafts on data_keys;
      drop table tasks cascade;
      drop function app.refuse_task(), app.forget_drafts();
    `);
  }
}
