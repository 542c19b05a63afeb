import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Whom figures leave out: whoever said no to statistics, and has not agreed to them since. */
export class StatisticsRefusals1797003300100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- as libs/law/consent/consent-withdrawn-at says: a no covers what was agreed to up to its day, whichever paper it names and whenever that is
      -- entered; a consent of a later day, or of the same and entered after it, is a new word
      create view app.statistics_refusals with (security_invoker = true) as
        with said as (
          select c.client_id, w.withdrawn_at as at from consent_withdrawals w join consents c on c.id = w.consent_id where c.purpose = 'statistics'
          union all
          select r.client_id, r.refused_at from consent_refusals r where r.purpose = 'statistics'
        ), last as (
          select client_id, max(at) as at, (max(at) at time zone 'Asia/Bishkek')::date as on_day from said where at <= now() group by client_id
        )
        select l.client_id from last l
          where not exists (select from consents c where c.client_id = l.client_id and c.purpose = 'statistics'
            and c.given_upper <= (now() at time zone 'Asia/Bishkek')::date
            and (c.given_upper > l.on_day or c.given_upper = l.on_day and c.created_at > l.at));
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop view app.statistics_refusals');
  }
}
