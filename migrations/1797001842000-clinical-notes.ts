import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a specialist writes down about a client. Its author corrects it, and what it said before stays in the history of the row. */
export class ClinicalNotes1797001842000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table clinical_notes (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        key_id uuid not null,
        kind text not null check (kind = any (array['session', 'consultation', 'medical_visit', 'supervision'])),
        occurred_on app.edtf not null,
        occurred_lower date generated always as (app.edtf_lower(occurred_on::text)) stored,
        minutes int,
        text bytea not null,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint clinical_note_is_dated check (occurred_lower is not null),
        constraint clinical_note_within_a_day check (minutes between 1 and 1440),
        constraint clinical_note_under_the_key_of_its_file foreign key (key_id, client_id) references data_keys (id, clinical_client_id)
      );
      create index clinical_notes_file on clinical_notes (client_id, occurred_lower desc, id desc);
      select app.audit_table('clinical_notes');

      create function app.refuse_clinical_correction() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        if app.actor() <> old.created_by then
          raise exception using errcode = 'check_violation', constraint = 'only_its_author_corrects_a_clinical_note',
            message = 'a clinical note is corrected by its author';
        end if;
        return new;
      end $$;
      create trigger only_its_author_corrects before update on clinical_notes
        for each row execute function app.refuse_clinical_correction();
    `);
    await db.query(`
      comment on table clinical_notes is 'What specialists write about a client; read by his care team only.';
      comment on column clinical_notes.id is 'Identifier; the sender of a request may choose it.';
      comment on column clinical_notes.client_id is 'The client.';
      comment on column clinical_notes.key_id is 'The data key that seals it: that of his clinical file.';
      comment on column clinical_notes.kind is 'Of what: session, consultation, medical_visit, supervision (of the specialist).';
      comment on column clinical_notes.occurred_on is 'When it took place.';
      comment on column clinical_notes.occurred_lower is 'First day that it can mean, for the order of the file.';
      comment on column clinical_notes.minutes is 'How long it took.';
      comment on column clinical_notes.text is 'What was written.';
      comment on column clinical_notes.created_by is 'Who wrote it; he alone corrects it.';
      comment on column clinical_notes.created_at is 'When it was written down.';
      comment on column clinical_notes.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table clinical_notes cascade;
      drop function app.refuse_clinical_correction();
    `);
  }
}
