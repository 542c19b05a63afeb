import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an act has done to a body or a mind, and what is told of an event by whom: conflicting accounts stay side by side. */
export class InjuriesAndStatements1797001822000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table injuries (
        id uuid primary key default uuidv7(),
        act_id uuid not null references acts,
        case_id uuid references cases,
        client_id uuid references clients,
        key_id uuid not null references data_keys,
        kind text not null
          check (kind = any (array['bruise', 'abrasion', 'laceration', 'incised_wound', 'stab_wound', 'gunshot_wound', 'burn',
          'electric_mark', 'fracture', 'dislocation', 'head_injury', 'internal_injury', 'dental_injury',
          'nerve_damage', 'hearing_loss', 'vision_loss', 'amputation', 'scar', 'pain', 'psychological',
          'different'])),
        regions text[] not null default '{}'
          check (regions <@ array['front_head', 'front_neck', 'front_chest', 'front_abdomen', 'front_groin', 'front_right_upper_arm',
          'front_right_forearm', 'front_right_hand', 'front_right_thigh', 'front_right_knee',
          'front_right_lower_leg', 'front_right_foot', 'front_left_upper_arm', 'front_left_forearm',
          'front_left_hand', 'front_left_thigh', 'front_left_knee', 'front_left_lower_leg', 'front_left_foot',
          'back_head', 'back_neck', 'back_upper', 'back_lower', 'back_buttocks', 'back_right_upper_arm',
          'back_right_forearm', 'back_right_hand', 'back_right_thigh', 'back_right_knee', 'back_right_lower_leg',
          'back_right_foot', 'back_left_upper_arm', 'back_left_forearm', 'back_left_hand', 'back_left_thigh',
          'back_left_knee', 'back_left_lower_leg', 'back_left_foot']),
        consequence text not null default 'unknown'
          check (consequence = any (array['healed', 'scar', 'chronic_pain', 'loss_of_function', 'disability', 'death', 'unknown'])),
        seen_on app.edtf,
        description bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint injury_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint voided_injury_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index injuries_act on injuries (act_id);
      create index injuries_case on injuries (case_id) where case_id is not null;
      create index injuries_client on injuries (client_id) where client_id is not null;

      create table statements (
        id uuid primary key default uuidv7(),
        event_id uuid not null references events,
        case_id uuid references cases,
        client_id uuid references clients,
        key_id uuid not null references data_keys,
        topic text not null
          check (topic = any (array['course', 'time', 'place', 'who_was_there', 'injuries', 'medical_care', 'detention', 'official_version',
          'different'])),
        source text not null
          check (source = any (array['victim', 'relative', 'witness', 'officer', 'authority', 'medical_record', 'media', 'different'])),
        source_name bytea,
        given_on app.edtf not null,
        given_lower date generated always as (app.edtf_lower(given_on::text)) stored,
        text bytea not null,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint statement_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint voided_statement_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index statements_event on statements (event_id);
      create index statements_case on statements (case_id) where case_id is not null;
      create index statements_client on statements (client_id) where client_id is not null;

      create function app.refuse_foreign_act() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its acts;
      begin
        select * into its from acts where id = new.act_id for share;
        if (its.case_id, its.client_id) is distinct from (new.case_id, new.client_id) then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'another case';
        end if;
        return new;
      end $$;
      create trigger refuse_foreign_act before insert on injuries for each row execute function app.refuse_foreign_act();
      create trigger refuse_foreign_event before insert on statements for each row execute function app.refuse_foreign_event();
      create trigger keep_voided before update on injuries for each row execute function app.keep_voided();
      create trigger keep_voided before update on statements for each row execute function app.keep_voided();

      select app.audit_table('injuries'), app.audit_table('statements');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table injuries is 'What an act has done to somebody.';
      comment on column injuries.id is 'Identifier, in the order of making.';
      comment on column injuries.created_by is 'Who made the row.';
      comment on column injuries.created_at is 'When it was made.';
      comment on column injuries.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column injuries.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column injuries.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column injuries.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column injuries.voided_at is 'When it was voided; null while it stands.';
      comment on column injuries.voided_by is 'Who voided it.';
      comment on column injuries.void_reason is 'Why it was voided.';
      comment on column injuries.act_id is 'The act it comes from.';
      comment on column injuries.kind is 'What kind of injury.';
      comment on column injuries.regions is 'Where on the body; none for what has no place.';
      comment on column injuries.consequence is 'What remains of it.';
      comment on column injuries.seen_on is 'When it was seen, EDTF.';
      comment on column injuries.description is 'What is seen, in words.';
      comment on table statements is 'What somebody tells of an event. What contradicts it stands beside it.';
      comment on column statements.id is 'Identifier, in the order of making.';
      comment on column statements.created_by is 'Who made the row.';
      comment on column statements.created_at is 'When it was made.';
      comment on column statements.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column statements.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column statements.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column statements.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column statements.voided_at is 'When it was voided; null while it stands.';
      comment on column statements.voided_by is 'Who voided it.';
      comment on column statements.void_reason is 'Why it was voided.';
      comment on column statements.event_id is 'The event.';
      comment on column statements.topic is 'What it is about; accounts of one topic stand side by side.';
      comment on column statements.source is 'Whose account it is.';
      comment on column statements.source_name is 'Who it is, by name.';
      comment on column statements.given_on is 'When it was given, EDTF.';
      comment on column statements.given_lower is 'First day on which it may have been given.';
      comment on column statements.text is 'What is told.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table statements, injuries cascade;
      drop function app.refuse_foreign_act();
    `);
  }
}
