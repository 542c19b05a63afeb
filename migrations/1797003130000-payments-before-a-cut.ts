import type { MigrationInterface, QueryRunner } from 'typeorm';

const PAYEE = /\s*when not exists \(select from claims c join clients k on k\.id = c\.client_id where c\.id = new\.claim_id\s+and \(k\.person_id = new\.payee_person_id\s+or exists \(select from representations r where r\.client_id = k\.id and r\.person_id = new\.payee_person_id\)\)\)\s+then 'payment_to_the_claimant_or_for_him'/;
const PAYEE_AGAIN = `
            when not exists (select from claims c join clients k on k.id = c.client_id where c.id = new.claim_id
                and (k.person_id = new.payee_person_id
                  or exists (select from representations r where r.client_id = k.id and r.person_id = new.payee_person_id)))
              then 'payment_to_the_claimant_or_for_him'`;
const LAST = `when app.edtf_lower(new.paid_on) > current_date then 'payment_is_not_ahead'`;

/**
 * A payment counts against the award of its day. Where a later instance cut that award, what was paid before is not counted among what may
 * be paid after: it is entered as it was, and what is above what stands now is to be returned, or contested (invariant 13). Who may be paid
 * is asked in one place, `refuse_payee_without_right`.
 */
export class PaymentsBeforeACut1797003130000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.paidBeyond(db, `
              -- an instance that cut it in between decided about what comes after it
              and not (d.day > days_from and exists (select from awards cut where cut.claim_id = d.claim_id and cut.chain_id = chain and cut.voided_at is null and cut.effect = 'cut'
                and coalesce(app.edtf_lower(cut.decided_on), '-infinity') <= d.day and coalesce(app.edtf_upper(cut.decided_on), 'infinity') >= since))`);
    await this.rewrite(db, text => text.replace(PAYEE, ''));
  }

  private async paidBeyond(db: QueryRunner, cut: string): Promise<void> {
    await db.query(`
      create or replace function app.paid_beyond(chain uuid, since date, days_from date) returns boolean
        language sql stable as $$
        select exists (
          select from (select p.claim_id, coalesce(app.edtf_upper(p.paid_on), 'infinity') as day from payments p
              where p.chain_id = chain and p.voided_at is null) d
            where d.day >= days_from${cut}
              -- what may have gone back by then is counted no longer
              and (select sum(p.amount - coalesce((select sum(r.amount) from repayments r where r.payment_id = p.id and r.voided_at is null
                      and coalesce(app.edtf_lower(r.repaid_on), '-infinity') <= d.day), 0)) from payments p
                  where p.claim_id = d.claim_id and p.chain_id = chain and p.voided_at is null and coalesce(app.edtf_upper(p.paid_on), 'infinity') <= d.day)
                > (select coalesce(max(s.amount), 0) from app.awards_standing(d.claim_id, since, d.day) s where s.chain_id = chain))
      $$;
    `);
  }

  private async rewrite(db: QueryRunner, change: (text: string) => string): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_functiondef('app.keep_payment_rules()'::regprocedure) as text`);
    const changed = change(text);
    if (changed === text) throw new Error('app.keep_payment_rules does not say what is to be changed');
    await db.query(changed);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.rewrite(db, text => text.replace(LAST, `${LAST}${PAYEE_AGAIN}`));
    await this.paidBeyond(db, '');
  }
}
