import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What survivors claim, and what each instance decides about it. Decisions about a claim form rounds: a later instance raises,
 * cuts, confirms or overturns what stood, and after an overturned one the claim is decided anew.
 */
export class Claims1797001850000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table claims (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        client_id uuid not null,
        proceeding_id uuid,
        body_id uuid references bodies,
        key_id uuid not null references data_keys,
        form text not null check (form = any (array['compensation', 'restitution', 'rehabilitation', 'satisfaction', 'guarantees_of_non_repetition'])),
        damage text check (damage = any (array['moral', 'material'])),
        sought numeric(14,2),
        currency text constraint claim_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        filed_on app.edtf,
        particulars bytea,
        abandoned_at timestamptz,
        abandoned_by uuid references users,
        abandonment_reason bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, case_id),
        constraint claim_of_a_client_of_the_case foreign key (case_id, client_id) references case_clients (case_id, client_id),
        constraint claim_in_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint claim_sum_has_a_currency check (num_nulls(sought, currency) in (0, 2)),
        constraint claim_sum_is_positive check (sought > 0),
        constraint compensation_names_its_damage check ((form = 'compensation') = (damage is not null)),
        constraint claim_is_abandoned_by_somebody check (num_nulls(abandoned_at, abandoned_by, abandonment_reason) in (0, 3)),
        constraint claim_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index claims_of_case on claims (case_id, id);

      create table awards (
        id uuid primary key default uuidv7(),
        case_id uuid not null,
        claim_id uuid not null,
        chain_id uuid not null,
        follows_id uuid,
        position int not null,
        proceeding_id uuid,
        key_id uuid not null references data_keys,
        effect text not null check (effect = any (array['granted', 'denied', 'raised', 'cut', 'confirmed', 'overturned'])),
        amount numeric(14,2),
        currency text constraint award_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        decided_on app.edtf not null,
        in_force_on app.edtf,
        note bytea,
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        unique (id, claim_id),
        constraint award_of_a_claim_of_the_case foreign key (claim_id, case_id) references claims (id, case_id),
        constraint award_follows_one_of_its_claim foreign key (follows_id, claim_id) references awards (id, claim_id),
        constraint award_in_a_proceeding_of_the_case foreign key (proceeding_id, case_id) references proceedings (id, case_id),
        constraint award_sum_has_a_currency check (num_nulls(amount, currency) in (0, 2)),
        constraint award_sum_fits_its_effect check (case
          when effect in ('denied', 'overturned') then coalesce(amount, 0) = 0
          when effect = 'granted' then amount is null or amount > 0
          when effect in ('raised', 'cut') then amount is not null and amount > 0
          else amount is null or amount >= 0 end),
        constraint award_in_force_after_it_was_made check (app.edtf_upper(in_force_on::text) >= app.edtf_lower(decided_on::text)),
        constraint award_is_voided_by_somebody check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create unique index one_award_follows_another on awards (claim_id, position) where voided_at is null;
      create index awards_of_case on awards (case_id);
      select app.audit_table('claims'), app.audit_table('awards');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  /** A claim is locked by whatever is added to it, so that two decisions or payments at once see one another. */
  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_claim_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        broken := case
          when not (select open from cases where id = new.case_id for share) then 'redress_rests_in_a_closed_case'
          when tg_op = 'INSERT' then null
          when old.voided_at is not null or (old.abandoned_at is not null and new.voided_at is null) then 'ended_claim_stays_as_it_is'
          when new.voided_at is not null and exists (select from awards where claim_id = new.id and voided_at is null)
            then 'claim_with_awards_is_not_voided' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this claim';
        end if;
        return new;
      end $$;
      create trigger keep_claim_rules before insert or update on claims for each row execute function app.keep_claim_rules();

      create function app.keep_award_rules() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
        claim claims;
        last awards;
        begins boolean;
      begin
        broken := case when not (select open from cases where id = new.case_id for share) then 'redress_rests_in_a_closed_case' end;
        select * into claim from claims where id = new.claim_id for no key update;
        select * into last from awards where claim_id = new.claim_id and voided_at is null order by position desc limit 1;
        if tg_op = 'UPDATE' then
          broken := coalesce(broken, case
            when old.voided_at is not null then 'voided_award_stays_as_it_is'
            when new.voided_at is not null and last.id <> new.id then 'only_the_last_award_is_voided'
            when new.voided_at is not null and exists (select from payments where award_id = new.id and voided_at is null)
              then 'award_with_payments_is_not_voided' end);
        else
          begins := last.id is null or last.effect = 'overturned';
          broken := coalesce(broken, case
            when claim.voided_at is not null then 'award_of_a_standing_claim'
            when new.follows_id is distinct from last.id then 'award_follows_the_last'
            when begins <> (new.effect in ('granted', 'denied')) then 'award_effect_fits_what_stood'
            when claim.form = 'compensation' and new.amount is null then 'compensation_is_awarded_in_money'
            when app.edtf_upper(new.decided_on) < app.edtf_lower(last.decided_on) then 'award_after_the_one_before'
            when begins then null
            when new.currency is distinct from last.currency then 'award_keeps_its_currency'
            when new.effect = 'raised' and new.amount <= last.amount
              or new.effect = 'cut' and new.amount >= last.amount
              or new.effect = 'confirmed' and new.amount is distinct from last.amount then 'award_sum_fits_its_effect' end);
          new.chain_id := case when begins then new.id else last.chain_id end;
          new.position := coalesce(last.position, 0) + 1;
        end if;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not this award';
        end if;
        return new;
      end $$;
      create trigger keep_award_rules before insert or update on awards for each row execute function app.keep_award_rules();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table claims is 'What is claimed for a client as redress for what was done to him.';
      comment on column claims.id is 'Identifier, in the order of making.';
      comment on column claims.case_id is 'The case.';
      comment on column claims.client_id is 'Whose right it is. After his death whoever succeeds him claims it: see representations.';
      comment on column claims.proceeding_id is 'The proceeding in which it is claimed; null before there is one.';
      comment on column claims.body_id is 'The body that is asked, where no proceeding tells it.';
      comment on column claims.key_id is 'The data key that seals its words: that of the case.';
      comment on column claims.form is 'The form of reparation: Committee against Torture, General Comment No. 3.';
      comment on column claims.damage is 'Of compensation: moral or material harm.';
      comment on column claims.sought is 'How much is asked; null where it is not money.';
      comment on column claims.currency is 'The currency of what is asked, ISO 4217.';
      comment on column claims.filed_on is 'When it was filed, EDTF; null while it is being prepared.';
      comment on column claims.particulars is 'What is claimed and on what ground, in words.';
      comment on column claims.abandoned_at is 'When it was given up; what is outstanding of it holds the case open no longer.';
      comment on column claims.abandoned_by is 'Who wrote that down.';
      comment on column claims.abandonment_reason is 'Why it was given up.';
      comment on column claims.voided_at is 'When it was found to be entered by mistake.';
      comment on column claims.voided_by is 'Who found it so.';
      comment on column claims.void_reason is 'What was wrong with it.';
      comment on column claims.created_by is 'Who entered it.';
      comment on column claims.created_at is 'When it was entered.';
      comment on column claims.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table awards is 'What one instance decided about a claim.';
      comment on column awards.id is 'Identifier.';
      comment on column awards.case_id is 'The case.';
      comment on column awards.claim_id is 'The claim.';
      comment on column awards.chain_id is 'The first decision of its round; a round ends when a later instance overturns it.';
      comment on column awards.follows_id is 'The decision before it about the same claim.';
      comment on column awards.position is 'Its place among the decisions about the claim, from 1 on.';
      comment on column awards.proceeding_id is 'The proceeding in which it was made.';
      comment on column awards.key_id is 'The data key that seals its words: that of the case.';
      comment on column awards.effect is 'Granted or denied it, or raised, cut, confirmed or overturned what stood.';
      comment on column awards.amount is 'How much is owed by it, 0 when nothing is; null where it is not money.';
      comment on column awards.currency is 'The currency, ISO 4217; the same throughout a round.';
      comment on column awards.decided_on is 'When it was made, EDTF.';
      comment on column awards.in_force_on is 'When it entered into force, EDTF; null while it has not.';
      comment on column awards.note is 'What else it says.';
      comment on column awards.voided_at is 'When it was found to be entered by mistake.';
      comment on column awards.voided_by is 'Who found it so.';
      comment on column awards.void_reason is 'What was wrong with it.';
      comment on column awards.created_by is 'Who entered it.';
      comment on column awards.created_at is 'When it was entered.';
      comment on column awards.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table awards, claims cascade;
      drop function app.keep_award_rules(), app.keep_claim_rules();
    `);
  }
}
