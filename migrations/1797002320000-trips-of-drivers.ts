import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A driver needs the hour, the way and how many he fetches, and a phone if the client let it be given for this trip. Whoever
 * drives need not see the client: no name, no code, no case and no service is among what he is told.
 */
export class TripsOfDrivers1797002320000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table transport_trips
        add column passengers int not null default 1 constraint trip_carries_people check (passengers between 1 and 20),
        add column driver_phone bytea;
      create index transport_trips_of_driver on transport_trips (driver_id, leaves_at) where driver_id is not null;

      -- the keys are wrapped: they open in the application alone. A trip that is over is told no more
      create function app.trips_to_drive()
        returns table (id uuid, leaves_at timestamptz, from_place bytea, to_place bytea, passengers int, driver_phone bytea, confirmed boolean, keys uuid, wrapped bytea)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select t.id, t.leaves_at, t.from_place, t.to_place, t.passengers, t.driver_phone, t.confirmed_at is not null, k.id, k.wrapped
          from transport_trips t join services s on s.id = t.service_id and s.state in ('planned', 'referred')
            join data_keys k on k.id = t.key_id and k.wrapped is not null
          where t.driver_id = (select app.actor()) and t.client_id <> all ((select app.walled_off())::uuid[])
            and (select app.roles_of(app.actor()))::text[] && array['intern', 'lawyer', 'supervisor', 'specialist', 'reception']
            and t.leaves_at >= (now() at time zone 'Asia/Bishkek')::date at time zone 'Asia/Bishkek'
            and t.leaves_at < ((now() at time zone 'Asia/Bishkek')::date + 7) at time zone 'Asia/Bishkek'
          order by t.leaves_at, t.id
      $$;
      revoke all on function app.trips_to_drive() from public;

      comment on column transport_trips.passengers is 'How many are fetched.';
      comment on column transport_trips.driver_phone is 'The phone that the driver may call; only if it was released for this trip.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.trips_to_drive();
      alter table transport_trips drop column passengers, drop column driver_phone;
    `);
  }
}
