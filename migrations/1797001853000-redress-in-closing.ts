import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A case is not closed while something of an award is outstanding, or a step to get it is ahead (invariants 7 and 12). */
export class RedressInClosing1797001853000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the one place where the database counts what is owed; a claim without a decision stands in it with nothing
      create view app.claim_standings with (security_invoker = true) as
        select c.id as claim_id, c.case_id, a.id as award_id, a.chain_id, a.amount, a.currency, coalesce(p.paid, 0) as paid,
            greatest(coalesce(a.amount, 0) - coalesce(p.paid, 0), 0) as outstanding
          from claims c
            left join lateral (select w.id, w.chain_id, w.amount, w.currency from awards w
              where w.claim_id = c.id and w.voided_at is null order by w.position desc limit 1) a on true
            left join lateral (select sum(s.amount) as paid from payments s
              where s.chain_id = a.chain_id and s.claim_id = c.id and s.voided_at is null) p on true
          where c.voided_at is null;
    `);
    const definition = await this.definition(db);
    await db.query(`
      create or replace view app.closing_obstacles with (security_invoker = true) as ${definition}
        union all
        select s.case_id, 'outstanding_award', s.claim_id from app.claim_standings s join claims c on c.id = s.claim_id
          where s.outstanding > 0 and c.abandoned_at is null
        union all
        select case_id, 'open_enforcement_step', id from enforcement_steps where ending is null
    `);
  }

  /** Other areas add their obstacles too: what there is stays. */
  private async definition(db: QueryRunner): Promise<string> {
    const [{ text }] = await db.query(`select pg_get_viewdef('app.closing_obstacles'::regclass) as text`);
    return (text as string).replace(/;\s*$/, '');
  }

  async down(db: QueryRunner): Promise<void> {
    const parts = (await this.definition(db)).split(/\bUNION ALL\b/);
    const kept = parts.filter(part => !/'(outstanding_award|open_enforcement_step)'/.test(part)).join('UNION ALL');
    await db.query(`
      create or replace view app.closing_obstacles with (security_invoker = true) as ${kept};
      drop view app.claim_standings;
    `);
  }
}
