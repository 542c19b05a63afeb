import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Walls and restriction hold at the desk as well: what somebody who is on file has told there is closed to whoever may not
 * see his file. Once a visitor is a client, all that he has told at the desk is his file's.
 */
export class DeskBehindWalls1797002700000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index restricted_cases on cases (id) where restricted;

      create function app.sees_client(reader uuid, client uuid) returns boolean
        language sql stable set search_path = public, app, pg_temp as $$
        select exists (select from client_access a where a.user_id = reader and a.client_id = client
          and current_date between a.valid_from and a.valid_to and a.until > now())
      $$;

      -- clients and people of whom the desk tells the actor nothing: those beyond a wall of his, and those who stand in files of
      -- restricted cases alone; nobody whose file he sees
      create function app.closed_at_the_desk() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with restricted as (
          select distinct cc.client_id from cases r join case_clients cc on cc.case_id = r.id
            where r.restricted and app.actor() is not null and not app.sees_client(app.actor(), cc.client_id))
        select coalesce(array_agg(id), '{}') from (
          select w.id from unnest(app.walled_off()) w (id) where not app.sees_client(app.actor(), w.id)
            and not exists (select from client_persons cp where cp.person_id = w.id and app.sees_client(app.actor(), cp.client_id))
          union select client_id from restricted
          union select cp.person_id from restricted join client_persons cp using (client_id)
            where not exists (select from client_persons o where o.person_id = cp.person_id and o.client_id not in (select client_id from restricted))
        ) closed
      $$;
    `);
    await db.query(known(`e.client_id is null or e.client_id <> all ((select app.closed_at_the_desk())::uuid[])`, `
      cross join lateral (select c.office_id from client_persons cp join clients c on c.id = cp.client_id
        where cp.person_id = p.id and c.id <> all ((select app.closed_at_the_desk())::uuid[]) order by c.person_id = p.id desc, c.id limit 1) f`, 'app.closed_at_the_desk()'));
    await db.query(tally(`
        and (e.person_id is null or e.person_id <> all ((select app.walled_off())::uuid[]))
        and (e.client_id is null or e.client_id <> all ((select app.walled_off())::uuid[]))`));
    await db.query(refusing(true));
    await db.query(`
      -- what else the visitor, by now a client, has told at the desk
      create function app.settle_visitor() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update enquiries set client_id = new.client_id, version = version + 1
          where client_id is null and office_id = new.office_id
            and (visitor_id = new.visitor_id or person_id = (select person_id from clients where id = new.client_id));
        return null;
      end $$;
      create trigger settle_visitor after update of client_id on enquiries for each row
        when (old.client_id is null and new.client_id is not null) execute function app.settle_visitor();
      update enquiries e set client_id = c.client_id, version = version + 1
        from (select visitor_id, min(client_id::text)::uuid as client_id from enquiries where client_id is not null group by visitor_id) c
        where e.visitor_id = c.visitor_id and e.client_id is null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger settle_visitor on enquiries;
      drop function app.settle_visitor();
    `);
    await db.query(refusing(false));
    await db.query(tally(''));
    await db.query(known(`e.client_id is null or (e.client_id <> all ((select app.walled_off())::uuid[])
            and not exists (select from case_clients cc join cases r on r.id = cc.case_id where cc.client_id = e.client_id and r.restricted))`, `
      cross join lateral (select c.office_id from client_persons cp join clients c on c.id = cp.client_id
        where cp.person_id = p.id and not exists (select from case_clients cc join cases r on r.id = cc.case_id where cc.client_id = c.id and r.restricted)
        order by c.person_id = p.id desc, c.id limit 1) f`, 'app.walled_off()'));
    await db.query(`
      drop function app.closed_at_the_desk() cascade;
      drop function app.sees_client(uuid, uuid);
      drop index restricted_cases;
    `);
  }
}

const known = (openVisit: string, file: string, closedPeople: string) => `
  create or replace function app.known_at_the_desk(tokens bigint[], words int[], wanted int)
    returns table (source text, id uuid, names bytea, phone bytea, birth_year int, office_id uuid,
      received_at timestamptz, topic text, outcome text, keys uuid, wrapped bytea)
    language sql stable security definer set search_path = public, app, pg_temp as $$
    with asked as (select * from unnest(tokens, words) as q(token, word)),
      people as (
        select t.person_id as id, count(distinct q.word) as met from asked q join name_tokens t on t.token = q.token
          group by t.person_id having count(distinct q.word) >= wanted order by 2 desc, count(*) desc limit 100),
      visits as (
        select t.enquiry_id as id, count(distinct q.word) as met
          from asked q join enquiry_tokens t on t.token = q.token and t.office_id = (select app.desk_office())
          group by t.enquiry_id having count(distinct q.word) >= wanted order by 2 desc, count(*) desc limit 100)
    select 'person', p.id, p.names, null, p.birth_year, f.office_id, null, null, null, k.id, k.wrapped
      from people join persons p on p.id = people.id join data_keys k on k.id = p.key_id and k.wrapped is not null
        ${file}
      where app.desk_office() is not null and p.id <> all ((select ${closedPeople})::uuid[])
    union all
    select 'enquiry', e.id, e.names, e.phone, e.birth_year, e.office_id, e.received_at, e.topic, e.outcome, k.id, k.wrapped
      from visits join enquiries e on e.id = visits.id join data_keys k on k.id = e.key_id and k.wrapped is not null
      where (${openVisit}) and (e.person_id is null or e.person_id <> all ((select ${closedPeople})::uuid[]))
  $$;`;

const tally = (beyondNoWall: string) => `
  create or replace function app.enquiry_tally(since timestamptz, until timestamptz, of_event uuid)
    returns table (office_id uuid, outcome text, topic text, registrar_id uuid, number int, minutes int, visitors uuid[])
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select e.office_id, e.outcome, e.topic, e.created_by, count(*)::int, coalesce(sum(e.minutes), 0)::int, array_agg(distinct e.visitor_id)
      from enquiries e
      where e.received_at >= since and e.received_at < until and (of_event is null or e.event_id = of_event)
        and (e.office_id = (select app.desk_office()) or 'director' = any ((select app.roles_of(app.actor()))::text[])) ${beyondNoWall}
      group by e.office_id, e.outcome, e.topic, e.created_by
  $$;`;

/** Whom the desk does not know it cannot recognise; and nobody is given what a wall or restriction closes to him. */
const refusing = (closed: boolean) => `
  create or replace function app.refuse_enquiry() returns trigger
    language plpgsql security definer set search_path = public, app, pg_temp as $$
  begin
    if tg_op = 'INSERT' then
      new.outcome := null;
      new.visitor_id := coalesce(
        (select visitor_id from enquiries where id = new.earlier_id),
        (select visitor_id from enquiries where person_id = new.person_id and office_id = new.office_id order by id limit 1),
        new.id);
      if new.earlier_id is not null and not exists (select from enquiries where id = new.earlier_id and office_id = new.office_id) then
        raise exception using errcode = 'check_violation', constraint = 'visitor_came_to_this_office', message = 'another office';
      end if;
      ${closed ? `
      -- a visitor who is a client by now is known by his file
      new.person_id := coalesce(new.person_id, (select c.person_id from enquiries e join clients c on c.id = e.client_id where e.id = new.earlier_id));
      if new.person_id = any (app.closed_at_the_desk()) then
        raise exception using errcode = 'foreign_key_violation', message = 'not known at the desk';
      end if;` : ''}
    elsif old.client_id is not null and new.client_id is distinct from old.client_id then
      raise exception using errcode = 'check_violation', constraint = 'enquiry_becomes_a_client_once', message = 'it has a client';
    end if;
    if new.assignee_id is not null and (tg_op = 'INSERT' or new.assignee_id is distinct from old.assignee_id) and (not exists (
      select from users u where u.id = new.assignee_id and current_date between u.employed_from and u.employed_to
        and app.roles_of(u.id) && array['intern', 'lawyer', 'supervisor', 'specialist', 'reception']
    ) ${closed ? `or exists (
      select from client_persons cp where cp.person_id = new.person_id and not app.sees_client(new.assignee_id, cp.client_id) and (
        exists (select from app.walled_clients w where w.user_id = new.assignee_id and w.client_id = cp.client_id)
        or exists (select from case_clients cc join cases r on r.id = cc.case_id where cc.client_id = cp.client_id and r.restricted)
      )
    )` : ''}) then
      raise exception using errcode = 'check_violation', constraint = 'enquiry_goes_to_a_colleague', message = 'nobody who works with it';
    end if;
    return new;
  end $$;`;
