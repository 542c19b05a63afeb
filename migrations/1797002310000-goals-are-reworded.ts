import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A goal that was written down wrongly is put into other words while its plan runs; what it said before stays in the history. */
export class GoalsAreReworded1797002310000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create trigger refuse_rewording before update of text on plan_goals for each row execute function app.refuse_goal()');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop trigger refuse_rewording on plan_goals');
  }
}
