import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A payment is of the decision that stood on the day it was paid, whenever it is entered: what came before a cut is within the award that was
 * cut, and what came before the award was overturned belongs to that round. Where a date is known in part, every decision that may have stood
 * on it is given the benefit of the doubt.
 */
export class PaymentsOfTheirDay1797002010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- a decision stands from its own day to that of the next, on which either may have
      create function app.awards_standing(claim uuid, since date, until date)
          returns table (id uuid, chain_id uuid, amount numeric, currency text, place int)
        language sql stable as $$
        select w.id, w.chain_id, w.amount, w.currency, w.position from (
            select a.*, lead(a.decided_on) over (order by a.position) as followed_on from awards a where a.claim_id = claim and a.voided_at is null) w
          where coalesce(app.edtf_lower(w.decided_on), '-infinity') <= until
            and (w.followed_on is null or coalesce(app.edtf_upper(w.followed_on), 'infinity') >= since)
      $$;

      -- whether on one of the days, on which money came, more had been paid of a round than had been owed between since and then: each day
      -- counts what surely was paid by then
      create function app.paid_beyond(chain uuid, since date, days_from date) returns boolean
        language sql stable as $$
        select exists (
          select from (select p.claim_id, coalesce(app.edtf_upper(p.paid_on), 'infinity') as day from payments p
              where p.chain_id = chain and p.voided_at is null) d
            where d.day >= days_from
              and (select sum(p.amount) from payments p
                  where p.claim_id = d.claim_id and p.chain_id = chain and p.voided_at is null and coalesce(app.edtf_upper(p.paid_on), 'infinity') <= d.day)
                > (select coalesce(max(s.amount), 0) from app.awards_standing(d.claim_id, since, d.day) s where s.chain_id = chain))
      $$;

      create or replace function app.keep_payment_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        meant uuid;
        stood record;
      begin
        if tg_op = 'UPDATE' then
          broken := case
            when old.voided_at is not null then 'voided_payment_stays_as_it_is'
            -- what is taken back is outstanding again
            when not (select open from cases where id = new.case_id for share) then 'redress_rests_in_a_closed_case' end;
          perform from claims where id = new.claim_id for no key update;
        else
          -- two payments at once: the second waits here, and counts the first
          perform from claims where id = new.claim_id for no key update;
          -- the day decides; where it leaves several: one that awards money, of the round that was meant, the most
          select chain_id into meant from awards where id = new.award_id;
          select * into stood from app.awards_standing(new.claim_id, coalesce(app.edtf_lower(new.paid_on), '-infinity'), coalesce(app.edtf_upper(new.paid_on), 'infinity'))
            order by (coalesce(amount, 0) > 0) desc, (chain_id = meant) desc nulls last, amount desc nulls last, place desc limit 1;
          broken := case
            when stood.id is null and exists (select from awards where claim_id = new.claim_id and voided_at is null) then 'payment_after_its_award'
            when coalesce(stood.amount, 0) = 0 then 'payment_of_the_standing_award'
            when new.currency <> stood.currency then 'payment_in_the_currency_of_its_award'
            when app.edtf_lower(new.paid_on) > current_date then 'payment_is_not_ahead'
            when not exists (select from claims c join clients k on k.id = c.client_id where c.id = new.claim_id
                and (k.person_id = new.payee_person_id
                  or exists (select from representations r where r.client_id = k.id and r.person_id = new.payee_person_id)))
              then 'payment_to_the_claimant_or_for_him' end;
          new.award_id := stood.id;
          new.chain_id := stood.chain_id;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this payment';
        end if;
        return new;
      end $$;

      -- also what came later and was entered before is counted anew
      create function app.keep_within_the_award() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if app.paid_beyond(new.chain_id, coalesce(app.edtf_lower(new.paid_on), '-infinity'), coalesce(app.edtf_upper(new.paid_on), 'infinity')) then
          raise exception using errcode = 'check_violation', constraint = 'payments_within_the_award', message = 'not this payment';
        end if;
        return null;
      end $$;
      create trigger keep_within_the_award after insert on payments for each row execute function app.keep_within_the_award();

      comment on column payments.award_id is 'The decision that stood on the day it was paid.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.keep_within_the_award() cascade;
      create or replace function app.keep_payment_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        last awards;
      begin
        if tg_op = 'UPDATE' then
          broken := case
            when old.voided_at is not null then 'voided_payment_stays_as_it_is'
            when not (select open from cases where id = new.case_id for share) then 'redress_rests_in_a_closed_case' end;
          perform from claims where id = new.claim_id for no key update;
        else
          perform from claims where id = new.claim_id for no key update;
          select * into last from awards where claim_id = new.claim_id and voided_at is null order by position desc limit 1;
          new.chain_id := last.chain_id;
          broken := case
            when last.id is distinct from new.award_id or coalesce(last.amount, 0) = 0 then 'payment_of_the_standing_award'
            when new.currency <> last.currency then 'payment_in_the_currency_of_its_award'
            when new.amount + coalesce((select sum(amount) from payments where chain_id = last.chain_id and voided_at is null), 0) > last.amount
              then 'payments_within_the_award'
            when app.edtf_lower(new.paid_on) > current_date then 'payment_is_not_ahead'
            when app.edtf_upper(new.paid_on) < (select app.edtf_lower(decided_on) from awards where id = last.chain_id) then 'payment_after_its_award'
            when not exists (select from claims c join clients k on k.id = c.client_id where c.id = new.claim_id
                and (k.person_id = new.payee_person_id
                  or exists (select from representations r where r.client_id = k.id and r.person_id = new.payee_person_id)))
              then 'payment_to_the_claimant_or_for_him' end;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this payment';
        end if;
        return new;
      end $$;
      drop function app.paid_beyond(uuid, date, date), app.awards_standing(uuid, date, date);
      comment on column payments.award_id is 'The decision that stood when it was booked.';
    `);
  }
}
