import type { MigrationInterface, QueryRunner } from 'typeorm';

const TYPES = `'medical', 'psychological', 'psychiatric', 'physiotherapy', 'social', 'medicines', 'transport', 'humanitarian', 'vocational', 'shelter', 'legal_advice'`;

/** Who pays for care, and who gives it: neither tells of anybody. */
export class GrantsAndProviders1797001830000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- as in libs/law/partial-date-order: only what is certain (invariant 24)
      create function app.edtf_before(a text, b text) returns boolean
        language sql immutable strict parallel safe
        return coalesce(a !~ '[~?%]$' and b !~ '[~?%]$' and app.edtf_upper(a) < app.edtf_lower(b), false);

      create table grants (
        id uuid primary key default uuidv7(),
        donor text not null,
        name text not null,
        currency text not null constraint grant_currency_is_known check (currency ~ '^[A-Z]{3}$'),
        starts_on date not null,
        ends_on date not null,
        service_types text[] not null constraint grant_pays_for_known_services check (service_types <@ array[${TYPES}]::text[]),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint grant_ends_after_it_starts check (ends_on >= starts_on),
        constraint grant_pays_for_something check (cardinality(service_types) > 0)
      );

      create table providers (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        kind text not null constraint provider_kind_is_known check (kind in (
          'hospital', 'clinic', 'rehabilitation_centre', 'private_practice', 'pharmacy', 'shelter', 'social_service', 'ngo', 'training_centre', 'carrier', 'other')),
        name text not null,
        region text constraint provider_region_is_known check (region in ('KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y')),
        contact bytea,
        starts_on date not null default current_date,
        ends_on date,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint provider_ends_after_it_starts check (ends_on >= starts_on)
      );
      create index providers_of_office on providers (office_id);
      select app.audit_table('grants'), app.audit_table('providers');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on function app.edtf_before(text, text) is 'Whether one partial date was certainly before the other';
      comment on table grants is 'Money of a donor for a time, and which services it pays for.';
      comment on column grants.id is 'Identifier, in the order of making.';
      comment on column grants.donor is 'Who gives it.';
      comment on column grants.name is 'What it is called among colleagues.';
      comment on column grants.currency is 'The currency it is reported in, ISO 4217.';
      comment on column grants.starts_on is 'First day on which it pays.';
      comment on column grants.ends_on is 'Last day on which it pays.';
      comment on column grants.service_types is 'The types of services it pays for.';
      comment on column grants.created_by is 'Who entered it.';
      comment on column grants.created_at is 'When it was entered.';
      comment on column grants.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on table providers is 'Institutions and people outside to whom an office sends its clients for care.';
      comment on column providers.id is 'Identifier, in the order of making.';
      comment on column providers.office_id is 'The office that works with it.';
      comment on column providers.key_id is 'The data key that seals its contact: that of the office.';
      comment on column providers.kind is 'What it is.';
      comment on column providers.name is 'Name of the institution.';
      comment on column providers.region is 'Where it is, ISO 3166-2:KG.';
      comment on column providers.contact is 'Whom to call there, and how.';
      comment on column providers.starts_on is 'Since when the office works with it.';
      comment on column providers.ends_on is 'Until when; null while it goes on.';
      comment on column providers.created_by is 'Who entered it.';
      comment on column providers.created_at is 'When it was entered.';
      comment on column providers.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table providers, grants cascade;
      drop function app.edtf_before(text, text);
    `);
  }
}
