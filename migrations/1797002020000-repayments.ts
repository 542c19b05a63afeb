import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Money of a payment that went back: a transfer that bounced, an overpayment that was returned after a cut. Paid is what came less what went. */
export class Repayments1797002020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table repayments (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        payment_id uuid not null,
        key_id uuid not null references data_keys,
        amount numeric(14,2) not null constraint repayment_is_positive check (amount > 0),
        repaid_on app.edtf not null,
        reason bytea not null,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint repayment_of_a_payment_of_the_case foreign key (payment_id, case_id) references payments (id, case_id),
        constraint repayment_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index repayments_of_case on repayments (case_id);
      create index repayments_of_payment on repayments (payment_id) where voided_at is null;
      select app.audit_table('repayments');

      comment on table repayments is 'What of a payment went back: it bounced, or was more than what was owed.';
      comment on column repayments.id is 'Identifier, in the order of making.';
      comment on column repayments.case_id is 'The case.';
      comment on column repayments.payment_id is 'The payment; its currency is that of the repayment.';
      comment on column repayments.key_id is 'The data key that seals its words: that of the case.';
      comment on column repayments.amount is 'How much.';
      comment on column repayments.repaid_on is 'When it went back, EDTF.';
      comment on column repayments.reason is 'Why, in words.';
      comment on column repayments.voided_at is 'When it was found to be booked by mistake.';
      comment on column repayments.voided_by is 'Who found it so.';
      comment on column repayments.void_reason is 'What was wrong with it.';
      comment on column repayments.created_by is 'Who booked it.';
      comment on column repayments.created_at is 'When it was booked.';
      comment on column repayments.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
    await this.sums(db);
    await this.rules(db);
  }

  /** Every place that counts what was paid. */
  private async sums(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view app.claim_standings with (security_invoker = true) as
        select c.id as claim_id, c.case_id, a.id as award_id, a.chain_id, a.amount, a.currency, coalesce(p.paid, 0) as paid,
            greatest(coalesce(a.amount, 0) - coalesce(p.paid, 0), 0) as outstanding
          from claims c
            left join lateral (select w.id, w.chain_id, w.amount, w.currency from awards w
              where w.claim_id = c.id and w.voided_at is null order by w.position desc limit 1) a on true
            left join lateral (select sum(s.amount - coalesce((select sum(r.amount) from repayments r where r.payment_id = s.id and r.voided_at is null), 0)) as paid
              from payments s where s.chain_id = a.chain_id and s.claim_id = c.id and s.voided_at is null) p on true
          where c.voided_at is null;

      create or replace function app.paid_beyond(chain uuid, since date, days_from date) returns boolean
        language sql stable as $$
        select exists (
          select from (select p.claim_id, coalesce(app.edtf_upper(p.paid_on), 'infinity') as day from payments p
              where p.chain_id = chain and p.voided_at is null) d
            where d.day >= days_from
              -- what may have gone back by then is counted no longer
              and (select sum(p.amount - coalesce((select sum(r.amount) from repayments r where r.payment_id = p.id and r.voided_at is null
                      and coalesce(app.edtf_lower(r.repaid_on), '-infinity') <= d.day), 0)) from payments p
                  where p.claim_id = d.claim_id and p.chain_id = chain and p.voided_at is null and coalesce(app.edtf_upper(p.paid_on), 'infinity') <= d.day)
                > (select coalesce(max(s.amount), 0) from app.awards_standing(d.claim_id, since, d.day) s where s.chain_id = chain))
      $$;
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_repayment_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        payment payments;
        back numeric;
        opened boolean := (select open from cases where id = new.case_id for share);
      begin
        perform from claims where id = (select claim_id from payments where id = new.payment_id) for no key update;
        select * into payment from payments where id = new.payment_id;
        if tg_op = 'UPDATE' then
          broken := case
            when old.voided_at is not null then 'voided_repayment_stays_as_it_is'
            when not opened then 'redress_rests_in_a_closed_case' end;
        else
          select coalesce(sum(amount), 0) into back from repayments where payment_id = payment.id and voided_at is null;
          broken := case
            when payment.voided_at is not null then 'repayment_of_a_standing_payment'
            when back + new.amount > payment.amount then 'repayments_within_the_payment'
            when app.edtf_lower(new.repaid_on) > current_date then 'repayment_is_not_ahead'
            when app.edtf_upper(new.repaid_on) < app.edtf_lower(payment.paid_on) then 'repayment_after_its_payment'
            -- in a closed case goes back only what is not outstanding by it
            when not opened and exists (select from app.claim_standings s join claims c on c.id = s.claim_id and c.abandoned_at is null
                where s.claim_id = payment.claim_id and s.chain_id = payment.chain_id and s.paid - new.amount < s.amount) then 'redress_rests_in_a_closed_case' end;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this repayment';
        end if;
        return new;
      end $$;
      create trigger keep_repayment_rules before insert or update on repayments for each row execute function app.keep_repayment_rules();

      create function app.refuse_void_beneath_repayments() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from repayments where payment_id = new.id and voided_at is null) then
          raise exception using errcode = 'check_violation', constraint = 'payment_with_repayments_is_not_voided', message = 'not this payment';
        end if;
        return new;
      end $$;
      create trigger refuse_void_beneath_repayments before update of voided_at on payments
        for each row when (old.voided_at is null and new.voided_at is not null) execute function app.refuse_void_beneath_repayments();

      -- that nothing went back may show that later payments were too many
      create function app.keep_within_the_award_again() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        day date := coalesce(app.edtf_lower(new.repaid_on), '-infinity');
      begin
        if app.paid_beyond((select chain_id from payments where id = new.payment_id), day, day) then
          raise exception using errcode = 'check_violation', constraint = 'payments_within_the_award', message = 'not this repayment';
        end if;
        return null;
      end $$;
      create trigger keep_within_the_award_again after update of voided_at on repayments
        for each row execute function app.keep_within_the_award_again();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      create or replace view app.claim_standings with (security_invoker = true) as
        select c.id as claim_id, c.case_id, a.id as award_id, a.chain_id, a.amount, a.currency, coalesce(p.paid, 0) as paid,
            greatest(coalesce(a.amount, 0) - coalesce(p.paid, 0), 0) as outstanding
          from claims c
            left join lateral (select w.id, w.chain_id, w.amount, w.currency from awards w
              where w.claim_id = c.id and w.voided_at is null order by w.position desc limit 1) a on true
            left join lateral (select sum(s.amount) as paid from payments s
              where s.chain_id = a.chain_id and s.claim_id = c.id and s.voided_at is null) p on true
          where c.voided_at is null;
      create or replace function app.paid_beyond(chain uuid, since date, days_from date) returns boolean
        language sql stable as $$
        select exists (
          select from (select p.claim_id, coalesce(app.edtf_upper(p.paid_on), 'infinity') as day from payments p
              where p.chain_id = chain and p.voided_at is null) d
            where d.day >= days_from
              and (select sum(p.amount) from payments p
                  where p.claim_id = d.claim_id and p.chain_id = chain and p.voided_at is null and coalesce(app.edtf_upper(p.paid_on), 'infinity') <= d.day)
                > (select coalesce(max(s.amount), 0) from app.awards_standing(d.claim_id, since, d.day) s where s.chain_id = chain))
      $$;
      drop function app.refuse_void_beneath_repayments() cascade;
      drop table repayments cascade;
      drop function app.keep_within_the_award_again(), app.keep_repayment_rules();
    `);
  }
}
