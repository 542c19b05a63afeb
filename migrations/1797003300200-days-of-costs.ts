import type { MigrationInterface, QueryRunner } from 'typeorm';

/** On which day a cost counts is asked of hundreds of thousands at once: it is worked out when it is written, as for services. */
export class DaysOfCosts1797003300200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table service_costs add column incurred_lower date generated always as (app.edtf_lower(incurred_on::text)) stored;
      create index service_costs_of_period on service_costs (incurred_lower) where voided_at is null;
      comment on column service_costs.incurred_lower is 'The first day incurred_on may mean.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table service_costs drop column incurred_lower');
  }
}
