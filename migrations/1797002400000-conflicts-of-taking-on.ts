import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A check compares with visitors to every desk, the asker's own as well, and also finds whoever shares family and given name without
 * the patronymic. What the asker was told stays with the check, and the check with the client who is taken on.
 */
export class ConflictsOfTakingOn1797002400000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table conflict_findings (
        id uuid primary key default uuidv7(),
        check_id uuid not null references conflict_checks,
        kind text not null,
        office_id uuid not null references offices,
        weaker boolean not null
      );
      create index conflict_findings_of on conflict_findings (check_id);
      alter table clients add column check_id uuid references conflict_checks, add column unchecked_reason bytea,
        add constraint client_was_checked_or_it_is_said_why_not check (check_id is null or unchecked_reason is null);
      create index clients_of_check on clients (check_id);

      drop function app.check_conflict(uuid, bigint[], int[], int, int, bytea, uuid, int);
      drop function app.namesakes(bigint[], int[], int, int);

      -- Everybody of that name: in whatever file, at whatever desk but as the visitor besides, or named as who did it; and whether that is
      -- closed to the actor. Weaker are those who share the first words that were asked for, family and given name, and not the rest.
      create function app.namesakes(tokens bigint[], words int[], wanted int, sure int, year int, besides uuid)
        returns table (person_id uuid, client_id uuid, case_id uuid, kind text, office_id uuid, weaker boolean, closed boolean)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with asked as materialized (select * from unnest(tokens, words) q(token, word)),
        known as (select t.person_id, count(distinct q.word) < wanted as weaker from asked q join name_tokens t on t.token = q.token
          group by t.person_id having count(distinct q.word) filter (where q.word < sure) >= sure),
        did_it as (select t.perpetrator_id, count(distinct q.word) < wanted as weaker from asked q join perpetrator_tokens t on t.token = q.token
          group by t.perpetrator_id having count(distinct q.word) filter (where q.word < sure) >= sure),
        came as (select t.enquiry_id, count(distinct q.word) < wanted as weaker from asked q join enquiry_tokens t on t.token = q.token
          group by t.enquiry_id having count(distinct q.word) filter (where q.word < sure) >= sure),
        met as (
          select p.id as person_id, c.id as client_id, null::uuid as case_id, case when c.person_id = p.id then 'client'
                when exists (select from representations r where r.client_id = c.id and r.person_id = p.id) then 'representative' else 'relative' end as kind, c.office_id, known.weaker
            from known join persons p on p.id = known.person_id join client_persons cp on cp.person_id = p.id join clients c on c.id = cp.client_id
            where year is null or p.birth_year is null or abs(p.birth_year - year) <= 1
          union all
          select p.id, p.client_id, p.case_id, 'perpetrator', coalesce(k.office_id, c.office_id), did_it.weaker
            from did_it join perpetrators p on p.id = did_it.perpetrator_id left join cases k on k.id = p.case_id left join clients c on c.id = p.client_id
            where p.kind = 'person'
          union all
          select e.visitor_id, null, null, 'enquirer', e.office_id, came.weaker
            from came join enquiries e on e.id = came.enquiry_id
            where e.client_id is null and e.person_id is null and e.visitor_id is distinct from (select b.visitor_id from enquiries b where b.id = besides)
              and (year is null or e.birth_year is null or abs(e.birth_year - year) <= 1))
        select m.person_id, m.client_id, m.case_id, m.kind, m.office_id, m.weaker,
            exists (select from app.walled_clients w where w.user_id = app.actor()
              and (w.client_id = m.client_id or w.client_id in (select cc.client_id from case_clients cc where cc.case_id = m.case_id)))
              or exists (select from conflict_walls w where w.case_id = m.case_id and w.user_id = app.actor() and w.lifted_at is null)
              or (exists (select from cases one where one.id = m.case_id and one.restricted)
                and not exists (select from case_access a where a.user_id = app.actor() and a.case_id = m.case_id
                  and current_date between a.valid_from and a.valid_to and a.until > now()))
              or (exists (select from case_clients cc join cases one on one.id = cc.case_id where cc.client_id = m.client_id and one.restricted)
                and not exists (select from client_access a where a.user_id = app.actor() and a.client_id = m.client_id
                  and current_date between a.valid_from and a.valid_to and a.until > now()))
          from met m
      $$;

      create function app.check_conflict(wanted_id uuid, tokens bigint[], words int[], wanted int, sure int, year int, besides uuid, sealed_name bytea, key uuid, colleagues uuid[])
        returns table (kind text, office_id uuid, weaker boolean)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      #variable_conflict use_column
      declare
        of_office uuid := (select office_id from users where id = app.actor());
        seen int;
      begin
        if not app.roles_of(app.actor()) && array['reception', 'lawyer', 'supervisor'] or key is distinct from (select id from data_keys where data_keys.office_id = of_office) then
          raise exception using errcode = 'insufficient_privilege', message = 'not for him to ask';
        end if;
        perform app.refuse_many_checks();
        seen := (select count(distinct (n.person_id, n.kind)) from app.namesakes(tokens, words, wanted, sure, year, besides) n where not n.closed) + cardinality(colleagues);
        insert into conflict_checks (id, office_id, key_id, name, birth_year, found) values (wanted_id, of_office, key, sealed_name, year, seen);
        insert into conflict_findings (check_id, kind, office_id, weaker)
          select wanted_id, n.kind, n.office_id, bool_and(n.weaker) from app.namesakes(tokens, words, wanted, sure, year, besides) n where not n.closed group by n.kind, n.office_id
          union all select wanted_id, 'colleague', one, false from unnest(colleagues) one;
        perform app.tell_lead_and_directors('conflict_met', c.case_id, wanted_id) from (
          select distinct one.id as case_id from app.namesakes(tokens, words, wanted, sure, year, besides) n
            join cases one on one.id = n.case_id or one.id in (select cc.case_id from case_clients cc where cc.client_id = n.client_id)
            where n.closed and (one.restricted or exists (
              select from conflict_walls w where w.case_id = one.id and w.user_id = app.actor() and w.lifted_at is null))) c;
        return query select f.kind, f.office_id, f.weaker from conflict_findings f where f.check_id = wanted_id order by 3, 1, 2;
      end $$;
      revoke all on function app.namesakes(bigint[], int[], int, int, int, uuid) from public;

      comment on table conflict_findings is 'What who checked a name was told: as what somebody was found, and in which office. Never deleted.';
      comment on column conflict_findings.id is 'Identifier.';
      comment on column conflict_findings.check_id is 'The check.';
      comment on column conflict_findings.kind is 'client, relative, representative, colleague, perpetrator, enquirer.';
      comment on column conflict_findings.office_id is 'In which office.';
      comment on column conflict_findings.weaker is 'Only family and given name are the same; the patronymic differs or is not known.';
      comment on column clients.check_id is 'The conflict check by which he was taken on: of who took him on, at most a day old.';
      comment on column clients.unchecked_reason is 'Why he was taken on without a check. Sealed.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.check_conflict(uuid, bigint[], int[], int, int, int, uuid, bytea, uuid, uuid[]);
      drop function app.namesakes(bigint[], int[], int, int, int, uuid);
      alter table clients drop constraint client_was_checked_or_it_is_said_why_not, drop column check_id cascade, drop column unchecked_reason cascade;
      drop table conflict_findings;
      -- everybody of that name: in whatever file, at the desk of another office, or named as who did it; and whether that is closed
      -- to the actor. The own desk is searched before; and who is taken on from there would only be met with himself.
      create function app.namesakes(tokens bigint[], words int[], wanted int, year int)
        returns table (person_id uuid, client_id uuid, case_id uuid, kind text, office_id uuid, closed boolean)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with asked as materialized (select * from unnest(tokens, words) q(token, word)),
        known as (select t.person_id from asked q join name_tokens t on t.token = q.token group by t.person_id having count(distinct q.word) >= wanted),
        did_it as (select t.perpetrator_id from asked q join perpetrator_tokens t on t.token = q.token group by t.perpetrator_id having count(distinct q.word) >= wanted),
        came as (select t.enquiry_id from asked q join enquiry_tokens t on t.token = q.token group by t.enquiry_id having count(distinct q.word) >= wanted),
        met as (
          select p.id as person_id, c.id as client_id, null::uuid as case_id, case when c.person_id = p.id then 'client'
                when exists (select from representations r where r.client_id = c.id and r.person_id = p.id) then 'representative' else 'relative' end as kind, c.office_id
            from known join persons p on p.id = known.person_id join client_persons cp on cp.person_id = p.id join clients c on c.id = cp.client_id
            where year is null or p.birth_year is null or abs(p.birth_year - year) <= 1
          union all
          select p.id, p.client_id, p.case_id, 'perpetrator', coalesce(k.office_id, c.office_id)
            from did_it join perpetrators p on p.id = did_it.perpetrator_id left join cases k on k.id = p.case_id left join clients c on c.id = p.client_id
            where p.kind = 'person'
          union all
          select e.visitor_id, null, null, 'enquirer', e.office_id
            from came join enquiries e on e.id = came.enquiry_id
            where e.client_id is null and e.person_id is null and e.office_id <> (select u.office_id from users u where u.id = app.actor())
              and (year is null or e.birth_year is null or abs(e.birth_year - year) <= 1))
        select m.person_id, m.client_id, m.case_id, m.kind, m.office_id,
            exists (select from app.walled_clients w where w.user_id = app.actor()
              and (w.client_id = m.client_id or w.client_id in (select cc.client_id from case_clients cc where cc.case_id = m.case_id)))
              or exists (select from conflict_walls w where w.case_id = m.case_id and w.user_id = app.actor() and w.lifted_at is null)
              or (exists (select from cases one where one.id = m.case_id and one.restricted)
                and not exists (select from case_access a where a.user_id = app.actor() and a.case_id = m.case_id
                  and current_date between a.valid_from and a.valid_to and a.until > now()))
              or (exists (select from case_clients cc join cases one on one.id = cc.case_id where cc.client_id = m.client_id and one.restricted)
                and not exists (select from client_access a where a.user_id = app.actor() and a.client_id = m.client_id
                  and current_date between a.valid_from and a.valid_to and a.until > now()))
          from met m
      $$;

      create function app.check_conflict(wanted_id uuid, tokens bigint[], words int[], wanted int, year int, sealed_name bytea, key uuid, colleagues int)
        returns table (kind text, office_id uuid)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      #variable_conflict use_column
      declare
        of_office uuid := (select office_id from users where id = app.actor());
        seen int;
      begin
        if not app.roles_of(app.actor()) && array['reception', 'lawyer', 'supervisor'] or key is distinct from (select id from data_keys where data_keys.office_id = of_office) then
          raise exception using errcode = 'insufficient_privilege', message = 'not for him to ask';
        end if;
        perform app.refuse_many_checks();
        seen := (select count(distinct (n.person_id, n.kind)) from app.namesakes(tokens, words, wanted, year) n where not n.closed) + colleagues;
        insert into conflict_checks (id, office_id, key_id, name, birth_year, found) values (wanted_id, of_office, key, sealed_name, year, seen);
        perform app.tell_lead_and_directors('conflict_met', c.case_id, wanted_id) from (
          select distinct one.id as case_id from app.namesakes(tokens, words, wanted, year) n
            join cases one on one.id = n.case_id or one.id in (select cc.case_id from case_clients cc where cc.client_id = n.client_id)
            where n.closed and (one.restricted or exists (
              select from conflict_walls w where w.case_id = one.id and w.user_id = app.actor() and w.lifted_at is null))) c;
        return query select distinct n.kind, n.office_id from app.namesakes(tokens, words, wanted, year) n where not n.closed order by 1, 2;
      end $$;
      revoke all on function app.namesakes(bigint[], int[], int, int) from public;
    `);
  }
}
