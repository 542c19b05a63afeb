import type { MigrationInterface, QueryRunner } from 'typeorm';

/** An enquiry belongs to a mass event and to no other: what happened to one person alone stands in his file. */
export class EventsOfEnquiries1797001900000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column data_keys.scope is 'Whose key it is: client, office, enquiry or participant.';
      alter table enquiries add constraint enquiries_event foreign key (event_id) references events;

      create function app.refuse_event_of_enquiry() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if not exists (select from events where id = new.event_id and mass and voided_at is null) then
          raise exception using errcode = 'check_violation', constraint = 'enquiry_is_of_a_mass_event', message = 'no mass event';
        end if;
        return new;
      end $$;
      create trigger refuse_event before insert or update of event_id on enquiries for each row
        when (new.event_id is not null) execute function app.refuse_event_of_enquiry();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on column data_keys.scope is 'Whose key it is: client, office, or participant.';
      drop trigger refuse_event on enquiries;
      drop function app.refuse_event_of_enquiry();
      alter table enquiries drop constraint enquiries_event;
    `);
  }
}
