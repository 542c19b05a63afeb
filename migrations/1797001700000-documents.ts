import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A document of a case, from its first draft to what was filed. It has one state, which only records of what was done to it
 * can move (invariant 17), and remembers for ever who wrote in it: nobody approves his own (invariant 14).
 */
export class Documents1797001700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.model(db);
    await db.query(`
      create table documents (
        id uuid primary key default uuidv7(),
        case_id uuid not null references cases,
        key_id uuid not null references data_keys,
        proceeding_id uuid,
        kind text not null check (kind = any (array['complaint', 'motion', 'appeal', 'civil_claim', 'communication',
          'power_of_attorney', 'consent', 'letter', 'other'])),
        language text not null check (language in ('ru', 'ky', 'en')),
        title bytea not null,
        file_by date constraint document_is_due_in_a_lifetime check (file_by between '1990-01-01' and '2100-01-01'),
        state text not null default 'draft' check (state = any (array['draft', 'submitted', 'changes_requested', 'approved',
          'filed', 'withdrawn'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint document_of_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id)
      );
      create index documents_case on documents (case_id, id);

      -- the words that are being written: saved every few seconds, so they leave no history; a version does
      create table document_drafts (
        document_id uuid primary key,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        content bytea not null,
        updated_at timestamptz not null default now(),
        created_by uuid not null default app.actor(),
        version int not null default 1,
        foreign key (document_id, case_id) references documents (id, case_id)
      );

      create table document_writers (
        document_id uuid not null references documents,
        user_id uuid not null references users,
        wrote_as text not null check (wrote_as in ('intern', 'lawyer', 'supervisor')),
        case_id uuid not null references cases,
        created_at timestamptz not null default now(),
        primary key (document_id, user_id, wrote_as)
      );

      create table document_states (
        id uuid primary key default uuidv7(),
        document_id uuid not null references documents,
        case_id uuid not null references cases,
        state text not null,
        move text,
        created_by uuid default app.actor(),
        created_at timestamptz not null default now()
      );
      create index document_states_document on document_states (document_id, id);

      create table document_locks (
        document_id uuid primary key,
        case_id uuid not null,
        user_id uuid not null default app.actor() references users,
        taken_at timestamptz not null default now(),
        seen_at timestamptz not null default now(),
        created_by uuid not null default app.actor(),
        foreign key (document_id, case_id) references documents (id, case_id)
      );

      select app.audit_table('documents');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  /** The same rows as \`libs/law/documents/document-moves.ts\`; a test compares them. */
  private async model(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_moves (move text not null, from_state text not null, to_state text not null, primary key (move, from_state));
      insert into document_moves values
        ('submit', 'draft', 'submitted'), ('submit', 'changes_requested', 'submitted'), ('recall', 'submitted', 'draft'),
        ('approve', 'submitted', 'approved'), ('request_changes', 'submitted', 'changes_requested'), ('revise', 'approved', 'draft'),
        ('file', 'draft', 'filed'), ('file', 'approved', 'filed'),
        ('withdraw', 'draft', 'withdrawn'), ('withdraw', 'changes_requested', 'withdrawn'), ('withdraw', 'approved', 'withdrawn');
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.move_document(wanted uuid, done text) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        moved documents;
      begin
        update documents d set state = m.to_state, version = d.version + 1
          from document_moves m where d.id = wanted and m.move = done and m.from_state = d.state returning d.* into moved;
        if not found then
          raise exception using errcode = 'check_violation', constraint = 'document_move_is_possible', message = 'not from this state';
        end if;
        insert into document_states (document_id, case_id, state, move) values (wanted, moved.case_id, moved.state, done);
      end $$;
      revoke all on function app.move_document(uuid, text) from public;

      create function app.begin_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not (select open from cases where id = new.case_id for share) then
          raise exception using errcode = 'check_violation', constraint = 'no_new_document_in_a_closed_case', message = 'the case is closed';
        end if;
        insert into document_states (document_id, case_id, state) values (new.id, new.case_id, new.state);
        return null;
      end $$;
      create trigger begin_document after insert on documents for each row execute function app.begin_document();

      create function app.keep_frozen_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if old.state in ('filed', 'withdrawn') then
          raise exception using errcode = 'check_violation', constraint = 'ended_document_stays_as_it_is', message = 'the document has ended';
        end if;
        if new.state = old.state and old.state not in ('draft', 'changes_requested') then
          raise exception using errcode = 'check_violation', constraint = 'document_is_being_written', message = 'not being written';
        end if;
        return new;
      end $$;
      create trigger keep_frozen before update on documents for each row execute function app.keep_frozen_document();

      create function app.write_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        roles constant text[] := app.roles_of(app.actor());
      begin
        if (select state from documents where id = new.document_id for share) not in ('draft', 'changes_requested') then
          raise exception using errcode = 'check_violation', constraint = 'document_is_being_written', message = 'not being written';
        end if;
        if exists (select from document_locks where document_id = new.document_id and user_id <> app.actor()
            and seen_at > now() - interval '90 seconds') then
          raise exception using errcode = 'check_violation', constraint = 'document_is_written_by_one_at_a_time', message = 'somebody else writes';
        end if;
        insert into document_writers (document_id, user_id, wrote_as, case_id)
          select new.document_id, app.actor(), case when 'lawyer' = any (roles) then 'lawyer'
            when 'supervisor' = any (roles) then 'supervisor' else 'intern' end, new.case_id
            where app.actor() is not null
          on conflict do nothing;
        return new;
      end $$;
      create trigger write_document before insert or update of content on document_drafts
        for each row execute function app.write_document();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table documents is 'A document of a case: drafted, reviewed, filed.';
      comment on column documents.id is 'Identifier, in the order of making.';
      comment on column documents.case_id is 'The case.';
      comment on column documents.key_id is 'The data key that seals its words: that of the case.';
      comment on column documents.proceeding_id is 'The proceeding it is for; null when it is for none.';
      comment on column documents.kind is 'What it is for.';
      comment on column documents.language is 'The language it is written in.';
      comment on column documents.title is 'What it is called.';
      comment on column documents.file_by is 'The last day to file it; orders what waits for a review.';
      comment on column documents.state is 'Where it stands; moved only by records of what was done to it.';
      comment on column documents.created_by is 'Who began it.';
      comment on column documents.created_at is 'When it was begun.';
      comment on column documents.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table document_moves is 'The model: what can be done to a document in which state, and the state after it.';
      comment on column document_moves.move is 'What is done.';
      comment on column document_moves.from_state is 'The state before.';
      comment on column document_moves.to_state is 'The state after.';
      comment on table document_drafts is 'The words of a document as they are being written. No history: each submission makes a version.';
      comment on column document_drafts.document_id is 'The document.';
      comment on column document_drafts.case_id is 'Its case.';
      comment on column document_drafts.key_id is 'The data key that seals its words.';
      comment on column document_drafts.content is 'The words, as the JSON of the editor.';
      comment on column document_drafts.updated_at is 'When they were saved last.';
      comment on column document_drafts.created_by is 'Who wrote the first.';
      comment on column document_drafts.version is 'Counts the savings; who saw an older one cannot overwrite a newer.';
      comment on table document_writers is 'Who ever wrote in a document. Never removed: none of them approves it.';
      comment on column document_writers.document_id is 'The document.';
      comment on column document_writers.user_id is 'Who wrote.';
      comment on column document_writers.wrote_as is 'The role he wrote in.';
      comment on column document_writers.case_id is 'Its case.';
      comment on column document_writers.created_at is 'When he wrote first.';
      comment on table document_states is 'Every state of a document, from when and by whom.';
      comment on column document_states.id is 'Identifier, in the order of making.';
      comment on column document_states.document_id is 'The document.';
      comment on column document_states.case_id is 'Its case.';
      comment on column document_states.state is 'The state that began.';
      comment on column document_states.move is 'What was done; null where it began.';
      comment on column document_states.created_by is 'Who did it.';
      comment on column document_states.created_at is 'When.';
      comment on table document_locks is 'Who has a document open to write in it. It lapses 90 seconds after he was seen last.';
      comment on column document_locks.document_id is 'The document.';
      comment on column document_locks.case_id is 'Its case.';
      comment on column document_locks.user_id is 'Who writes.';
      comment on column document_locks.taken_at is 'Since when.';
      comment on column document_locks.seen_at is 'When his page said so last.';
      comment on column document_locks.created_by is 'Who took it first.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table document_locks, document_states, document_writers, document_drafts, documents, document_moves cascade;
      drop function app.write_document(), app.keep_frozen_document(), app.begin_document(), app.move_document(uuid, text);
    `);
  }
}
