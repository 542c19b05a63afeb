import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a survivor wants of the law and how far it has come: each row is one dated state of one goal, and the last one holds. */
export class JusticeGoals1797001852000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table justice_goals (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        goal text not null check (goal = any (array['exoneration', 'victim_recognition', 'compensation', 'accountability'])),
        status text not null check (status = any (array['pursued', 'achieved_in_part', 'achieved', 'denied', 'abandoned'])),
        stated_on app.edtf not null,
        position int not null,
        note bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint goal_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create unique index one_state_of_a_goal_at_a_time on justice_goals (case_id, goal, position) where voided_at is null;
      select app.audit_table('justice_goals');

      create function app.keep_goal_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        last justice_goals;
      begin
        select * into last from justice_goals where case_id = new.case_id and goal = new.goal and voided_at is null
          order by position desc limit 1;
        if tg_op = 'UPDATE' then
          broken := case
            when old.voided_at is not null then 'voided_goal_stays_as_it_is'
            when last.id <> new.id then 'only_the_last_state_of_a_goal_is_voided' end;
        else
          new.position := coalesce(last.position, 0) + 1;
          broken := case
            when app.edtf_lower(new.stated_on) > current_date then 'goal_is_not_stated_ahead'
            when app.edtf_upper(new.stated_on) < app.edtf_lower(last.stated_on) then 'goal_after_its_last_state' end;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this state';
        end if;
        return new;
      end $$;
      create trigger keep_goal_rules before insert or update on justice_goals for each row execute function app.keep_goal_rules();

      comment on table justice_goals is 'What a survivor wants of the law: dated states of each goal, the last one holds.';
      comment on column justice_goals.id is 'Identifier, in the order of making.';
      comment on column justice_goals.case_id is 'The case.';
      comment on column justice_goals.key_id is 'The data key that seals its words: that of the case.';
      comment on column justice_goals.goal is 'Exoneration (legal), recognition as a victim, compensation, accountability of perpetrators.';
      comment on column justice_goals.status is 'Pursued, achieved in part or wholly, denied, abandoned.';
      comment on column justice_goals.stated_on is 'Since when it stands so, EDTF.';
      comment on column justice_goals.position is 'Its place among the states of the goal, from 1 on.';
      comment on column justice_goals.note is 'By what, or why, in words.';
      comment on column justice_goals.voided_at is 'When it was found to be entered by mistake.';
      comment on column justice_goals.voided_by is 'Who found it so.';
      comment on column justice_goals.void_reason is 'What was wrong with it.';
      comment on column justice_goals.created_by is 'Who entered it.';
      comment on column justice_goals.created_at is 'When it was entered.';
      comment on column justice_goals.version is 'Counts changes.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table justice_goals cascade; drop function app.keep_goal_rules()');
  }
}
