import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Indexes for what is asked for every row: a policy's "is this case, this client, mine?" is answered by one index entry
 * instead of all who have access, and the scheduled hearings of a case are found without those of all others.
 */
export class NarrowProbes1796000700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_access_case, client_access_client, hearings_scheduled;
      create index case_access_case on case_access (case_id, user_id) include (valid_from, valid_to, writes);
      create index client_access_client on client_access (client_id, user_id) include (valid_from, valid_to);
      create index hearings_scheduled on hearings (case_id, starts_at) where status = 'scheduled';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index case_access_case, client_access_client, hearings_scheduled;
      create index case_access_case on case_access (case_id);
      create index client_access_client on client_access (client_id);
      create index hearings_scheduled on hearings (starts_at) where status = 'scheduled';
    `);
  }
}
