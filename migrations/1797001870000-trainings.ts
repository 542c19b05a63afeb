import type { MigrationInterface, QueryRunner } from 'typeorm';

const REGIONS = `('KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y')`;

/** Trainings, their sessions, who led them and where he had learnt it. A trained trainer's trainings hang beneath his. */
export class Trainings1797001870000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table trainings (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        kind text not null constraint training_kind_is_known check (kind = any (array['tot', 'seminar', 'screening_campaign', 'round_table'])),
        topic text not null constraint training_topic_is_known check (topic = any (array['torture_prevention', 'documentation_of_torture',
          'rights_and_legal_aid', 'psychosocial_care', 'womens_leadership', 'advocacy', 'safety', 'other'])),
        campaign text constraint training_campaign_is_known check (campaign = any (array['torture_victims_day', 'human_rights_day', 'sixteen_days', 'own_campaign'])),
        title bytea not null,
        language text not null constraint training_language_is_known check (language = any (array['ky', 'ru', 'uz', 'tg', 'en'])),
        region text not null constraint training_region_is_known check (region in ${REGIONS}),
        held_on app.edtf not null,
        held_lower date not null generated always as (coalesce(app.edtf_lower(held_on::text), '-infinity')) stored,
        held_upper date not null generated always as (coalesce(app.edtf_upper(held_on::text), 'infinity')) stored,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index trainings_by_day on trainings (held_lower desc, id desc);

      create table training_sessions (
        id uuid primary key default uuidv7(),
        training_id uuid not null references trainings,
        key_id uuid not null references data_keys,
        held_on app.edtf not null,
        held_lower date not null generated always as (coalesce(app.edtf_lower(held_on::text), '-infinity')) stored,
        minutes int constraint session_lasts_some_time check (minutes between 1 and 1440),
        place bytea,
        region text not null constraint session_region_is_known check (region in ${REGIONS}),
        guests_female int not null default 0 constraint session_guests_are_counted check (guests_female between 0 and 100000),
        guests_male int not null default 0 constraint session_men_are_counted check (guests_male between 0 and 100000),
        guests_unknown int not null default 0 constraint session_others_are_counted check (guests_unknown between 0 and 100000),
        attendance_taken_at timestamptz,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, training_id)
      );
      create index training_sessions_of_training on training_sessions (training_id, held_lower, id);

      create table participants (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid unique references data_keys,
        user_id uuid unique references users,
        name bytea,
        phone bytea,
        region text constraint participant_region_is_known check (region in ${REGIONS}),
        gender text constraint participant_gender_is_known check (gender in ('female', 'male', 'other')),
        birth_year int constraint participant_is_born_in_a_lifetime check (birth_year between 1900 and 2100),
        occupation text constraint participant_occupation_is_known check (occupation = any (array['lawyer', 'doctor', 'psychologist', 'social_worker',
          'teacher', 'journalist', 'activist', 'official', 'student', 'entrepreneur', 'farmer', 'homemaker', 'pensioner', 'unemployed', 'other'])),
        merged_into_id uuid references participants,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint participant_is_a_colleague_or_has_a_name check (
          (user_id is null) = (key_id is not null) and (key_id is not null) = (name is not null) and (key_id is not null or phone is null)),
        constraint participant_is_merged_into_another check (merged_into_id <> id)
      );
      create index participants_merged on participants (merged_into_id) where merged_into_id is not null;

      create table participant_tokens (
        token bigint not null,
        participant_id uuid not null references participants,
        primary key (token, participant_id)
      );
      create index participant_tokens_of on participant_tokens (participant_id);

      -- apart, because a list of participants must not tell who of them is a client
      create table participant_clients (
        participant_id uuid primary key references participants,
        client_id uuid not null unique references clients,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now()
      );

      create table participations (
        id uuid primary key default uuidv7(),
        training_id uuid not null references trainings,
        participant_id uuid not null references participants,
        ending text constraint participation_ending_is_known check (ending = any (array['did_not_come', 'entered_by_mistake'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint participates_once unique (training_id, participant_id)
      );
      create index participations_of_participant on participations (participant_id);

      create table trainers (
        id uuid primary key default uuidv7(),
        training_id uuid not null references trainings,
        participant_id uuid not null references participants,
        trained_at_id uuid,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint leads_once unique (training_id, participant_id),
        constraint trainer_was_trained_there foreign key (trained_at_id, participant_id) references participations (training_id, participant_id)
      );
      create index trainers_of_participant on trainers (participant_id);
      create index trainers_trained_at on trainers (trained_at_id) where trained_at_id is not null;

      create table session_trainers (
        session_id uuid not null,
        training_id uuid not null,
        participant_id uuid not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (session_id, participant_id),
        foreign key (session_id, training_id) references training_sessions (id, training_id),
        constraint session_is_led_by_a_trainer foreign key (training_id, participant_id) references trainers (training_id, participant_id)
      );

      create table session_attendances (
        session_id uuid not null,
        training_id uuid not null,
        participant_id uuid not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (session_id, participant_id),
        foreign key (session_id, training_id) references training_sessions (id, training_id),
        constraint session_is_attended_by_a_participant foreign key (training_id, participant_id) references participations (training_id, participant_id)
      );
      create index session_attendances_of_training on session_attendances (training_id, participant_id);

      select app.audit_table('trainings'), app.audit_table('training_sessions'), app.audit_table('participants'), app.audit_table('participations'),
        app.audit_table('trainers'), app.audit_table('participant_clients', 'participant_id'), app.audit_table('session_trainers', 'session_id'),
        app.audit_table('session_attendances', 'session_id');
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table session_attendances, session_trainers, trainers, participations, participant_clients, participant_tokens, participants,
        training_sessions, trainings cascade;
    `);
  }
}
