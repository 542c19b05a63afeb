import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Persons, clients, relatives and who acts for whom. Whatever names or locates a person is sealed (`bytea`). */
export class People1796000300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table code_counters (
        series text not null,
        office_id uuid not null references offices,
        year int not null,
        last int not null,
        primary key (series, office_id, year)
      );

      create function app.next_code(series_wanted text, office uuid) returns text
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        this_year int := extract(year from current_date);
        number int;
      begin
        insert into code_counters as c (series, office_id, year, last) values (series_wanted, office, this_year, 1)
          on conflict (series, office_id, year) do update set last = c.last + 1
          returning last into number;
        return (select code from offices where id = office) || '-' || this_year || '-'
          || case when series_wanted = 'case' then 'D' else '' end || lpad(number::text, 4, '0');
      end $$;

      create table persons (
        id uuid primary key default uuidv7(),
        key_id uuid not null references data_keys,
        names bytea not null,
        birth_date bytea,
        birth_year int check (birth_year between 1880 and 2200),
        gender text check (gender in ('female', 'male', 'other')),
        region text,
        died_on app.edtf,
        died_lower date generated always as (app.edtf_lower(died_on::text)) stored,
        disabilities text[] not null default '{}',
        vulnerabilities text[] not null default '{}',
        languages text[] not null default '{}',
        phones bytea,
        address bytea,
        identity_numbers bytea,
        safe_contact bytea,
        note bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );

      create index persons_key on persons (key_id);

      create table clients (
        id uuid primary key default uuidv7(),
        code text not null unique,
        office_id uuid not null references offices,
        person_id uuid not null unique references persons deferrable initially deferred,
        key_id uuid not null references data_keys,
        kind text not null check (kind in ('direct_victim', 'indirect_victim')),
        victim_client_id uuid references clients,
        taken_on app.edtf not null,
        taken_on_lower date generated always as (app.edtf_lower(taken_on::text)) stored,
        referral_source text,
        referred_by_client_id uuid references clients,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint victim_is_somebody_else check (victim_client_id <> id),
        constraint referrer_is_somebody_else check (referred_by_client_id <> id),
        constraint only_an_indirect_victim_has_a_victim check (victim_client_id is null or kind = 'indirect_victim')
      );
      create index clients_victim on clients (victim_client_id) where victim_client_id is not null;
      create index clients_referrer on clients (referred_by_client_id) where referred_by_client_id is not null;
      alter table data_keys add constraint data_keys_client foreign key (client_id) references clients
        deferrable initially deferred;

      create table client_assignments (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        user_id uuid not null references users,
        role text not null check (role in ('intake', 'care')),
        starts_on date not null default current_date,
        ends_on date not null default 'infinity',
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint client_assignment_ends_after_it_starts check (ends_on >= starts_on),
        constraint client_assignment_once_at_a_time
          exclude using gist (client_id with =, user_id with =, role with =, daterange(starts_on, ends_on, '[]') with &&)
      );
      create index client_assignments_user on client_assignments (user_id);

      create table relationships (
        id uuid primary key default uuidv7(),
        person_id uuid not null references persons,
        related_person_id uuid not null references persons,
        kind text not null,
        starts_on app.edtf,
        ends_on app.edtf,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint nobody_is_his_own_relative check (person_id <> related_person_id),
        unique (person_id, related_person_id, kind)
      );
      create index relationships_related on relationships (related_person_id);

      create table representations (
        id uuid primary key default uuidv7(),
        client_id uuid not null references clients,
        person_id uuid not null references persons,
        key_id uuid not null references data_keys,
        basis text not null check (basis in ('power_of_attorney', 'guardian', 'legal_successor', 'next_friend')),
        purpose text not null default 'all' check (purpose in ('all', 'criminal', 'civil', 'international')),
        -- "all" meets each of them
        purposes int4range generated always as (case purpose when 'criminal' then int4range(1, 2)
          when 'civil' then int4range(2, 3) when 'international' then int4range(3, 4) else int4range(1, 4) end) stored,
        authority_document bytea,
        starts_on app.edtf not null,
        starts_lower date generated always as (coalesce(app.edtf_lower(starts_on::text), '-infinity')) stored,
        ends_on app.edtf,
        ends_upper date generated always as (coalesce(app.edtf_upper(ends_on::text), 'infinity')) stored,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint representation_ends_after_it_starts check (ends_upper >= starts_lower),
        constraint one_legal_successor_for_a_purpose
          exclude using gist (client_id with =, purposes with &&, daterange(starts_lower, ends_upper, '[]') with &&)
          where (basis = 'legal_successor')
      );
      create index representations_client on representations (client_id);

      create table client_persons (
        client_id uuid not null references clients,
        person_id uuid not null references persons deferrable initially deferred,
        primary key (person_id, client_id)
      );
      create index client_persons_client on client_persons (client_id);

      create table name_tokens (
        token bigint not null,
        person_id uuid not null references persons,
        primary key (token, person_id)
      );
      create index name_tokens_person on name_tokens (person_id);

      select app.audit_table('persons'), app.audit_table('clients'), app.audit_table('client_assignments'),
             app.audit_table('relationships'), app.audit_table('representations');
    `);
    await this.personsOfAClient(db);
  }

  /** A person belongs to a client's file as the client himself, as a relative, or as a representative. */
  private async personsOfAClient(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.link_client_person() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into client_persons (client_id, person_id) values (new.id, new.person_id) on conflict do nothing;
        return null;
      end $$;
      create trigger link_person after insert on clients for each row execute function app.link_client_person();

      create function app.link_representative() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into client_persons (client_id, person_id) values (new.client_id, new.person_id) on conflict do nothing;
        return null;
      end $$;
      create trigger link_person after insert on representations
        for each row execute function app.link_representative();

      create function app.link_relatives() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into client_persons (client_id, person_id)
          select id, new.related_person_id from clients where person_id = new.person_id
          union all
          select id, new.person_id from clients where person_id = new.related_person_id
          on conflict do nothing;
        return null;
      end $$;
      create trigger link_person after insert on relationships for each row execute function app.link_relatives();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table data_keys drop constraint data_keys_client;
      drop table name_tokens, client_persons, representations, relationships, client_assignments, clients, persons cascade;
      drop function app.link_client_person();
      drop function app.link_representative();
      drop function app.link_relatives();
      drop function app.next_code(text, uuid);
      drop table code_counters;
    `);
  }
}
