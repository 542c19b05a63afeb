import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What an entry says, its author alone corrects, and what it said before stays in the history of the row. */
export class LogCorrections1797001210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_correction_by_another() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        if app.actor() <> old.author_id then
          raise exception using errcode = 'check_violation', constraint = 'only_its_author_corrects_an_entry',
            message = 'an entry is corrected by its author';
        end if;
        return new;
      end $$;
      create trigger only_its_author_corrects before update on log_entries for each row
        when ((old.text, old.kind, old.occurred_on, old.minutes) is distinct from (new.text, new.kind, new.occurred_on, new.minutes))
        execute function app.refuse_correction_by_another();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger only_its_author_corrects on log_entries;
      drop function app.refuse_correction_by_another();
    `);
  }
}
