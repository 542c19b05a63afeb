import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What must be done in a case until when: computed by a rule, and kept as it was computed, or set by hand. */
export class Deadlines1797001120000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table deadlines (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        proceeding_id uuid,
        key_id uuid not null references data_keys,
        rule_id uuid references deadline_rules,
        rule_version int,
        trigger_on date,
        follows_id uuid constraint deadline_follows_another check (follows_id <> id),
        computation jsonb,
        title bytea,
        due_on date not null,
        outcome text check (outcome = any (array['met', 'missed', 'withdrawn'])),
        outcome_on date,
        log_entry_id uuid references log_entries,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint deadline_follows_one_of_the_case foreign key (follows_id, case_id) references deadlines (id, case_id),
        constraint deadline_of_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint deadline_is_computed_or_named check (
          num_nonnulls(rule_id, rule_version, trigger_on, computation) in (0, 4) and (rule_id is not null or title is not null)),
        constraint deadline_outcome_is_dated check ((outcome is null) = (outcome_on is null)),
        constraint deadline_missed_has_a_reason check (outcome is null or outcome = 'met' or note is not null),
        constraint deadline_is_met_by_an_entry check (log_entry_id is null or coalesce(outcome, '') = 'met')
      );
      create index deadlines_case on deadlines (case_id, due_on);
      -- open ones of a case: what closing asks for, and its next step
      create index deadlines_open on deadlines (case_id, due_on) where outcome is null;

      create function app.keep_deadline_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and old.outcome is not null then
          raise exception using errcode = 'check_violation', constraint = 'deadline_has_an_outcome',
            message = 'the deadline has an outcome';
        end if;
        if new.outcome is null and not (select open from cases where id = new.case_id for share) then
          raise exception using errcode = 'check_violation', constraint = 'no_open_deadline_in_a_closed_case',
            message = 'no open deadline in a closed case';
        end if;
        if new.outcome_on > current_date then
          raise exception using errcode = 'check_violation', constraint = 'deadline_outcome_is_not_ahead',
            message = 'the outcome lies ahead';
        end if;
        if new.outcome = 'met' and new.outcome_on > new.due_on then
          raise exception using errcode = 'check_violation', constraint = 'deadline_is_met_in_time',
            message = 'the last day had passed';
        end if;
        if new.log_entry_id is not null and not exists (
            select from log_entries where id = new.log_entry_id and case_id = new.case_id) then
          raise exception using errcode = 'check_violation', constraint = 'deadline_met_by_an_entry_of_the_case',
            message = 'the log entry is of another case';
        end if;
        return new;
      end $$;
      create trigger keep_deadline_rules before insert or update on deadlines
        for each row execute function app.keep_deadline_rules();

      select app.audit_table('deadline_rules'), app.audit_table('special_days'), app.audit_table('deadlines');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table deadlines is 'What must be done in a case until when. Open until it has an outcome.';
      comment on column deadlines.id is 'Identifier, in the order of making.';
      comment on column deadlines.case_id is 'The case.';
      comment on column deadlines.proceeding_id is 'The proceeding; null when it stands before any.';
      comment on column deadlines.key_id is 'The data key that seals its words.';
      comment on column deadlines.rule_id is 'The rule it was computed by; null when it was set by hand.';
      comment on column deadlines.rule_version is 'The version of the rule.';
      comment on column deadlines.trigger_on is 'The day of the event from which it runs.';
      comment on column deadlines.follows_id is 'The deadline whose outcome began this one.';
      comment on column deadlines.computation is 'How the last day was found, as it was computed: days and codes.';
      comment on column deadlines.title is 'What must be done, in words; always when there is no rule.';
      comment on column deadlines.due_on is 'The last day.';
      comment on column deadlines.outcome is 'What became of it; null while it is open.';
      comment on column deadlines.outcome_on is 'When it was met, known to be missed, or withdrawn.';
      comment on column deadlines.log_entry_id is 'The log entry of the act that met it.';
      comment on column deadlines.note is 'Why it was missed or withdrawn, or what met it.';
      comment on column deadlines.created_by is 'Who made the row.';
      comment on column deadlines.created_at is 'When it was made.';
      comment on column deadlines.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger audit_write on special_days;
      drop trigger audit_write on deadline_rules;
      drop table deadlines cascade;
      drop function app.keep_deadline_rules();
    `);
  }
}
