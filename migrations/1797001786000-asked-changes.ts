import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Two ways around: changes that were asked for were forgotten by submitting once more and taking it back, for then the document
 * was a draft like any other; and a deputy was told the code of a case that he does not see.
 */
export class AskedChanges1797001786000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_asked_changes() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if (select state from documents where id = new.document_id for update) = 'draft'
            and (select r.verdict from document_reviews r join document_submissions s on s.id = r.submission_id
              join document_versions v on v.id = s.version_id
              where r.document_id = new.document_id order by v.number desc limit 1) = 'changes_requested' then
          raise exception using errcode = 'check_violation', constraint = 'requested_changes_are_approved', message = 'changes were asked for';
        end if;
        return new;
      end $$;
      -- before the trigger that moves the document
      create trigger asked_changes before insert on document_filings for each row execute function app.keep_asked_changes();
    `);
    await this.telling(db, `exists (select from case_access a where a.user_id = person and a.case_id = c.id
                and current_date between a.valid_from and a.valid_to and a.until > now())`);
  }

  private async telling(db: QueryRunner, whoever: string): Promise<void> {
    await db.query(`
      create or replace function app.tell_of_document(what text, person uuid, document uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select person, what, c.id, c.code, document from documents d join cases c on c.id = d.case_id
            where d.id = document and person is distinct from app.actor()
              and ${whoever}
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.telling(db, 'not exists (select from app.walled_cases w where w.user_id = person and w.case_id = c.id)');
    await db.query('drop trigger asked_changes on document_filings; drop function app.keep_asked_changes();');
  }
}
