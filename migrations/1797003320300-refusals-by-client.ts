import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The last no of each client, and whether `later` holds. */
const refusals = (later: string): string => `
  create or replace view app.statistics_refusals with (security_invoker = true) as
    with said as (
      select c.client_id, w.withdrawn_at as at from consent_withdrawals w join consents c on c.id = w.consent_id where c.purpose = 'statistics'
      union all
      select r.client_id, r.refused_at from consent_refusals r where r.purpose = 'statistics'
    ), last as (
      select client_id, max(at) as at, (max(at) at time zone 'Asia/Bishkek')::date as on_day from said where at <= now() group by client_id
    )
    select l.client_id from last l where ${later}`;

const LATER_CONSENT = `
  from consents c where c.client_id = l.client_id and c.purpose = 'statistics' and c.given_upper <= (now() at time zone 'Asia/Bishkek')::date
    and (c.given_upper > l.on_day or c.given_upper = l.on_day and c.created_at > l.at)`;

/** Few say no: their consents are looked up one by one. As an anti join, every indicator of a report read the consents of everybody. */
export class RefusalsByClient1797003320300 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(refusals(`(select true ${LATER_CONSENT} limit 1) is null`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(refusals(`not exists (select ${LATER_CONSENT})`));
  }
}
