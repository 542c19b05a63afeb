import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A court gives its number days after a paper was filed, and terms run from that day. */
export class Registrations1797001790000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table document_filings
        add column registered_on date,
        add constraint registration_has_a_number check (registered_on is null or registration_number is not null),
        add constraint registration_follows_filing check (registered_on >= filed_on);
      comment on column document_filings.registered_on is 'The day on which it was registered, under the registration number; terms run from it.';

      create function app.refuse_registration() returns trigger
        language plpgsql set search_path = public, pg_temp as $$
      begin
        if new.registered_on > current_date then
          raise exception using errcode = 'check_violation', constraint = 'registration_has_happened', message = 'the day is ahead';
        end if;
        return new;
      end $$;
      create trigger refuse_registration before insert or update on document_filings
        for each row execute function app.refuse_registration();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_registration on document_filings;
      drop function app.refuse_registration();
      alter table document_filings drop column registered_on cascade;
    `);
  }
}
