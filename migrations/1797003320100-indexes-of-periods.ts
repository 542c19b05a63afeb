import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Reports ask what happened in a period; without these each reads ten years to tell of one. */
const INDEXES: Record<string, string> = {
  services_delivered: `services (sorted_on) include (client_id, type) where state = 'delivered'`,
  log_entries_of_period: 'log_entries (occurred_lower, case_id)',
  detention_visits_of_period: `log_entries (occurred_lower) where kind = 'detention_visit'`,
  charge_outcomes_of_period: `charge_outcomes (app.edtf_lower(decided_on)) where outcome <> 'pending'`,
  proceedings_closed_in_period: 'proceedings (app.edtf_lower(closed_on)) where closed_on is not null',
  proceedings_opened_in_period: 'proceedings (opened_lower, stage)',
  claims_of_period: 'claims (app.edtf_lower(filed_on))',
  goals_achieved_in_period: `justice_goals (app.edtf_lower(stated_on)) where status = 'achieved'`,
  clients_of_period: 'clients (taken_on_lower)',
  enquiries_of_period: 'enquiries (received_at)',
};

export class IndexesOfPeriods1797003320100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [name, on] of Object.entries(INDEXES)) await db.query(`create index ${name} on ${on}`);
  }

  async down(db: QueryRunner): Promise<void> {
    for (const name of Object.keys(INDEXES)) await db.query(`drop index ${name}`);
  }
}
