import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invariant 4: a charge has one current outcome and keeps the former ones, whatever instance gave them. A trigger writes
 * the history, so that no route can forget it and none can rewrite it. Invariant 5 across instances: what was served
 * counts from the first sentence, not from the one that a later court left of it.
 */
export class ChargeOutcomes1797001040000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table charges
        add column decided_in_id uuid,
        add column first_imposed_on app.edtf,
        add column reclassified_from_id uuid,
        add constraint charges_id_case_id_key unique (id, case_id),
        add constraint charge_decided_in_the_case foreign key (decided_in_id, case_id) references proceedings (id, case_id),
        add constraint charge_reclassified_in_the_case foreign key (reclassified_from_id, case_id) references charges (id, case_id),
        drop constraint sentence_served_after_it_was_imposed;
      update charges set first_imposed_on = decided_on where outcome = 'convicted';
      alter table charges
        add constraint sentence_served_after_it_was_imposed check (
          app.edtf_upper(served_from::text) >= app.edtf_lower(coalesce(first_imposed_on, decided_on)::text)),
        add constraint sentence_ends_after_it_begins check (
          app.edtf_upper(served_until::text) >= app.edtf_lower(served_from::text)) not valid,
        add constraint parole_after_serving_begins check (
          app.edtf_upper(paroled_on::text) >= app.edtf_lower(served_from::text)) not valid;

      create table charge_outcomes (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        charge_id uuid not null,
        outcome text not null,
        decided_on app.edtf,
        decided_in_id uuid,
        imposed_kind text,
        imposed_months int,
        superseded_at timestamptz,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint outcome_of_a_charge_of_the_case foreign key (charge_id, case_id) references charges (id, case_id)
      );
      create unique index one_current_outcome_of_a_charge on charge_outcomes (charge_id) where superseded_at is null;
      create index charge_outcomes_case on charge_outcomes (case_id);
      insert into charge_outcomes (case_id, charge_id, outcome, decided_on, imposed_kind, imposed_months, created_by, created_at)
        select case_id, id, outcome, decided_on, imposed_kind, imposed_months, created_by, created_at from charges;

      -- the first sentence stays the first when another instance decides, and under another article; corrected where it
      -- stood, it is corrected
      create function app.note_first_sentence() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        new.first_imposed_on := case tg_op when 'UPDATE' then old.first_imposed_on
          else (select first_imposed_on from charges where id = new.reclassified_from_id) end;
        if new.outcome = 'convicted' and (new.first_imposed_on is null
            or tg_op = 'UPDATE' and old.first_imposed_on = old.decided_on and new.decided_in_id is not distinct from old.decided_in_id) then
          new.first_imposed_on := new.decided_on;
        end if;
        return new;
      end $$;
      create trigger note_first_sentence before insert or update on charges
        for each row execute function app.note_first_sentence();

      create function app.keep_charge_outcome() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' and (new.outcome, new.decided_on, new.decided_in_id, new.imposed_kind, new.imposed_months)
            is not distinct from (old.outcome, old.decided_on, old.decided_in_id, old.imposed_kind, old.imposed_months) then
          return null;
        end if;
        update charge_outcomes set superseded_at = clock_timestamp() where charge_id = new.id and superseded_at is null;
        insert into charge_outcomes (case_id, charge_id, outcome, decided_on, decided_in_id, imposed_kind, imposed_months, created_by)
          values (new.case_id, new.id, new.outcome, new.decided_on, new.decided_in_id, new.imposed_kind, new.imposed_months,
            coalesce(app.actor(), new.created_by));
        return null;
      end $$;
      create trigger keep_outcome after insert or update on charges
        for each row execute function app.keep_charge_outcome();
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column charges.decided_in_id is 'The proceeding whose decision the current outcome is; null when it is the one in which it was brought.';
      comment on column charges.first_imposed_on is 'When a sentence was first imposed for it, whatever later instances left of it.';
      comment on column charges.reclassified_from_id is 'The charge it was before a court or investigator reclassified it.';
      comment on table charge_outcomes is 'Every outcome a charge has had: one current, the former ones before it. Written by a trigger.';
      comment on column charge_outcomes.id is 'Identifier, in the order of making.';
      comment on column charge_outcomes.case_id is 'The case.';
      comment on column charge_outcomes.charge_id is 'The charge.';
      comment on column charge_outcomes.outcome is 'As in charges.outcome.';
      comment on column charge_outcomes.decided_on is 'When it was decided.';
      comment on column charge_outcomes.decided_in_id is 'In which proceeding.';
      comment on column charge_outcomes.imposed_kind is 'Kind of sentence imposed.';
      comment on column charge_outcomes.imposed_months is 'Its length in months.';
      comment on column charge_outcomes.superseded_at is 'When another outcome took its place; null for the current one.';
      comment on column charge_outcomes.created_by is 'Who wrote it down.';
      comment on column charge_outcomes.created_at is 'When it was written down.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table charge_outcomes cascade;
      drop trigger keep_outcome on charges;
      drop trigger note_first_sentence on charges;
      drop function app.keep_charge_outcome(), app.note_first_sentence();
      alter table charges
        drop constraint sentence_served_after_it_was_imposed, drop constraint sentence_ends_after_it_begins,
        drop constraint parole_after_serving_begins, drop constraint charge_decided_in_the_case, drop constraint charge_reclassified_in_the_case,
        drop constraint charges_id_case_id_key, drop column reclassified_from_id, drop column decided_in_id, drop column first_imposed_on;
      alter table charges add constraint sentence_served_after_it_was_imposed check (
        app.edtf_upper(served_from::text) >= app.edtf_lower(decided_on::text)) not valid;
    `);
  }
}
