import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Enquiries of people who were hurt in one mass event, counted by it on all days. */
export class EnquiriesOfMassEvents1797001802000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table enquiries add column event_id uuid;
      create index enquiries_of_event on enquiries (event_id) where event_id is not null;
      comment on column enquiries.event_id is 'The mass event in which the person was hurt.';
      drop function app.enquiry_tally(timestamptz, timestamptz);
      ${tally('of_event uuid', 'and (of_event is null or e.event_id = of_event)')}
      revoke all on function app.enquiry_tally(timestamptz, timestamptz, uuid) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.enquiry_tally(timestamptz, timestamptz, uuid);
      ${tally('', '')}
      revoke all on function app.enquiry_tally(timestamptz, timestamptz) from public;
      alter table enquiries drop column event_id;
    `);
  }
}

const tally = (parameter: string, condition: string) => `
  create function app.enquiry_tally(since timestamptz, until timestamptz${parameter && `, ${parameter}`})
    returns table (office_id uuid, outcome text, topic text, registrar_id uuid, number int, minutes int, visitors uuid[])
    language sql stable security definer set search_path = public, app, pg_temp as $$
    select e.office_id, e.outcome, e.topic, e.created_by, count(*)::int, coalesce(sum(e.minutes), 0)::int, array_agg(distinct e.visitor_id)
      from enquiries e
      where e.received_at >= since and e.received_at < until ${condition}
        and (e.office_id = (select app.desk_office()) or 'director' = any ((select app.roles_of(app.actor()))::text[]))
      group by e.office_id, e.outcome, e.topic, e.created_by
  $$;`;
