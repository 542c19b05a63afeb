import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An instrument that a client has answered: the answers sealed, the score that follows from them plain. Nothing of it changes; one taken by mistake is voided. */
export class Assessments1797001843000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table assessments (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        key_id uuid not null,
        instrument text not null check (instrument = any (array['who_5', 'phq_9', 'gad_7', 'pcl_5', 'pc_ptsd_5'])),
        taken_on app.edtf not null,
        taken_lower date generated always as (app.edtf_lower(taken_on::text)) stored,
        language text check (language = any (array['ru', 'ky', 'en', 'uz', 'other'])),
        answers bytea not null,
        score int,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason text check (void_reason = any (array['entered_by_mistake', 'another_client', 'not_understood'])),
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint assessment_is_dated check (taken_lower is not null),
        constraint assessment_score_within_its_instrument check (score between 0 and case instrument
          when 'who_5' then 100 when 'phq_9' then 27 when 'gad_7' then 21 when 'pcl_5' then 80 when 'pc_ptsd_5' then 5 end),
        constraint assessment_voided_with_a_reason check (num_nonnulls(voided_at, voided_by, void_reason) in (0, 3)),
        constraint assessment_under_the_key_of_its_file foreign key (key_id, client_id) references data_keys (id, clinical_client_id)
      );
      create index assessments_file on assessments (client_id, taken_lower, id);
      select app.audit_table('assessments');
    `);
    await db.query(`
      comment on table assessments is 'Answers of a client to a published instrument; read by his care team only.';
      comment on column assessments.id is 'Identifier; the sender of a request may choose it.';
      comment on column assessments.client_id is 'The client.';
      comment on column assessments.key_id is 'The data key that seals its answers: that of his clinical file.';
      comment on column assessments.instrument is 'Which instrument, scored by its published rules.';
      comment on column assessments.taken_on is 'When the client answered.';
      comment on column assessments.taken_lower is 'First day that it can mean, for the order of the curve.';
      comment on column assessments.language is 'Of the form that he answered.';
      comment on column assessments.answers is 'The answer to each item, in their order; null where he gave none.';
      comment on column assessments.score is 'The total by the rules of the instrument; null where an answer is missing.';
      comment on column assessments.voided_at is 'When it was taken out of the file.';
      comment on column assessments.voided_by is 'Who took it out.';
      comment on column assessments.void_reason is 'Why: entered_by_mistake, another_client, not_understood.';
      comment on column assessments.created_by is 'Who took it.';
      comment on column assessments.created_at is 'When it was entered.';
      comment on column assessments.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table assessments cascade');
  }
}
