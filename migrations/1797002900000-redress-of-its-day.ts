import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Redress as it was on its day: nothing that lies ahead is a fact, whoever is paid had the right to it on that day, and a claim that was given
 * up is decided no more. Comparables tell the cases that one sees apart from all others, and directors get those of the others.
 */
export class RedressOfItsDay1797002900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_later_award() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text := case
          when app.edtf_lower(new.decided_on) > current_date then 'award_is_not_ahead'
          when (select abandoned_at from claims where id = new.claim_id for no key update) is not null then 'award_of_a_claim_that_is_pursued' end;
      begin
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this award';
        end if;
        return new;
      end $$;
      create trigger refuse_later_award before insert on awards for each row execute function app.refuse_later_award();

      -- who may take money for the client on that day: he himself while he lives, whoever acts for him, after his death a successor
      create function app.refuse_payee_without_right() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        since date := coalesce(app.edtf_lower(new.paid_on), '-infinity');
        until date := coalesce(app.edtf_upper(new.paid_on), 'infinity');
        client record;
      begin
        select k.id, k.person_id, since > coalesce(app.edtf_upper(p.died_on), 'infinity') as dead into client
          from claims c join clients k on k.id = c.client_id join persons p on p.id = k.person_id where c.id = new.claim_id;
        if (case when client.person_id = new.payee_person_id then client.dead
          else not exists (select from representations r where r.client_id = client.id and r.person_id = new.payee_person_id
            and r.starts_lower <= until and r.ends_upper >= since and (not client.dead or r.basis = 'legal_successor')) end) then
          raise exception using errcode = 'check_violation', constraint = 'payment_to_the_claimant_or_for_him', message = 'not to him then';
        end if;
        return new;
      end $$;
      create trigger refuse_payee_without_right before insert on payments for each row execute function app.refuse_payee_without_right();
      drop function app.comparables();
      create function app.comparables() returns table (body_id uuid, violation text, damage text, currency text,
          claims int, cases int, sought numeric, awarded numeric, paid numeric, in_sight boolean)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with seen as materialized (
          select distinct a.case_id from case_access a where a.user_id = app.actor()
            and current_date between a.valid_from and a.valid_to and a.until > now()
        ), decided as materialized (
          select c.id, c.case_id, p.body_id, v.kind as violation, c.damage, s.currency, s.amount as awarded, s.paid,
              case when c.currency = s.currency then c.sought end as sought, c.case_id in (select case_id from seen) as in_sight
            from app.claim_standings s join claims c on c.id = s.claim_id join cases k on k.id = c.case_id
              join awards a on a.id = s.award_id left join proceedings p on p.id = a.proceeding_id
              -- a claim counts for each kind of act it is for, once
              left join lateral (select distinct t.kind from acts t join events e on e.id = t.event_id
                where t.voided_at is null and e.voided_at is null and case
                  when exists (select from claim_acts n where n.claim_id = c.id) then exists (select from claim_acts n where n.claim_id = c.id and n.act_id = t.id)
                  else t.case_id = c.case_id and t.victim_id = c.client_id end) v on true
            where c.form = 'compensation' and app.roles_of(app.actor()) && array['lawyer', 'supervisor', 'director']
              and (c.case_id in (select case_id from seen)
                or (not k.restricted and c.case_id not in (select w.case_id from app.walled_cases w where w.user_id = app.actor())))
        )
        -- the lower median: an amount that was really there, and nothing is divided
        select d.body_id, d.violation, d.damage, d.currency, count(distinct d.id)::int, count(distinct d.case_id)::int,
            percentile_disc(0.5) within group (order by d.sought), percentile_disc(0.5) within group (order by d.awarded),
            percentile_disc(0.5) within group (order by d.paid), d.in_sight
          from decided d group by 1, 2, 3, 4, d.in_sight
          -- one's own cases by themselves: with them one could move the figure of the others, and read each of theirs from how it moves
          having d.in_sight or count(distinct d.case_id) >= 5
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.refuse_later_award() cascade;
      drop function app.refuse_payee_without_right() cascade;
      drop function app.comparables();
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
              -- a claim counts for each kind of act it is for, once
              left join lateral (select distinct t.kind from acts t join events e on e.id = t.event_id
                where t.voided_at is null and e.voided_at is null and case
                  when exists (select from claim_acts n where n.claim_id = c.id) then exists (select from claim_acts n where n.claim_id = c.id and n.act_id = t.id)
                  else t.case_id = c.case_id and t.victim_id = c.client_id end) v on true
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
}
