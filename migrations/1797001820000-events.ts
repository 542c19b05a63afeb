import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened (HURIDOCS: event) and what was done to whom in it (act): of a case, of a client without a case, or to many at once. */
export class Events1797001820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table events (
        id uuid primary key default uuidv7(),
        case_id uuid references cases,
        client_id uuid references clients,
        office_id uuid not null references offices,
        key_id uuid references data_keys,
        mass boolean not null default false,
        title text,
        happened_on app.edtf not null,
        happened_lower date generated always as (app.edtf_lower(happened_on::text)) stored,
        happened_upper date generated always as (app.edtf_upper(happened_on::text)) stored,
        region text check (region = any (array['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y'])),
        place_kind text not null
          check (place_kind = any (array['home', 'workplace', 'street', 'vehicle', 'police_station', 'temporary_detention', 'pretrial_detention',
          'penal_colony', 'security_premises', 'military_unit', 'court', 'medical_institution',
          'psychiatric_institution', 'closed_institution', 'educational_institution', 'border', 'elsewhere',
          'unknown'])),
        place bytea,
        description bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint event_belongs_to_one_place check (num_nonnulls(case_id, client_id) = case when mass then 0 else 1 end),
        -- everybody who meets its victims reads it, so it holds nothing of anybody
        constraint mass_event_has_a_title_and_no_words check (mass = (title is not null) and mass = (key_id is null) and (not mass or num_nonnulls(place, description) = 0)),
        constraint voided_event_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index events_case on events (case_id) where case_id is not null;
      create index events_client on events (client_id) where client_id is not null;
      create index events_mass on events (happened_lower desc, id desc) where mass;

      create table acts (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events,
        case_id uuid references cases,
        client_id uuid references clients,
        key_id uuid not null references data_keys,
        victim_id uuid not null references clients,
        kind text not null
          check (kind = any (array['torture', 'ill_treatment', 'excessive_force', 'arbitrary_detention', 'incommunicado_detention',
          'enforced_disappearance', 'threat', 'sexual_violence', 'search', 'seizure', 'extortion',
          'denial_of_medical_care', 'denial_of_counsel', 'unlawful_killing', 'death_in_custody', 'different'])),
        methods text[] not null default '{}'
          check (methods <@ array['blunt_trauma', 'positional', 'burns', 'electric_shocks', 'asphyxiation', 'crush_injuries',
          'penetrating_injuries', 'chemical_exposure', 'sexual_violence', 'traumatic_removal',
          'medical_amputation', 'pharmacological', 'detention_conditions', 'sensory_deprivation', 'humiliation',
          'threats', 'animal_threats', 'psychological_techniques', 'violation_of_taboos', 'behavioural_coercion',
          'forced_witnessing']),
        purposes text[] not null default '{}'
          check (purposes <@ array['information', 'confession', 'punishment', 'intimidation', 'coercion', 'discrimination', 'different',
          'unknown']),
        custody_of text
          check (custody_of = any (array['internal_affairs', 'national_security', 'penitentiary', 'military', 'prosecutor', 'border_service',
          'medical_institution', 'social_institution', 'local_authority', 'private_persons', 'different',
          'unknown'])),
        happened_on app.edtf,
        happened_lower date generated always as (app.edtf_lower(happened_on::text)) stored,
        account bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint act_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint victim_of_an_act_is_a_client_of_the_case foreign key (case_id, victim_id) references case_clients (case_id, client_id),
        constraint victim_of_an_act_is_whose_file_it_is check (client_id = victim_id),
        constraint voided_act_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index acts_event on acts (event_id, victim_id);
      create index acts_case on acts (case_id) where case_id is not null;
      create index acts_client on acts (client_id) where client_id is not null;
      create index acts_victim on acts (victim_id);

      -- only what befell many holds acts of several cases
      create function app.refuse_foreign_event() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its events;
      begin
        select * into its from events where id = new.event_id for share;
        if not its.mass and (its.case_id, its.client_id) is distinct from (new.case_id, new.client_id) then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'another case';
        end if;
        if its.voided_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'nothing_new_in_a_voided_event', message = 'the event is voided';
        end if;
        return new;
      end $$;
      create trigger refuse_foreign_event before insert on acts for each row execute function app.refuse_foreign_event();

      create function app.keep_voided() returns trigger
        language plpgsql as $$
      begin
        if old.voided_at is not null then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'it is voided';
        end if;
        return new;
      end $$;
      create trigger keep_voided before update on events for each row execute function app.keep_voided();
      create trigger keep_voided before update on acts for each row execute function app.keep_voided();

      -- victims are counted once, however many acts; what is closed to whoever asks, and restricted cases of others, are not
      create function app.count_mass_event(wanted uuid) returns table (victims int, acts int, cases int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select count(distinct a.victim_id)::int, count(*)::int, count(distinct a.case_id)::int
          from acts a join events e on e.id = a.event_id and e.mass left join cases c on c.id = a.case_id
          where e.id = wanted and a.voided_at is null and app.actor() is not null
            and a.victim_id <> all ((select app.walled_off())::uuid[]) and (a.case_id is null or a.case_id <> all ((select app.walled_off())::uuid[]))
            and (c.restricted is not true or exists (select from case_access k where k.case_id = c.id and k.user_id = app.actor()
              and current_date between k.valid_from and k.valid_to and k.until > now()))
      $$;

      select app.audit_table('events'), app.audit_table('acts');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table events is 'What happened: of a case, of a client without a case, or to many at once (a mass event).';
      comment on column events.id is 'Identifier, in the order of making.';
      comment on column events.created_by is 'Who made the row.';
      comment on column events.created_at is 'When it was made.';
      comment on column events.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column events.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column events.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column events.key_id is 'The data key that seals its words; null for a mass event, which has none.';
      comment on column events.voided_at is 'When it was voided; null while it stands.';
      comment on column events.voided_by is 'Who voided it.';
      comment on column events.void_reason is 'Why it was voided.';
      comment on column events.office_id is 'The office that keeps it.';
      comment on column events.mass is 'Whether it befell many, of several cases: then everybody who works with people finds it.';
      comment on column events.title is 'Under which name a mass event is known; in clear, since it is public.';
      comment on column events.happened_on is 'When, EDTF.';
      comment on column events.happened_lower is 'First day on which it may have happened.';
      comment on column events.happened_upper is 'Last day on which it may have happened.';
      comment on column events.region is 'Where, ISO 3166-2:KG.';
      comment on column events.place_kind is 'In what kind of place.';
      comment on column events.place is 'The place in words.';
      comment on column events.description is 'What happened.';
      comment on table acts is 'What was done to one victim in an event.';
      comment on column acts.id is 'Identifier, in the order of making.';
      comment on column acts.created_by is 'Who made the row.';
      comment on column acts.created_at is 'When it was made.';
      comment on column acts.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column acts.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column acts.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column acts.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column acts.voided_at is 'When it was voided; null while it stands.';
      comment on column acts.voided_by is 'Who voided it.';
      comment on column acts.void_reason is 'Why it was voided.';
      comment on column acts.event_id is 'The event.';
      comment on column acts.victim_id is 'Who suffered it: a client.';
      comment on column acts.kind is 'What was done, in the terms of HURIDOCS.';
      comment on column acts.methods is 'How, by the list of the Istanbul Protocol.';
      comment on column acts.purposes is 'What for, by article 1 of the Convention against Torture.';
      comment on column acts.custody_of is 'Who held him; null when nobody did.';
      comment on column acts.happened_on is 'When, where it differs from the event; EDTF.';
      comment on column acts.happened_lower is 'First day on which it may have happened.';
      comment on column acts.account is 'What was done, in words.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table acts, events cascade;
      drop function app.count_mass_event(uuid), app.keep_voided(), app.refuse_foreign_event();
    `);
  }
}
