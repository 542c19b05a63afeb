import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = `'medical', 'psychological', 'psychiatric', 'physiotherapy', 'social', 'medicines', 'transport', 'humanitarian', 'vocational', 'shelter', 'legal_advice'`;
const PURPOSES = `'staff_pay', 'fees', 'travel', 'rent', 'communications', 'supplies', 'equipment', 'examinations', 'court_fees', 'translation', 'trainings', 'publications', 'audit', 'bank_charges', 'other'`;
const VOID_REASONS = `'budget_revised', 'joined_with_another', 'entered_by_mistake'`;

/** Who gives, how much and by which agreement, and into which lines a grant's money is divided. */
export class DonorsAndBudgetLines1797003310100 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table donors (
        id uuid primary key default uuidv7(),
        name text not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create unique index donor_is_listed_once on donors (lower(btrim(name)));
      insert into donors (name, created_by, created_at)
        select distinct on (lower(btrim(donor))) donor, created_by, created_at from grants order by lower(btrim(donor)), created_at;

      alter table grants
        add column donor_id uuid references donors,
        add column agreement_number text,
        add column amount numeric(14,2) constraint grant_amount_is_positive check (amount > 0),
        drop constraint grant_pays_for_something;
      -- who gives is said in another place, and not changed
      alter table grants disable trigger user;
      update grants g set donor_id = d.id from donors d where lower(btrim(d.name)) = lower(btrim(g.donor));
      alter table grants enable trigger user;
      alter table grants alter column donor_id set not null, drop column donor;
      create index grants_of_donor on grants (donor_id);

      create table budget_lines (
        id uuid primary key default uuidv7(),
        grant_id uuid not null references grants,
        name text not null,
        service_types text[] not null default '{}' constraint line_pays_for_known_services check (service_types <@ array[${TYPES}]::text[]),
        purposes text[] not null default '{}' constraint line_pays_for_known_purposes check (purposes <@ array[${PURPOSES}]::text[]),
        amount numeric(14,2) not null constraint line_amount_is_positive check (amount > 0),
        position int not null constraint line_has_a_place check (position > 0),
        voided_at timestamptz,
        voided_by uuid references users,
        void_reason text constraint line_void_reason_is_known check (void_reason in (${VOID_REASONS})),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint line_knows_its_grant unique (id, grant_id),
        constraint line_pays_for_something check (cardinality(service_types) + cardinality(purposes) > 0),
        constraint voided_line_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3))
      );
      create index budget_lines_of_grant on budget_lines (grant_id);
      select app.audit_table('donors'), app.audit_table('budget_lines');
    `);
    await this.rules(db);
    await this.meanings(db);
  }

  /** Whoever changes lines holds the grant, so that two at once do not share out more than there is. */
  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_line() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        paying record;
        beside numeric;
        broken text;
      begin
        select amount, service_types into paying from grants where id = new.grant_id for update;
        select coalesce(sum(amount), 0) into beside from budget_lines where grant_id = new.grant_id and voided_at is null and id <> new.id;
        broken := case
          when beside + new.amount > paying.amount then 'lines_stay_within_the_grant'
          when not new.service_types <@ paying.service_types then 'line_pays_for_what_its_grant_does'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such line';
        end if;
        return new;
      end $$;
      create trigger refuse_line before insert or update of amount, service_types on budget_lines
        for each row when (new.voided_at is null) execute function app.refuse_line();

      create function app.keep_voided_line() returns trigger
        language plpgsql as $$
      begin
        raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'the line is voided';
      end $$;
      create trigger keep_voided before update on budget_lines for each row when (old.voided_at is not null) execute function app.keep_voided_line();
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column grants.donor_id is 'Who gives it.';
      comment on column grants.agreement_number is 'Number of the agreement with the donor.';
      comment on column grants.amount is 'How much it is, in its currency; null where that is not known.';
      comment on table donors is 'Who gives grants.';
      comment on column donors.id is 'Identifier, in the order of making.';
      comment on column donors.name is 'Name of the institution.';
      comment on column donors.created_by is 'Who entered it.';
      comment on column donors.created_at is 'When it was entered.';
      comment on column donors.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table budget_lines is 'Into which parts the money of a grant is divided. Together they are no more than the grant.';
      comment on column budget_lines.id is 'Identifier, in the order of making.';
      comment on column budget_lines.grant_id is 'The grant.';
      comment on column budget_lines.name is 'What the line is called in the agreement.';
      comment on column budget_lines.service_types is 'The types of services it pays for; none, where it pays for other costs alone.';
      comment on column budget_lines.purposes is 'The other costs it pays for: staff, travel, rent.';
      comment on column budget_lines.amount is 'How much it is, in the currency of the grant.';
      comment on column budget_lines.position is 'Its place among the lines of the grant.';
      comment on column budget_lines.voided_at is 'When it was voided; null while it stands.';
      comment on column budget_lines.voided_by is 'Who voided it.';
      comment on column budget_lines.void_reason is 'Why.';
      comment on column budget_lines.created_by is 'Who entered it.';
      comment on column budget_lines.created_at is 'When it was entered.';
      comment on column budget_lines.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table budget_lines cascade;
      drop function app.refuse_line(), app.keep_voided_line();
      alter table grants add column donor text;
      alter table grants disable trigger user;
      update grants g set donor = d.name from donors d where d.id = g.donor_id;
      alter table grants enable trigger user;
      alter table grants alter column donor set not null, drop column donor_id, drop column agreement_number, drop column amount,
        add constraint grant_pays_for_something check (cardinality(service_types) > 0) not valid;
      drop table donors cascade;
    `);
  }
}
