import type { MigrationInterface, QueryRunner } from 'typeorm';

const BEFORE = `'emergency_opened', 'emergency_ended', 'wall_raised', 'wall_lifted', 'role_granted', 'account_invited', 'task_assigned', 'case_handed_over', 'outcome_missing'`;

/** How a document ends or begins anew: filed as it was approved, revised, or given up; and who is told of a review. */
export class DocumentFilings1797001720000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table document_filings (
        id uuid primary key default uuidv7(),
        document_id uuid not null constraint document_is_filed_once unique,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        version_id uuid not null,
        body_id uuid references bodies,
        filed_on date not null,
        registration_number bytea,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        foreign key (document_id, case_id) references documents (id, case_id),
        constraint filed_version_of_the_document foreign key (version_id, document_id) references document_versions (id, document_id)
      );

      create table document_revisions (
        id uuid primary key default uuidv7(),
        document_id uuid not null,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        reason bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (document_id, case_id) references documents (id, case_id)
      );
      create index document_revisions_document on document_revisions (document_id);

      create table document_withdrawals (
        id uuid primary key default uuidv7(),
        document_id uuid not null unique,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        reason bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        foreign key (document_id, case_id) references documents (id, case_id)
      );

      select app.audit_table('document_filings'), app.audit_table('document_revisions'), app.audit_table('document_withdrawals');
    `);
    await this.moves(db);
    await this.telling(db);
  }

  private async moves(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.file_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        before constant text := (select state from documents where id = new.document_id for update);
        broken text;
      begin
        perform app.move_document(new.document_id, 'file');
        broken := case
          when not app.roles_of(new.created_by) && array['lawyer', 'supervisor'] then 'an_intern_files_nothing'
          when before = 'draft' and exists (select from document_writers where document_id = new.document_id and wrote_as = 'intern')
            then 'intern_document_is_filed_after_approval'
          when exists (select from document_versions v where v.document_id = new.document_id
              and v.number > (select number from document_versions where id = new.version_id))
            then 'newest_version_is_filed'
          when before = 'approved' and not exists (select from document_reviews r join document_submissions s on s.id = r.submission_id
              where s.version_id = new.version_id and r.verdict = 'approved')
            then 'approved_version_is_filed'
          when new.filed_on > current_date then 'filing_has_happened'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'cannot be filed';
        end if;
        return new;
      end $$;
      create trigger file before insert on document_filings for each row execute function app.file_document();

      create function app.revise_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.move_document(new.document_id, 'revise');
        return new;
      end $$;
      create trigger revise before insert on document_revisions for each row execute function app.revise_document();

      create function app.withdraw_document() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.move_document(new.document_id, 'withdraw');
        return new;
      end $$;
      create trigger withdraw before insert on document_withdrawals for each row execute function app.withdraw_document();
    `);
  }

  private async telling(db: QueryRunner): Promise<void> {
    await this.kinds(db, `${BEFORE}, 'review_asked', 'document_approved', 'changes_requested'`);
    await db.query(`
      create function app.tell_of_document(what text, person uuid, document uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select person, what, c.id, c.code, document from documents d join cases c on c.id = d.case_id
            where d.id = document and person is distinct from app.actor()
              and not exists (select from app.walled_cases w where w.user_id = person and w.case_id = c.id)
      $$;
      revoke all on function app.tell_of_document(text, uuid, uuid) from public;

      create function app.tell_of_submission() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.tell_of_document('review_asked', person, new.document_id) from (
          select new.reviewer_id as person union
          select d.deputy_id from review_deputies d where d.supervisor_id = new.reviewer_id and current_date between d.starts_on and d.ends_on) asked;
        return null;
      end $$;
      create trigger tell after insert on document_submissions for each row execute function app.tell_of_submission();

      create function app.tell_of_review() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.tell_of_document(case new.verdict when 'approved' then 'document_approved' else 'changes_requested' end, s.created_by, new.document_id)
          from document_submissions s where s.id = new.submission_id;
        return null;
      end $$;
      create trigger tell after insert on document_reviews for each row execute function app.tell_of_review();
    `);
  }

  private async kinds(db: QueryRunner, kinds: string): Promise<void> {
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on document_reviews;
      drop trigger tell on document_submissions;
      drop function app.tell_of_review(), app.tell_of_submission(), app.tell_of_document(text, uuid, uuid);
      delete from notifications where kind in ('review_asked', 'document_approved', 'changes_requested');
      drop table document_withdrawals, document_revisions, document_filings cascade;
      drop function app.withdraw_document(), app.revise_document(), app.file_document();
    `);
    await this.kinds(db, BEFORE);
  }
}
