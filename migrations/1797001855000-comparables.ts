import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What was asked, awarded and paid for what, by which court: medians over the organisation, for lawyers and supervisors, who see
 * neither codes nor names. Of cases beyond their sight only those of a group of five or more count; restricted ones and those behind
 * a wall never do, so that no figure changes with them.
 */
export class Comparables1797001855000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.comparables() returns table (body_id uuid, violation text, damage text, currency text,
          claims int, cases int, sought numeric, awarded numeric, paid numeric)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with seen as materialized (
          select distinct a.case_id from case_access a where a.user_id = app.actor()
            and current_date between a.valid_from and a.valid_to and a.until > now()
        ), decided as materialized (
          select c.id, c.case_id, p.body_id, v.kind as violation, c.damage, s.currency, s.amount as awarded, s.paid,
              case when c.currency = s.currency then c.sought end as sought, c.case_id in (select case_id from seen) as in_sight
            from app.claim_standings s join claims c on c.id = s.claim_id join cases k on k.id = c.case_id
              join awards a on a.id = s.award_id left join proceedings p on p.id = a.proceeding_id
              -- a claim is for what was done to its client in its case: it counts for each kind of that, once
              left join lateral (select distinct t.kind from acts t
                where t.case_id = c.case_id and t.victim_id = c.client_id and t.voided_at is null) v on true
            where c.form = 'compensation' and app.roles_of(app.actor()) && array['lawyer', 'supervisor']
              and (c.case_id in (select case_id from seen)
                or (not k.restricted and c.case_id not in (select w.case_id from app.walled_cases w where w.user_id = app.actor())))
        ), enough as (
          select d.body_id, d.violation, d.damage, d.currency from decided d where not d.in_sight
            group by 1, 2, 3, 4 having count(distinct d.case_id) >= 5
        )
        -- the lower median: an amount that was really there, and nothing is divided
        select d.body_id, d.violation, d.damage, d.currency, count(distinct d.id)::int, count(distinct d.case_id)::int,
            percentile_disc(0.5) within group (order by d.sought), percentile_disc(0.5) within group (order by d.awarded),
            percentile_disc(0.5) within group (order by d.paid)
          from decided d
          where d.in_sight or exists (select from enough e where (e.body_id, e.violation, e.damage, e.currency)
            is not distinct from (d.body_id, d.violation, d.damage, d.currency))
          group by 1, 2, 3, 4
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.comparables()');
  }
}
