import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Terms of the law and the days on which nobody works: data with a source, which an admin corrects and marks as verified. */
export class DeadlineRules1797001100000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table deadline_rules (
        id uuid primary key default uuidv7(),
        code text not null constraint deadline_rule_code_is_unique unique
          constraint deadline_rule_code_is_plain check (code ~ '^[a-z0-9][a-z0-9-]{1,59}$'),
        name jsonb not null,
        jurisdiction text not null check (jurisdiction = any (array['criminal', 'civil', 'administrative', 'hrc', 'cat', 'other'])),
        trigger text not null check (trigger = any (array['complaint_registered', 'complaint_filed', 'act_complained_of',
          'refusal_received', 'judgment_pronounced', 'judgment_received', 'judgment_in_force', 'detention_ordered',
          'remedies_exhausted', 'other_procedure_ended', 'communication_transmitted', 'state_observations_received',
          'author_comments_requested', 'views_received', 'other'])),
        length int not null constraint deadline_length_is_sensible check (length between 1 and 3650),
        unit text not null check (unit = any (array['calendar_days', 'working_days', 'months'])),
        shifts boolean not null,
        met_starts text check (met_starts = any (array['complaint_registered', 'complaint_filed', 'act_complained_of',
          'refusal_received', 'judgment_pronounced', 'judgment_received', 'judgment_in_force', 'detention_ordered',
          'remedies_exhausted', 'other_procedure_ended', 'communication_transmitted', 'state_observations_received',
          'author_comments_requested', 'views_received', 'other'])),
        edition text not null,
        source text not null,
        verified_at timestamptz,
        verified_by uuid,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        check ((verified_at is null) = (verified_by is null)),
        check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );

      create table special_days (
        id uuid primary key default uuidv7(),
        day date not null,
        kind text not null check (kind = any (array['non_working', 'working'])),
        occasion text not null check (occasion = any (array['new_year', 'orthodox_christmas', 'defender_day', 'womens_day',
          'nooruz', 'labour_day', 'constitution_day', 'victory_day', 'independence_day', 'history_days', 'orozo_ait',
          'kurman_ait', 'moved', 'other'])),
        source text not null,
        verified_at timestamptz,
        verified_by uuid,
        voided_at timestamptz,
        voided_by uuid,
        void_reason text,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        check ((verified_at is null) = (verified_by is null)),
        check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );

      -- a day that was voided can be entered anew
      create unique index special_day_is_entered_once on special_days (day) where voided_at is null;

      -- what was checked is not what it says now; what was voided says nothing any more
      create function app.withdraw_verification() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      declare
        checks constant text[] := array['verified_at', 'verified_by', 'voided_at', 'voided_by', 'void_reason', 'version', 'name'];
      begin
        if old.voided_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'voided_reference_stays_as_it_is', message = 'it was voided';
        end if;
        if to_jsonb(new) - checks is distinct from to_jsonb(old) - checks then
          new.verified_at := null;
          new.verified_by := null;
        end if;
        return new;
      end $$;
      create trigger withdraw_verification before update on deadline_rules
        for each row execute function app.withdraw_verification();
      create trigger withdraw_verification before update on special_days
        for each row execute function app.withdraw_verification();
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table deadline_rules is 'A term of the law: from which event, how long, counted how, by which source. Editing one changes no deadline computed before.';
      comment on column deadline_rules.code is 'Short name that stays.';
      comment on column deadline_rules.name is 'What must be done within the term, in three languages.';
      comment on column deadline_rules.jurisdiction is 'By whose rules it runs.';
      comment on column deadline_rules.trigger is 'The event from which it runs; the day of the event is not counted.';
      comment on column deadline_rules.length is 'How many units.';
      comment on column deadline_rules.unit is 'In what it is counted; a year is twelve months.';
      comment on column deadline_rules.shifts is 'Whether a term that ends on a day of rest ends on the next day of work.';
      comment on column deadline_rules.met_starts is 'The event that has happened when such a deadline is met, from which others run; null when none does.';
      comment on column deadline_rules.edition is 'The code or rules of procedure, and their edition.';
      comment on column deadline_rules.source is 'Where it stands: article, rule, or what is still to be checked.';
      comment on table special_days is 'Days on which the calendar departs from the week: holidays, and days of rest or work that were moved.';
      comment on column special_days.day is 'The day.';
      comment on column special_days.kind is 'non_working = nobody works; working = one works, though it may be a weekend.';
      comment on column special_days.occasion is 'Why.';
      comment on column special_days.source is 'The law or the decision it follows from.';
      do $$
      declare
        t text;
      begin
        foreach t in array array['deadline_rules', 'special_days'] loop
          execute format('comment on column %I.id is %L', t, 'Identifier, in the order of making.');
          execute format('comment on column %I.verified_at is %L', t, 'When it was compared with the source; null while nobody has, and again after a change.');
          execute format('comment on column %I.verified_by is %L', t, 'Who compared it.');
          execute format('comment on column %I.voided_at is %L', t, 'When it was taken out of use; null while it is in use.');
          execute format('comment on column %I.voided_by is %L', t, 'Who took it out of use.');
          execute format('comment on column %I.void_reason is %L', t, 'Why it is not used any more.');
          execute format('comment on column %I.created_by is %L', t, 'Who made the row; null for what Tirek brought along.');
          execute format('comment on column %I.created_at is %L', t, 'When it was made.');
          execute format('comment on column %I.version is %L', t, 'Counts changes; who saw an older one cannot overwrite a newer.');
        end loop;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table deadline_rules, special_days cascade; drop function app.withdraw_verification()');
  }
}
