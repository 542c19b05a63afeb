import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A reclassified charge goes on as another one, once: whoever counts charges counts what it became. That the one it came
 * from is there before it, and never another, keeps it from going round in a circle.
 */
export class Reclassification1797001050000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create unique index charge_reclassified_once on charges (reclassified_from_id) where reclassified_from_id is not null;

      create function app.refuse_reclassifying_later() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'UPDATE' then
          raise exception using errcode = 'check_violation', constraint = 'charge_keeps_its_origin',
            message = 'what a charge was before does not change';
        end if;
        perform from charges where id = new.reclassified_from_id and case_id = new.case_id for update;
        if not found then
          raise exception using errcode = 'check_violation', constraint = 'charge_origin_is_on_record',
            message = 'the charge it was before is not on record';
        end if;
        return new;
      end $$;
      create trigger refuse_later before insert on charges
        for each row when (new.reclassified_from_id is not null) execute function app.refuse_reclassifying_later();
      create trigger refuse_another before update of case_id, reclassified_from_id on charges
        for each row when ((old.case_id, old.reclassified_from_id) is distinct from (new.case_id, new.reclassified_from_id))
        execute function app.refuse_reclassifying_later();

      create function app.refuse_lost_charge() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from charges c where c.id in (new.id, new.reclassified_from_id)
            and (c.outcome = 'reclassified') <> exists (select from charges next where next.reclassified_from_id = c.id)) then
          raise exception using errcode = 'check_violation', constraint = 'reclassified_charge_goes_on_as_another',
            message = 'reclassified, but into nothing';
        end if;
        return null;
      end $$;
      -- at the end of the transaction: the one and what it became are written one after the other
      create constraint trigger keep_successor after insert or update of outcome on charges
        deferrable initially deferred for each row execute function app.refuse_lost_charge();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_successor on charges;
      drop trigger refuse_another on charges;
      drop trigger refuse_later on charges;
      drop function app.refuse_lost_charge(), app.refuse_reclassifying_later();
      drop index charge_reclassified_once;
    `);
  }
}
