import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The desk is told that somebody on file has died: who comes is another, most likely one of his family. */
export class TheDeadAtTheDesk1797002720000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query('drop function app.known_at_the_desk(bigint[], int[], int)');
    await db.query(KNOWN_WITH_DEATH);
    await db.query('revoke all on function app.known_at_the_desk(bigint[], int[], int) from public');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.known_at_the_desk(bigint[], int[], int)');
    await db.query(KNOWN);
    await db.query('revoke all on function app.known_at_the_desk(bigint[], int[], int) from public');
  }
}

const KNOWN = `
  create function app.known_at_the_desk(tokens bigint[], words int[], wanted int)
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
        cross join lateral (select c.office_id from client_persons cp join clients c on c.id = cp.client_id
          where cp.person_id = p.id and c.id <> all ((select app.closed_at_the_desk())::uuid[]) order by c.person_id = p.id desc, c.id limit 1) f
      where app.desk_office() is not null and p.id <> all ((select app.closed_at_the_desk())::uuid[])
    union all
    select 'enquiry', e.id, e.names, e.phone, e.birth_year, e.office_id, e.received_at, e.topic, e.outcome, k.id, k.wrapped
      from visits join enquiries e on e.id = visits.id join data_keys k on k.id = e.key_id and k.wrapped is not null
      where (e.client_id is null or e.client_id <> all ((select app.closed_at_the_desk())::uuid[])) and (e.person_id is null or e.person_id <> all ((select app.closed_at_the_desk())::uuid[]))
  $$;`;

const KNOWN_WITH_DEATH = KNOWN
  .replace('keys uuid, wrapped bytea)', 'keys uuid, wrapped bytea, died_on text)')
  .replace('null, null, null, k.id, k.wrapped', 'null, null, null, k.id, k.wrapped, p.died_on::text')
  .replace('e.topic, e.outcome, k.id, k.wrapped', 'e.topic, e.outcome, k.id, k.wrapped, null');
