import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What has become of each charge is asked charge by charge; without this each of them read all outcomes there are. */
export class OutcomesOfACharge1797003320400 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('create index charge_outcomes_of_charge on charge_outcomes (charge_id)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop index charge_outcomes_of_charge');
  }
}
