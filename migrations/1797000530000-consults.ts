import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Advice among lawyers about a question without names. Which case it is about stands apart, for those who are asked may
 * not know; whoever is let into that case for a time has an assignment that names the consult.
 */
export class Consults1797000530000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table consults (
        id uuid primary key default uuidv7(),
        author_id uuid not null default app.actor() references users,
        key_id uuid not null references data_keys,
        topic text not null check (topic = any (array['registration', 'investigation', 'evidence', 'expert_examination',
          'detention', 'trial', 'appeal', 'qualification_of_torture', 'compensation', 'exoneration', 'international',
          'client_safety', 'ethics', 'other'])),
        audience text not null check (audience in ('lawyers', 'colleagues')),
        question bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, author_id)
      );
      create index consults_author on consults (author_id);

      create table consult_cases (
        consult_id uuid primary key references consults,
        case_id uuid not null references cases,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now()
      );

      create table consult_addressees (
        consult_id uuid not null,
        user_id uuid not null references users,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (consult_id, user_id),
        -- here and not in a policy: one that asked consults, whose policies ask this table, would go round in circles
        constraint asked_by_its_author foreign key (consult_id, created_by) references consults (id, author_id),
        constraint nobody_asks_himself check (user_id <> created_by)
      );
      create index consult_addressees_user on consult_addressees (user_id, consult_id);

      create table consult_answers (
        id uuid primary key default uuidv7(),
        consult_id uuid not null references consults,
        author_id uuid not null default app.actor() references users,
        key_id uuid not null references data_keys,
        text bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index consult_answers_consult on consult_answers (consult_id);

      alter table assignments add consult_id uuid references consults,
        add constraint consult_opens_a_case_for_a_time check (consult_id is null or (role = 'observer' and ends_on < 'infinity'));
      create index assignments_consult on assignments (consult_id) where consult_id is not null;

      select app.audit_table('consults'), app.audit_table('consult_cases', 'consult_id'), app.audit_table('consult_answers'),
             app.audit_table('consult_addressees', 'consult_id');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table consults is 'A question to colleagues without names, kept as a precedent.';
      comment on column consults.author_id is 'Who asks.';
      comment on column consults.topic is 'What it is about, by which precedents are found.';
      comment on column consults.audience is 'lawyers = every lawyer of the organisation; colleagues = those who are named.';
      comment on column consults.question is 'The question; sealed, since even without names it tells of a case.';
      comment on table consult_cases is 'Which case a consult is about: for those who may see the case.';
      comment on column consult_cases.consult_id is 'The consult.';
      comment on column consult_cases.case_id is 'The case.';
      comment on table consult_addressees is 'Who was asked by name.';
      comment on column consult_addressees.consult_id is 'The consult.';
      comment on column consult_addressees.user_id is 'Who was asked.';
      comment on table consult_answers is 'What a colleague has answered.';
      comment on column consult_answers.consult_id is 'The consult.';
      comment on column consult_answers.author_id is 'Who answers.';
      comment on column consult_answers.text is 'The answer.';
      comment on column assignments.consult_id is 'The consult for which somebody was let into the case, for a time and to read.';
      do $$
      declare
        t text;
      begin
        foreach t in array array['consults', 'consult_cases', 'consult_addressees', 'consult_answers'] loop
          execute format('comment on column %I.created_by is %L', t, 'Who made the row.');
          execute format('comment on column %I.created_at is %L', t, 'When it was made.');
        end loop;
        foreach t in array array['consults', 'consult_answers'] loop
          execute format('comment on column %I.id is %L', t, 'Identifier, in the order of making.');
          execute format('comment on column %I.key_id is %L', t, 'The data key that seals its words: that of its author''s office.');
          execute format('comment on column %I.version is %L', t, 'Counts changes; who saw an older one cannot overwrite a newer.');
        end loop;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table consult_answers, consult_addressees, consult_cases, consults cascade;
      alter table assignments drop consult_id;
    `);
  }
}
