import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Cases, their team, and the court work: proceedings, charges, hearings, attendance, the log. */
export class Cases1796000400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.cases(db);
    await this.proceedings(db);
    await this.hearings(db);
    await this.log(db);
    await db.query(`
      select app.audit_table('cases'), app.audit_table('case_narratives', 'case_id'),
             app.audit_table('case_clients', 'case_id'), app.audit_table('assignments'),
             app.audit_table('case_closures'), app.audit_table('bodies'), app.audit_table('proceedings'),
             app.audit_table('charges'), app.audit_table('hearings'), app.audit_table('attendances'),
             app.audit_table('log_entries');
    `);
  }

  private async cases(db: QueryRunner): Promise<void> {
    await db.query(`
      create table cases (
        id uuid primary key default uuidv7(),
        code text not null unique,
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        kind text not null check (kind in ('torture_complaint', 'criminal_defence', 'compensation', 'exoneration',
          'administrative', 'international', 'other')),
        opened_on app.edtf not null,
        opened_lower date generated always as (app.edtf_lower(opened_on::text)) stored,
        restricted boolean not null default false,
        open boolean not null default true,
        next_hearing_at timestamptz,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );

      -- apart from the header, so that whoever may count a case need not be let near its words
      create table case_narratives (
        case_id uuid primary key references cases,
        key_id uuid not null references data_keys,
        title bytea not null,
        summary bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );

      create table case_clients (
        case_id uuid not null references cases,
        client_id uuid not null references clients,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (case_id, client_id)
      );
      create index case_clients_client on case_clients (client_id);

      create table assignments (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        user_id uuid not null references users,
        role text not null check (role in ('lead', 'counsel', 'intern', 'observer')),
        starts_on date not null default current_date,
        ends_on date not null default 'infinity',
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint assignment_ends_after_it_starts check (ends_on >= starts_on),
        constraint assigned_once_at_a_time
          exclude using gist (case_id with =, user_id with =, daterange(starts_on, ends_on, '[]') with &&),
        constraint one_lead_at_a_time
          exclude using gist (case_id with =, daterange(starts_on, ends_on, '[]') with &&) where (role = 'lead')
      );
      create index assignments_user on assignments (user_id, case_id);

      create table case_closures (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        reason text not null,
        note bytea,
        approved_by uuid not null default app.actor() references users,
        closed_on date not null default current_date,
        reopened_at timestamptz,
        reopened_by uuid references users,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint reopened_by_somebody check ((reopened_at is null) = (reopened_by is null))
      );
      create unique index case_closed_once_at_a_time on case_closures (case_id) where reopened_at is null;

      create table bodies (
        id uuid primary key default uuidv7(),
        kind text not null,
        name jsonb not null check (name ?& array['ru', 'ky', 'en']),
        region text,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
    `);
  }

  private async proceedings(db: QueryRunner): Promise<void> {
    await db.query(`
      create table proceedings (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        stage text not null,
        body_id uuid references bodies,
        number text,
        opened_on app.edtf not null,
        opened_lower date generated always as (app.edtf_lower(opened_on::text)) stored,
        closed_on app.edtf,
        closed_upper date generated always as (app.edtf_upper(closed_on::text)) stored,
        outcome text,
        origin_id uuid,
        origin_kind text check (origin_kind in ('appeal', 'remand', 'continuation', 'new_circumstances', 'execution')),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint proceeding_origin_in_the_case foreign key (origin_id, case_id) references proceedings (id, case_id),
        constraint proceeding_is_not_its_own_origin check (origin_id <> id),
        constraint proceeding_origin_has_a_kind check ((origin_id is null) = (origin_kind is null)),
        constraint proceeding_outcome_when_closed check ((outcome is null) = (closed_on is null)),
        constraint proceeding_closes_after_it_opens check (closed_upper >= opened_lower)
      );
      create index proceedings_case on proceedings (case_id);

      create table charges (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        proceeding_id uuid not null,
        key_id uuid not null references data_keys,
        accused_person_id uuid references persons,
        code_edition text not null,
        article text not null,
        part text,
        alleged_on app.edtf,
        alleged_lower date generated always as (app.edtf_lower(alleged_on::text)) stored,
        particulars bytea,
        sought_kind text,
        sought_months int check (sought_months > 0),
        outcome text not null default 'pending' check (outcome in ('pending', 'acquitted', 'convicted',
          'terminated_rehabilitating', 'terminated_non_rehabilitating', 'reclassified', 'remanded', 'ended_by_death')),
        decided_on app.edtf,
        imposed_kind text,
        imposed_months int check (imposed_months > 0),
        served_from app.edtf,
        served_until app.edtf,
        paroled_on app.edtf,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint charge_of_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint sentence_only_on_conviction check (imposed_kind is null or outcome = 'convicted'),
        constraint sentence_length_has_a_kind check (
          (imposed_months is null or imposed_kind is not null) and (sought_months is null or sought_kind is not null)),
        constraint sentence_served_after_it_was_imposed check (
          app.edtf_upper(served_from::text) >= app.edtf_lower(decided_on::text)),
        constraint parole_only_from_a_sentence check (paroled_on is null or imposed_kind is not null)
      );
      create index charges_case on charges (case_id);
      create index charges_proceeding on charges (proceeding_id);
    `);
  }

  private async hearings(db: QueryRunner): Promise<void> {
    await db.query(`
      create table hearings (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        proceeding_id uuid not null,
        key_id uuid not null references data_keys,
        starts_at timestamptz not null,
        zone text not null default 'Asia/Bishkek',
        courtroom text,
        judge bytea,
        purpose text not null,
        status text not null default 'scheduled' check (status in ('scheduled', 'held', 'postponed', 'cancelled')),
        outcome text,
        postponement_reason text,
        next_hearing_id uuid,
        next_not_set boolean not null default false,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint hearing_of_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint next_hearing_in_the_case foreign key (next_hearing_id, case_id) references hearings (id, case_id),
        constraint held_hearing_has_an_outcome check ((status = 'held') = (outcome is not null)),
        constraint postponed_hearing_has_a_reason check ((status = 'postponed') = (postponement_reason is not null)),
        constraint postponed_hearing_has_a_next_date check (
          status <> 'postponed' or (next_hearing_id is not null) <> next_not_set)
      );
      create index hearings_case on hearings (case_id, starts_at);
      create index hearings_scheduled on hearings (starts_at) where status = 'scheduled';

      create function app.refuse_hearing_of_closed_proceeding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.status = 'scheduled' and exists (
          select from proceedings p where p.id = new.proceeding_id and p.closed_on is not null
            and (new.starts_at at time zone new.zone)::date > p.closed_upper
        ) then
          raise exception using errcode = 'check_violation', constraint = 'hearing_of_an_open_proceeding',
            message = 'hearing of a closed proceeding';
        end if;
        return new;
      end $$;
      create trigger refuse_closed before insert or update on hearings
        for each row execute function app.refuse_hearing_of_closed_proceeding();

      create function app.refuse_closing_before_hearing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.closed_on is not null and exists (
          select from hearings h where h.proceeding_id = new.id and h.status = 'scheduled'
            and (h.starts_at at time zone h.zone)::date > new.closed_upper
        ) then
          raise exception using errcode = 'check_violation', constraint = 'proceeding_without_later_hearings',
            message = 'a hearing is scheduled after the closing date';
        end if;
        return new;
      end $$;
      create trigger refuse_closing before update on proceedings
        for each row execute function app.refuse_closing_before_hearing();

      create table attendances (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        hearing_id uuid not null,
        user_id uuid references users,
        person_id uuid references persons,
        role text not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint attendance_of_a_hearing_of_the_case foreign key (hearing_id, case_id) references hearings (id, case_id),
        constraint attendance_of_one_somebody check (num_nonnulls(user_id, person_id) = 1),
        constraint attended_once unique nulls not distinct (hearing_id, user_id, person_id)
      );
    `);
  }

  private async log(db: QueryRunner): Promise<void> {
    await db.query(`
      create table log_entries (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        kind text not null check (kind in ('call', 'meeting', 'detention_visit', 'hearing', 'filing',
          'decision_received', 'research', 'note')),
        occurred_on app.edtf not null,
        occurred_lower date generated always as (app.edtf_lower(occurred_on::text)) stored,
        occurred_upper date generated always as (app.edtf_upper(occurred_on::text)) stored,
        text bytea not null,
        minutes int check (minutes between 1 and 1440),
        author_id uuid not null default app.actor() references users,
        written_as text not null check (written_as in ('intern', 'lawyer', 'supervisor')),
        hearing_id uuid,
        pinned boolean not null default false,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint log_entry_is_dated check (occurred_lower is not null),
        constraint log_entry_of_a_hearing_of_the_case foreign key (hearing_id, case_id) references hearings (id, case_id)
      );
      create index log_entries_timeline on log_entries (case_id, occurred_lower desc, id desc);

      create table drafts (
        id uuid primary key default uuidv7(),
        user_id uuid not null default app.actor() references users,
        form text not null check (form ~ '^[a-z-]{1,40}(:[0-9a-f-]{36})?$'),
        key_id uuid not null references data_keys,
        content bytea not null,
        updated_at timestamptz not null default now(),
        unique (user_id, form)
      );

      create table receipts (
        id uuid primary key,
        actor_id uuid not null default app.actor(),
        fingerprint bytea not null,
        received_at timestamptz not null default now()
      );
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table receipts, drafts, log_entries, attendances, hearings, charges, proceedings, bodies, case_closures,
        assignments, case_clients, case_narratives, cases cascade;
      drop function app.refuse_hearing_of_closed_proceeding(), app.refuse_closing_before_hearing();
    `);
  }
}
