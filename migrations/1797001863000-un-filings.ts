import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A communication names the victim to a State that may take revenge: none is filed without the consent of each client, or of who came after him. */
export class UnFilings1797001863000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.file_with_the_un() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from documents where id = new.document_id and kind = 'communication')
            or exists (select from bodies where id = new.body_id and kind in ('un_treaty_body', 'un_special_procedure')) then
          perform app.hold_consents(one.client_id, false) from (select client_id from case_clients where case_id = new.case_id order by client_id) one;
          if exists (select from case_clients cc where cc.case_id = new.case_id and app.consent_gap(cc.client_id, 'un_communication') is not null) then
            raise exception using errcode = 'check_violation', constraint = 'un_filing_needs_consent', message = 'a client has not agreed';
          end if;
        end if;
        return new;
      end $$;
      create trigger file_with_the_un before insert on document_filings for each row execute function app.file_with_the_un();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger file_with_the_un on document_filings; drop function app.file_with_the_un()');
  }
}
