import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A charge may say of which event it speaks, and which perpetrator it is against, of the same case. */
export class ChargesOfEvents1797001825000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table charges
        add event_id uuid references events,
        add perpetrator_id uuid references perpetrators,
        add constraint charge_is_against_one_person check (num_nonnulls(accused_person_id, perpetrator_id) < 2);
      create index charges_event on charges (event_id) where event_id is not null;
      create index charges_perpetrator on charges (perpetrator_id) where perpetrator_id is not null;

      create function app.refuse_foreign_charge() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if (new.event_id is not null and not exists (select from events e where e.id = new.event_id and (e.mass or e.case_id = new.case_id)))
            or (new.perpetrator_id is not null and not exists (select from perpetrators p where p.id = new.perpetrator_id and p.case_id = new.case_id)) then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'another case';
        end if;
        return new;
      end $$;
      create trigger refuse_foreign_charge before insert or update of event_id, perpetrator_id on charges
        for each row when (num_nonnulls(new.event_id, new.perpetrator_id) > 0) execute function app.refuse_foreign_charge();

      comment on column charges.event_id is 'The event it speaks of.';
      comment on column charges.perpetrator_id is 'The perpetrator who is charged; null when the accused is on file or unknown.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_foreign_charge on charges;
      drop function app.refuse_foreign_charge();
      alter table charges drop event_id, drop perpetrator_id;
    `);
  }
}
