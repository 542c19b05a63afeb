import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A trip to a hearing never stays silently on a day on which nobody is heard: moved to another hour, or put off to a next
 * one, the hearing takes the trip with it by as much. Without a new hour the trip stays where it was. In both cases it has
 * to be agreed on anew, and says why until it is.
 */
export class TripsFollowHearings1797002300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table transport_trips
        add column hearing_change text constraint hearing_change_is_known check (hearing_change in ('moved', 'off')),
        add constraint confirmed_trip_knows_its_hearing check (confirmed_at is null or hearing_change is null);

      create function app.learn_hearing() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        new.hearing_change := null;
        return new;
      end $$;
      create trigger learn_hearing before update on transport_trips for each row
        when (old.confirmed_at is null and new.confirmed_at is not null) execute function app.learn_hearing();

      create function app.take_trips_along() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        next record;
      begin
        select id, starts_at into next from hearings where id = case new.status when 'scheduled' then new.id when 'postponed' then new.next_hearing_id end;
        with concerned as (
          update transport_trips t set
              hearing_id = coalesce(next.id, t.hearing_id),
              leaves_at = t.leaves_at + coalesce(case new.status when 'scheduled' then new.starts_at else next.starts_at end - old.starts_at, interval '0'),
              hearing_change = case when next.id is null then 'off' else 'moved' end,
              confirmed_at = null, confirmed_by = null, version = t.version + 1
            from services s
            where t.hearing_id = new.id and s.id = t.service_id and s.state in ('planned', 'referred')
            returning t.service_id, (t.leaves_at at time zone 'Asia/Bishkek')::date as day)
        update services s set due_on = c.day, version = s.version + 1 from concerned c where s.id = c.service_id and s.due_on is distinct from c.day;
        return null;
      end $$;
      -- at the end of the transaction: the next hearing is entered after it was named
      create constraint trigger take_trips_along after update on hearings deferrable initially deferred for each row
        when (new.status in ('scheduled', 'postponed', 'cancelled')
          and row(new.starts_at, new.status, new.next_hearing_id) is distinct from row(old.starts_at, old.status, old.next_hearing_id))
        execute function app.take_trips_along();

      comment on column transport_trips.hearing_change is 'Why it has to be agreed on anew: its hearing was moved (and the trip with it), or is off without another day; null once confirmed.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger take_trips_along on hearings;
      drop trigger learn_hearing on transport_trips;
      drop function app.take_trips_along(), app.learn_hearing();
      alter table transport_trips drop column hearing_change;
    `);
  }
}
