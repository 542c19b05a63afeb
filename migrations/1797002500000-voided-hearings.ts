import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hearing entered by mistake is voided: it stays with the reason and what was written of it, and as a status of its own is in
 * no list or count of those that are scheduled, held, postponed or cancelled. What hung on it is set right in the same act.
 */
export class VoidedHearings1797002500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table hearings
        add column voided_at timestamptz,
        add column voided_by uuid references users,
        add column void_reason bytea,
        drop constraint hearings_status_check,
        drop constraint held_hearing_has_an_outcome,
        drop constraint postponed_hearing_has_a_reason;
      alter table hearings
        add constraint hearings_status_check check (status in ('scheduled', 'held', 'postponed', 'cancelled', 'voided')),
        add constraint held_hearing_has_an_outcome check (status = 'voided' or (status = 'held') = (outcome is not null)),
        add constraint postponed_hearing_has_a_reason check (status = 'voided' or (status = 'postponed') = (postponement_reason is not null)),
        add constraint voided_hearing_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) = case status when 'voided' then 0 else 3 end);

      comment on column hearings.status is 'scheduled, held, postponed, cancelled or voided.';
      comment on column hearings.voided_at is 'When it was voided; null while it stands.';
      comment on column hearings.voided_by is 'Who voided it.';
      comment on column hearings.void_reason is 'Why it was voided.';
    `);
    await this.voiding(db);
    await this.hanging(db);
  }

  private async voiding(db: QueryRunner): Promise<void> {
    await db.query(`
      create trigger keep_voided before update on hearings for each row execute function app.keep_voided();

      -- what others have relied on, once its outcome is written, only the lead or a supervisor takes back
      create function app.sign_voided_hearing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if old.status <> 'scheduled' and not 'supervisor' = any (app.roles_of(app.actor())) and not exists (
          select from assignments where case_id = new.case_id and user_id = app.actor() and role = 'lead' and current_date between starts_on and ends_on
        ) then
          raise exception using errcode = 'check_violation', constraint = 'settled_hearing_is_voided_by_lead_or_supervisor',
            message = 'the hearing has an outcome';
        end if;
        new.voided_at := now();
        new.voided_by := app.actor();
        return new;
      end $$;
      create trigger sign_voided before update of status on hearings
        for each row when (new.status = 'voided' and old.status <> 'voided') execute function app.sign_voided_hearing();
    `);
  }

  private async hanging(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the one that led to it has no next date any more; who is driven there confirms anew where to; nobody is told of it any longer
      create function app.let_go_of_voided_hearing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update hearings set next_hearing_id = null, next_not_set = true, version = version + 1
          where case_id = new.case_id and next_hearing_id = new.id and status <> 'voided';
        update transport_trips t set hearing_id = null, confirmed_at = null, confirmed_by = null, version = t.version + 1
          from services s where s.id = t.service_id and s.state in ('planned', 'referred') and t.hearing_id = new.id;
        update notifications set read_at = now() where subject_id = new.id and kind = 'outcome_missing' and read_at is null;
        return null;
      end $$;
      create trigger let_go_of_voided after update of status on hearings
        for each row when (new.status = 'voided') execute function app.let_go_of_voided_hearing();

      create function app.refuse_voided_hearing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from hearings where id = new.hearing_id and status = 'voided') then
          raise exception using errcode = 'check_violation', constraint = 'nothing_new_at_a_voided_hearing', message = 'the hearing is voided';
        end if;
        return new;
      end $$;
      create trigger refuse_voided_hearing before insert on attendances for each row execute function app.refuse_voided_hearing();
      create trigger refuse_voided_hearing before insert on log_entries
        for each row when (new.hearing_id is not null) execute function app.refuse_voided_hearing();
      create trigger refuse_voided_hearing before insert or update of hearing_id on transport_trips
        for each row when (new.hearing_id is not null) execute function app.refuse_voided_hearing();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.refuse_voided_hearing() cascade;
      drop function app.let_go_of_voided_hearing() cascade;
      drop function app.sign_voided_hearing() cascade;
      drop trigger keep_voided on hearings;
      alter table hearings
        drop constraint voided_hearing_has_a_reason, drop constraint hearings_status_check,
        drop constraint held_hearing_has_an_outcome, drop constraint postponed_hearing_has_a_reason;
      update hearings set status = case when outcome is not null then 'held' when postponement_reason is not null then 'postponed' else 'cancelled' end
        where status = 'voided';
      alter table hearings drop column voided_at, drop column voided_by, drop column void_reason;
      alter table hearings
        add constraint hearings_status_check check (status in ('scheduled', 'held', 'postponed', 'cancelled')),
        add constraint held_hearing_has_an_outcome check ((status = 'held') = (outcome is not null)),
        add constraint postponed_hearing_has_a_reason check ((status = 'postponed') = (postponement_reason is not null));
      comment on column hearings.status is 'scheduled, held, postponed or cancelled.';
    `);
  }
}
