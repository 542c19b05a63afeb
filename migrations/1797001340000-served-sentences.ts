import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Invariant 5: what was never imposed was not served. A sentence that a later instance took away was imposed once. */
export class ServedSentences1797001340000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table charges add constraint served_sentence_was_imposed check (
        served_from is null or outcome = 'convicted' or first_imposed_on is not null) not valid
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table charges drop constraint served_sentence_was_imposed');
  }
}
