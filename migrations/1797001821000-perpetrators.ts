import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Who did it: persons, whose names are sealed, and units, which are public bodies and known to the whole organisation. */
export class Perpetrators1797001821000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table units (
        id uuid primary key default uuidv7(),
        service text not null
          check (service = any (array['internal_affairs', 'national_security', 'penitentiary', 'military', 'prosecutor', 'border_service',
          'medical_institution', 'social_institution', 'local_authority', 'private_persons', 'different',
          'unknown'])),
        name text not null check (length(name) between 1 and 300),
        folded text generated always as (lower(regexp_replace(btrim(name), '\\s+', ' ', 'g'))) stored,
        region text check (region = any (array['KG-B', 'KG-C', 'KG-GB', 'KG-GO', 'KG-J', 'KG-N', 'KG-O', 'KG-T', 'KG-Y'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint unit_is_entered_once unique nulls not distinct (folded, region)
      );

      create table perpetrators (
        id uuid primary key default uuidv7(),
        case_id uuid references cases,
        client_id uuid references clients,
        key_id uuid not null references data_keys,
        kind text not null check (kind = any (array['person', 'unit'])),
        unit_id uuid references units,
        service text not null
          check (service = any (array['internal_affairs', 'national_security', 'penitentiary', 'military', 'prosecutor', 'border_service',
          'medical_institution', 'social_institution', 'local_authority', 'private_persons', 'different',
          'unknown'])),
        rank text
          check (rank = any (array['private', 'sergeant', 'ensign', 'lieutenant', 'senior_lieutenant', 'captain', 'major',
          'lieutenant_colonel', 'colonel', 'general', 'civilian', 'unknown'])),
        name bytea,
        description bytea,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint perpetrator_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint unit_that_did_it_is_named check (kind = 'person' or (unit_id is not null and num_nonnulls(rank, name) = 0)),
        constraint person_who_did_it_is_told_apart check (kind = 'unit' or num_nonnulls(name, description) > 0)
      );
      create index perpetrators_case on perpetrators (case_id) where case_id is not null;
      create index perpetrators_client on perpetrators (client_id) where client_id is not null;
      create index perpetrators_unit on perpetrators (unit_id) where unit_id is not null;

      create table perpetrator_tokens (
        token bigint not null,
        perpetrator_id uuid not null references perpetrators,
        whole boolean not null default false,
        case_id uuid references cases,
        client_id uuid references clients,
        primary key (token, perpetrator_id)
      );
      create index perpetrator_tokens_of on perpetrator_tokens (perpetrator_id);

      create table involvements (
        id uuid primary key default uuidv7(),
        act_id uuid not null references acts,
        perpetrator_id uuid not null references perpetrators,
        case_id uuid references cases,
        client_id uuid references clients,
        part text not null
          check (part = any (array['ordered', 'carried_out', 'took_part', 'present', 'failed_to_prevent', 'covered_up', 'unknown'])),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint involvement_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1),
        constraint involved_once_in_an_act unique (act_id, perpetrator_id, part)
      );
      create index involvements_perpetrator on involvements (perpetrator_id);
      create index involvements_case on involvements (case_id) where case_id is not null;
      create index involvements_client on involvements (client_id) where client_id is not null;

      -- never changed and never removed: the latest holds
      create table involvement_certainties (
        id uuid primary key default uuidv7(),
        involvement_id uuid not null references involvements,
        case_id uuid references cases,
        client_id uuid references clients,
        certainty text not null
          check (certainty = any (array['alleged', 'identified', 'charged', 'convicted'])),
        since app.edtf not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        constraint certainty_belongs_to_a_case_or_a_client check (num_nonnulls(case_id, client_id) = 1)
      );
      create index involvement_certainties_of on involvement_certainties (involvement_id, id);
      create index involvement_certainties_case on involvement_certainties (case_id) where case_id is not null;
      create index involvement_certainties_client on involvement_certainties (client_id) where client_id is not null;

      create function app.refuse_foreign_part() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its_own boolean;
      begin
        if tg_table_name = 'involvement_certainties' then
          its_own := exists (select from involvements i where i.id = new.involvement_id
            and (i.case_id, i.client_id) is not distinct from (new.case_id, new.client_id));
        else
          its_own := exists (select from perpetrators p where p.id = new.perpetrator_id
            and (p.case_id, p.client_id) is not distinct from (new.case_id, new.client_id));
        end if;
        if tg_table_name = 'involvements' then
          its_own := its_own and exists (select from acts a where a.id = new.act_id
            and (a.case_id, a.client_id) is not distinct from (new.case_id, new.client_id));
        end if;
        if not its_own then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'another case';
        end if;
        return new;
      end $$;
      create trigger refuse_foreign_part before insert on involvements for each row execute function app.refuse_foreign_part();
      create trigger refuse_foreign_part before insert on involvement_certainties for each row execute function app.refuse_foreign_part();
      create trigger refuse_foreign_part before insert on perpetrator_tokens for each row execute function app.refuse_foreign_part();

      -- what a name sounds like goes with the key that seals the name
      create function app.forget_perpetrators() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from perpetrator_tokens where perpetrator_id in (select id from perpetrators where key_id = new.id);
        return null;
      end $$;
      create trigger forget_perpetrators after update of wrapped on data_keys
        for each row when (new.wrapped is null) execute function app.forget_perpetrators();

      select app.audit_table('units'), app.audit_table('perpetrators'), app.audit_table('involvements'), app.audit_table('involvement_certainties');
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table units is 'Bodies of the State and their units, as they are named as perpetrators: shared by all cases, and public.';
      comment on column units.id is 'Identifier, in the order of making.';
      comment on column units.created_by is 'Who made the row.';
      comment on column units.created_at is 'When it was made.';
      comment on column units.service is 'Which service it belongs to.';
      comment on column units.name is 'Its name, in clear: a public body.';
      comment on column units.folded is 'The name by which it is found a second time.';
      comment on column units.region is 'Where it is, ISO 3166-2:KG.';
      comment on table perpetrators is 'Who did it, as one case knows him: a person or a unit.';
      comment on column perpetrators.id is 'Identifier, in the order of making.';
      comment on column perpetrators.created_by is 'Who made the row.';
      comment on column perpetrators.created_at is 'When it was made.';
      comment on column perpetrators.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
      comment on column perpetrators.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column perpetrators.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column perpetrators.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column perpetrators.kind is 'person or unit.';
      comment on column perpetrators.unit_id is 'The unit, or the one a person serves in.';
      comment on column perpetrators.service is 'Which service.';
      comment on column perpetrators.rank is 'His rank.';
      comment on column perpetrators.name is 'His name, as far as it is known.';
      comment on column perpetrators.description is 'What he is told apart by.';
      comment on table perpetrator_tokens is 'Blind index of the names of perpetrators.';
      comment on column perpetrator_tokens.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column perpetrator_tokens.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column perpetrator_tokens.token is 'Keyed digest (HMAC, 64 bits) of a folded name or of a part of one.';
      comment on column perpetrator_tokens.whole is 'Whether it stands for family and given name together, by which the same person is met in another case.';
      comment on column perpetrator_tokens.perpetrator_id is 'Whose name it is.';
      comment on table involvements is 'What a perpetrator did in an act.';
      comment on column involvements.id is 'Identifier, in the order of making.';
      comment on column involvements.created_by is 'Who made the row.';
      comment on column involvements.created_at is 'When it was made.';
      comment on column involvements.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column involvements.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column involvements.act_id is 'The act.';
      comment on column involvements.perpetrator_id is 'The perpetrator.';
      comment on column involvements.part is 'What he did in it.';
      comment on table involvement_certainties is 'How far an involvement was established, from when on: the latest holds, the former ones stay.';
      comment on column involvement_certainties.id is 'Identifier, in the order of making.';
      comment on column involvement_certainties.created_by is 'Who made the row.';
      comment on column involvement_certainties.created_at is 'When it was made.';
      comment on column involvement_certainties.case_id is 'The case it belongs to; null for what belongs to no case.';
      comment on column involvement_certainties.client_id is 'The client whose file it stands in when it belongs to no case.';
      comment on column involvement_certainties.involvement_id is 'The involvement.';
      comment on column involvement_certainties.certainty is 'How far.';
      comment on column involvement_certainties.since is 'From when on, EDTF.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_perpetrators on data_keys;
      drop table involvement_certainties, involvements, perpetrator_tokens, perpetrators, units cascade;
      drop function app.forget_perpetrators(), app.refuse_foreign_part();
    `);
  }
}
