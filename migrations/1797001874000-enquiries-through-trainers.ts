import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Through whom of the trainings somebody came to the desk, and how many came so, in numbers. */
export class EnquiriesThroughTrainers1797001874000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table enquiry_trainers (
        enquiry_id uuid primary key references enquiries,
        participant_id uuid references participants,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1
      );
      create index enquiry_trainers_of_participant on enquiry_trainers (participant_id);
      select app.audit_table('enquiry_trainers', 'enquiry_id');

      -- whom reception may name: who leads trainings, also under the record into which his was merged
      create function app.leading_participants() returns uuid[]
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select array(select coalesce(p.merged_into_id, p.id) from participants p where p.id in (select participant_id from trainers))
      $$;

      -- of a client to whom the reader is closed by a wall there is no trace, not in a number either
      create view app.enquiries_through as
        select coalesce(p.merged_into_id, p.id) as person_id, e.id as enquiry_id, e.visitor_id, e.client_id
          from enquiry_trainers t join enquiries e on e.id = t.enquiry_id join participants p on p.id = t.participant_id;

      create function app.enquiries_through_each(wanted uuid[])
        returns table (participant_id uuid, enquiries int, visitors int, clients int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select x.person_id, count(*)::int, count(distinct x.visitor_id)::int, count(distinct x.client_id)::int from app.enquiries_through x
          where x.person_id = any (wanted) and app.reads_trainings() and (x.client_id is null or x.client_id <> all ((select app.walled_off())::uuid[]))
          group by x.person_id
      $$;

      -- through whom the trees beneath some trainings have reached, and through one more
      create function app.enquiries_beneath(roots uuid[], besides uuid) returns table (enquiries int, visitors int, clients int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with recursive beneath (training_id) as (
          select unnest(roots) where app.reads_trainings()
          union select t.training_id from beneath b join trainers t on t.trained_at_id = b.training_id
        ), people as (
          select r.person_id from beneath b join app.training_reach r on r.training_id = b.training_id
          union select besides where app.reads_trainings()
        )
        select count(*)::int, count(distinct x.visitor_id)::int, count(distinct x.client_id)::int
          from app.enquiries_through x where x.person_id in (select person_id from people)
            and (x.client_id is null or x.client_id <> all ((select app.walled_off())::uuid[]))
      $$;

      comment on table enquiry_trainers is 'Through whom of the programme of trainings an enquiry came.';
      comment on column enquiry_trainers.enquiry_id is 'The enquiry.';
      comment on column enquiry_trainers.participant_id is 'Who sent or brought the person; null when that was taken back.';
      comment on column enquiry_trainers.created_by is 'Who noted it.';
      comment on column enquiry_trainers.created_at is 'When.';
      comment on column enquiry_trainers.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.enquiries_beneath(uuid[], uuid), app.enquiries_through_each(uuid[]);
      -- a policy asks it
      drop function app.leading_participants() cascade;
      drop view app.enquiries_through;
      drop table enquiry_trainers cascade;
    `);
  }
}
