import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A claim names the acts it is for: of its client, in its case. Comparables follow them; those of a claim that names none follow, as before,
 * all that was done to its client in its case. A named act that was voided counts no longer, and nothing takes its place: who named it left
 * the others out.
 */
export class ActsOfClaims1797002000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table claim_acts (
        claim_id uuid not null,
        act_id uuid not null references acts,
        case_id uuid not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (claim_id, act_id),
        constraint acts_of_a_claim_of_the_case foreign key (claim_id, case_id) references claims (id, case_id)
      );
      create index claim_acts_of_case on claim_acts (case_id);
      create index claim_acts_of_act on claim_acts (act_id);
      select app.audit_table('claim_acts', 'act_id');

      create function app.keep_claim_acts() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        named claim_acts := case when tg_op = 'DELETE' then old else new end;
        claim claims;
        broken text;
      begin
        select * into claim from claims where id = named.claim_id for no key update;
        broken := case
          when not (select open from cases where id = named.case_id for share) then 'redress_rests_in_a_closed_case'
          when num_nonnulls(claim.voided_at, claim.abandoned_at) > 0 then 'ended_claim_stays_as_it_is'
          when tg_op = 'INSERT' and not exists (select from acts a where a.id = named.act_id and a.case_id = claim.case_id
              and a.victim_id = claim.client_id and a.voided_at is null for share) then 'claim_is_for_acts_against_its_client' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this act';
        end if;
        return named;
      end $$;
      create trigger keep_claim_acts before insert or delete on claim_acts for each row execute function app.keep_claim_acts();

      comment on table claim_acts is 'For which acts a claim is made; none named = for whatever was done to its client in its case.';
      comment on column claim_acts.claim_id is 'The claim.';
      comment on column claim_acts.act_id is 'The act: against the client of the claim, in its case.';
      comment on column claim_acts.case_id is 'The case.';
      comment on column claim_acts.created_by is 'Who named it.';
      comment on column claim_acts.created_at is 'When it was named.';
    `);
    await this.compare(db, `select distinct t.kind from acts t join events e on e.id = t.event_id
                where t.voided_at is null and e.voided_at is null and case
                  when exists (select from claim_acts n where n.claim_id = c.id) then exists (select from claim_acts n where n.claim_id = c.id and n.act_id = t.id)
                  else t.case_id = c.case_id and t.victim_id = c.client_id end`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.compare(db, `select distinct t.kind from acts t
                where t.case_id = c.case_id and t.victim_id = c.client_id and t.voided_at is null`);
    await db.query(`
      drop table claim_acts;
      drop function app.keep_claim_acts();
    `);
  }

  private async compare(db: QueryRunner, kinds: string): Promise<void> {
    await db.query(`
      create or replace function app.comparables() returns table (body_id uuid, violation text, damage text, currency text,
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
              left join lateral (${kinds}) v on true
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
