import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was typed of a story and not sent goes with the consent to it: words that nobody is to read are kept nowhere beside. */
export class DraftsOfStories1797002601000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(withdraw(`
        delete from drafts where exists (select from consents where id = new.consent_id and purpose = 'media_story')
          and (form = 'story:' || new.client_id or form in (select 'story-change:' || id from stories where client_id = new.client_id));`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`${withdraw('')}; drop policy if exists closed_without_consent on row_history; drop policy if exists closed_without_consent on drafts`);
  }
}

const withdraw = (drafts: string) => `
      create or replace function app.withdraw_consent() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.hold_consents(new.client_id, true);
        -- from the moment it is on record, and not from when its transaction began
        new.withdrawn_at := clock_timestamp();${drafts}
        return new;
      end $$`;
