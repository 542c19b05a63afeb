import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What was paid of an award, into which account, and what is done so that the rest is. */
export class Payments1797001851000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table payments (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        claim_id uuid not null,
        award_id uuid not null,
        chain_id uuid not null,
        payee_person_id uuid not null references persons,
        key_id uuid not null references data_keys,
        amount numeric(14,2) not null constraint payment_is_positive check (amount > 0),
        currency text not null constraint payment_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        paid_on app.edtf not null,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint payment_of_a_claim_of_the_case foreign key (claim_id, case_id) references claims (id, case_id),
        constraint payment_of_an_award_of_its_claim foreign key (award_id, claim_id) references awards (id, claim_id),
        constraint payment_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index payments_of_case on payments (case_id);
      create index payments_of_claim on payments (claim_id, chain_id) where voided_at is null;

      -- a table of its own, so that who reads payments need not read accounts
      create table payment_accounts (
        payment_id uuid primary key,
        case_id uuid not null,
        key_id uuid not null references data_keys,
        account bytea not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint account_of_a_payment_of_the_case foreign key (payment_id, case_id) references payments (id, case_id)
      );

      create table enforcement_steps (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        claim_id uuid not null,
        key_id uuid not null references data_keys,
        kind text not null check (kind = any (array['writ', 'bailiff', 'payment_request', 'complaint', 'reminder', 'other'])),
        note bytea,
        due_on date,
        done_on date,
        ending text check (ending = any (array['done', 'withdrawn'])),
        ended_at timestamptz,
        ended_by uuid references users,
        withdrawal_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint step_of_a_claim_of_the_case foreign key (claim_id, case_id) references claims (id, case_id),
        constraint open_step_has_a_date check (ending is not null or due_on is not null),
        constraint step_is_due_in_a_lifetime check (due_on between '1990-01-01' and '2100-01-01'),
        constraint step_is_ended_by_somebody check (num_nulls(ending, ended_at, ended_by) in (0, 3)),
        constraint step_that_was_done_has_a_day check ((ending is not distinct from 'done') = (done_on is not null)),
        constraint withdrawn_step_has_a_reason check ((ending is not distinct from 'withdrawn') = (withdrawal_reason is not null))
      );
      create index enforcement_steps_of_claim on enforcement_steps (claim_id, id);
      create index enforcement_steps_open on enforcement_steps (case_id, due_on) where ending is null;
      select app.audit_table('payments'), app.audit_table('payment_accounts', 'payment_id'), app.audit_table('enforcement_steps');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_payment_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        last awards;
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
      create trigger keep_payment_rules before insert or update on payments for each row execute function app.keep_payment_rules();

      create function app.keep_enforcement_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        broken := case
          when tg_op = 'UPDATE' and old.ending is not null then 'ended_step_stays_as_it_is'
          when new.ending is null and not (select open from cases where id = new.case_id for share) then 'redress_rests_in_a_closed_case'
          when new.ending is null and (select num_nonnulls(voided_at, abandoned_at) > 0 from claims where id = new.claim_id for share)
            then 'step_of_a_standing_claim'
          when new.done_on > current_date then 'step_is_not_done_ahead' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this step';
        end if;
        return new;
      end $$;
      create trigger keep_enforcement_rules before insert or update on enforcement_steps
        for each row execute function app.keep_enforcement_rules();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table payments is 'What was paid of an award.';
      comment on column payments.id is 'Identifier, in the order of making.';
      comment on column payments.case_id is 'The case.';
      comment on column payments.claim_id is 'The claim.';
      comment on column payments.award_id is 'The decision that stood when it was booked.';
      comment on column payments.chain_id is 'The round of that decision.';
      comment on column payments.payee_person_id is 'To whom: the client, or somebody who represents or succeeds him.';
      comment on column payments.key_id is 'The data key that seals its words: that of the case.';
      comment on column payments.amount is 'How much.';
      comment on column payments.currency is 'The currency of the award, ISO 4217.';
      comment on column payments.paid_on is 'When it was paid, EDTF.';
      comment on column payments.voided_at is 'When it was found to be booked by mistake.';
      comment on column payments.voided_by is 'Who found it so.';
      comment on column payments.void_reason is 'What was wrong with it.';
      comment on column payments.created_by is 'Who booked it.';
      comment on column payments.created_at is 'When it was booked.';
      comment on column payments.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table payment_accounts is 'Into which account a payment went; interns never read it. Written once.';
      comment on column payment_accounts.payment_id is 'The payment.';
      comment on column payment_accounts.case_id is 'The case.';
      comment on column payment_accounts.key_id is 'The data key that seals it: that of the case.';
      comment on column payment_accounts.account is 'Bank and number of the account.';
      comment on column payment_accounts.created_by is 'Who entered it.';
      comment on column payment_accounts.created_at is 'When it was entered.';
      comment on table enforcement_steps is 'What is done so that an award is paid.';
      comment on column enforcement_steps.id is 'Identifier, in the order of making.';
      comment on column enforcement_steps.case_id is 'The case.';
      comment on column enforcement_steps.claim_id is 'The claim whose award is enforced.';
      comment on column enforcement_steps.key_id is 'The data key that seals its words: that of the case.';
      comment on column enforcement_steps.kind is 'Writ, bailiff, request for payment, complaint, reminder.';
      comment on column enforcement_steps.note is 'What and to whom, in words.';
      comment on column enforcement_steps.due_on is 'By when it is to be done.';
      comment on column enforcement_steps.done_on is 'When it was done.';
      comment on column enforcement_steps.ending is 'done or withdrawn; null while it is ahead.';
      comment on column enforcement_steps.ended_at is 'When that was written down.';
      comment on column enforcement_steps.ended_by is 'Who wrote it down.';
      comment on column enforcement_steps.withdrawal_reason is 'Why it need not be done.';
      comment on column enforcement_steps.created_by is 'Who entered it.';
      comment on column enforcement_steps.created_at is 'When it was entered.';
      comment on column enforcement_steps.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table enforcement_steps, payment_accounts, payments cascade;
      drop function app.keep_enforcement_rules(), app.keep_payment_rules();
    `);
  }
}
