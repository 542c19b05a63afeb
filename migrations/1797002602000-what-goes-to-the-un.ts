import type { MigrationInterface, QueryRunner } from 'typeorm';

const INTERNATIONAL = `'communication_submitted', 'communication_registered', 'state_observations', 'author_comments', 'admissibility', 'merits', 'views', 'views_follow_up',
              'special_procedure', 'wgad', 'shadow_report'`;

/**
 * No way around the consent of those whom a communication names: it stays one once it was begun as one, and where a case is
 * before the UN, a filing that does not say with whom may be one.
 */
export class WhatGoesToTheUn1797002602000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_communication() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        raise exception using errcode = 'check_violation', constraint = 'communication_stays_what_it_is', message = 'it was begun as a communication';
      end $$;
      create trigger keep_communication before update of kind on documents for each row
        when (old.kind = 'communication' and new.kind <> old.kind) execute function app.keep_communication();
      ${file(`
            or new.body_id is null and exists (select from proceedings where case_id = new.case_id and stage in (${INTERNATIONAL}))`)}
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`drop trigger keep_communication on documents; drop function app.keep_communication(); ${file('')}`);
  }
}

const file = (unsaid: string) => `
      create or replace function app.file_with_the_un() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from documents where id = new.document_id and kind = 'communication')
            or exists (select from bodies where id = new.body_id and kind in ('un_treaty_body', 'un_special_procedure'))${unsaid} then
          perform app.hold_consents(one.client_id, false) from (select client_id from case_clients where case_id = new.case_id order by client_id) one;
          if exists (select from case_clients cc where cc.case_id = new.case_id and app.consent_gap(cc.client_id, 'un_communication') is not null) then
            raise exception using errcode = 'check_violation', constraint = 'un_filing_needs_consent', message = 'a client has not agreed';
          end if;
        end if;
        return new;
      end $$;`;
