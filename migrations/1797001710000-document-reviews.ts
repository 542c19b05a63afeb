import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Versions, their submission to a reviewer, his comments and his verdict. Four eyes are held here, whoever writes and
 * however he came by his rights (invariants 14 to 16).
 */
export class DocumentReviews1797001710000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_versions (
        id uuid primary key default uuidv7(),
        document_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        number int not null check (number > 0),
        content bytea not null,
        digest bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        unique (document_id, number),
        unique (id, document_id),
        foreign key (document_id, case_id) references documents (id, case_id)
      );

      create table review_deputies (
        id uuid primary key default uuidv7(),
        supervisor_id uuid not null references users,
        deputy_id uuid not null references users,
        starts_on date not null default current_date,
        ends_on date not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint nobody_deputises_for_himself check (supervisor_id <> deputy_id),
        constraint deputy_ends_after_he_starts check (ends_on >= starts_on),
        constraint one_deputy_at_a_time exclude using gist (supervisor_id with =, daterange(starts_on, ends_on, '[]') with &&)
      );

      create table document_submissions (
        id uuid primary key default uuidv7(),
        document_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        version_id uuid not null unique,
        reviewer_id uuid not null references users,
        note bytea,
        recalled_at timestamptz,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, document_id),
        foreign key (document_id, case_id) references documents (id, case_id),
        foreign key (version_id, document_id) references document_versions (id, document_id)
      );
      create index document_submissions_reviewer on document_submissions (reviewer_id, created_at) where recalled_at is null;
      create index document_submissions_document on document_submissions (document_id);

      create table document_reviews (
        id uuid primary key default uuidv7(),
        submission_id uuid not null constraint submission_is_reviewed_once unique,
        document_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        verdict text not null check (verdict in ('approved', 'changes_requested')),
        reason bytea,
        errors text[] not null default '{}' constraint recurring_errors_are_known check (errors <@ array['facts', 'law_cited',
          'structure', 'reasoning', 'request', 'style', 'names_and_dates', 'form']),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (document_id, case_id) references documents (id, case_id),
        foreign key (submission_id, document_id) references document_submissions (id, document_id),
        constraint changes_are_requested_for_a_reason check (verdict = 'approved' or reason is not null)
      );
      create index document_reviews_reviewer on document_reviews (created_by, created_at desc);
      create index document_reviews_document on document_reviews (document_id);

      create table review_comments (
        id uuid primary key default uuidv7(),
        document_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        version_id uuid not null,
        starts_at int not null,
        ends_at int not null,
        passage bytea not null,
        text bytea not null,
        replacement bytea,
        settlement text check (settlement in ('answered', 'accepted', 'declined')),
        answer bytea,
        settled_by uuid references users,
        settled_at timestamptz,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (document_id, case_id) references documents (id, case_id),
        constraint comment_belongs_to_a_version foreign key (version_id, document_id) references document_versions (id, document_id),
        constraint passage_has_a_place check (0 <= starts_at and starts_at <= ends_at),
        constraint comment_is_settled_by_somebody check (num_nulls(settlement, settled_by, settled_at) in (0, 3)),
        constraint comment_is_answered_in_words check (coalesce(settlement, '') <> 'answered' or answer is not null),
        constraint only_a_suggestion_is_accepted check (coalesce(settlement, '') <> 'accepted' or replacement is not null)
      );
      create index review_comments_document on review_comments (document_id, id);

      create table version_looks (
        version_id uuid not null references document_versions,
        user_id uuid not null default app.actor() references users,
        case_id uuid not null references cases,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (version_id, user_id)
      );

      select app.audit_table('document_versions'), app.audit_table('review_deputies'), app.audit_table('document_submissions'),
             app.audit_table('document_reviews'), app.audit_table('review_comments');
    `);
    await this.fourEyes(db);
    await this.moves(db);
  }

  private async fourEyes(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whether one is the supervisor of another today, or stands in for him who is
      create function app.answers_for(person uuid, supervisee uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select exists (select from supervisions s where s.supervisee_id = supervisee and current_date between s.starts_on and s.ends_on
          and (s.supervisor_id = person or exists (select from review_deputies d where d.supervisor_id = s.supervisor_id
            and d.deputy_id = person and current_date between d.starts_on and d.ends_on)))
      $$;

      -- null when somebody may review a document, else the rule that forbids it
      create function app.bars_review(document uuid, person uuid) returns text
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select case
          when exists (select from document_writers w where w.document_id = document and w.user_id = person)
            then 'nobody_reviews_his_own'
          when not 'supervisor' = any (app.roles_of(person)) then 'reviewer_is_a_supervisor'
          when not exists (select from case_access a join documents d on d.case_id = a.case_id where d.id = document and a.user_id = person
              and current_date between a.valid_from and a.valid_to and a.until > now() and a.basis <> 'emergency')
            then 'reviewer_sees_the_case'
          when exists (select from document_writers w where w.document_id = document and w.wrote_as = 'intern'
              and 'intern' = any (app.roles_of(w.user_id)) and not app.answers_for(person, w.user_id))
            then 'intern_is_reviewed_by_his_supervisor'
        end
      $$;
      revoke all on function app.answers_for(uuid, uuid), app.bars_review(uuid, uuid) from public;

      create function app.refuse_deputy() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not ('supervisor' = any (app.roles_of(new.supervisor_id)) and 'supervisor' = any (app.roles_of(new.deputy_id))) then
          raise exception using errcode = 'check_violation', constraint = 'deputy_is_a_supervisor', message = 'both are supervisors';
        end if;
        return new;
      end $$;
      create trigger refuse_deputy before insert or update on review_deputies for each row execute function app.refuse_deputy();
    `);
  }

  private async moves(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.submit_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        if tg_op = 'UPDATE' then
          if old.recalled_at is not null or new.recalled_at is null then
            raise exception using errcode = 'check_violation', constraint = 'submission_is_recalled_once', message = 'recalled already';
          end if;
          perform app.move_document(new.document_id, 'recall');
          return new;
        end if;
        perform app.move_document(new.document_id, 'submit');
        broken := case
          when exists (select from review_comments where document_id = new.document_id and settlement is null)
            then 'every_comment_is_answered'
          when exists (select from document_versions v where v.document_id = new.document_id
              and v.number > (select number from document_versions where id = new.version_id))
            then 'newest_version_is_submitted'
          else app.bars_review(new.document_id, new.reviewer_id) end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'cannot be submitted';
        end if;
        return new;
      end $$;
      create trigger submit before insert or update on document_submissions for each row execute function app.submit_document();

      create function app.review_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        perform app.move_document(new.document_id, case new.verdict when 'approved' then 'approve' else 'request_changes' end);
        broken := case
          when exists (select from document_submissions where id = new.submission_id and recalled_at is not null)
            then 'recalled_submission_is_not_reviewed'
          when not exists (select from document_submissions s where s.id = new.submission_id and (s.reviewer_id = new.created_by
              or exists (select from review_deputies d where d.supervisor_id = s.reviewer_id and d.deputy_id = new.created_by
                and current_date between d.starts_on and d.ends_on)))
            then 'reviewer_was_asked'
          when new.verdict = 'approved' and exists (select from review_comments where document_id = new.document_id and settlement is null)
            then 'nothing_is_approved_with_open_comments'
          else app.bars_review(new.document_id, new.created_by) end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'cannot be reviewed';
        end if;
        return new;
      end $$;
      create trigger review before insert on document_reviews for each row execute function app.review_document();

      -- the reviewer comments while it is with him; it is settled by those who write, and once
      create function app.keep_comment_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        stands constant text := (select state from documents where id = new.document_id for share);
        broken text;
      begin
        if tg_op = 'INSERT' then
          broken := case when stands <> 'submitted' then 'comments_are_made_in_review'
            else app.bars_review(new.document_id, new.created_by) end;
        else
          broken := case when old.settlement is not null then 'settled_comment_stays_as_it_is'
            when stands not in ('draft', 'changes_requested', 'submitted') then 'document_is_being_written'
            when stands = 'submitted' and new.settled_by <> new.created_by then 'comment_is_settled_while_writing' end;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not now';
        end if;
        return new;
      end $$;
      create trigger keep_comment_rules before insert or update on review_comments
        for each row execute function app.keep_comment_rules();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table version_looks, review_comments, document_reviews, document_submissions, review_deputies, document_versions cascade;
      drop function app.keep_comment_rules(), app.review_document(), app.submit_document(), app.refuse_deputy(),
        app.bars_review(uuid, uuid), app.answers_for(uuid, uuid);
    `);
  }
}
