import type { MigrationInterface, QueryRunner } from 'typeorm';

/** The other half of invariant 7: what may not stand open when a case is closed cannot be opened in it afterwards. */
export class ClosedCases1796000810000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_open_proceeding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.closed_on is null and not (select open from cases where id = new.case_id for share) then
          raise exception using errcode = 'check_violation', constraint = 'no_open_proceeding_in_a_closed_case',
            message = 'no open proceeding in a closed case';
        end if;
        return new;
      end $$;
      create trigger refuse_open_proceeding before insert or update of closed_on on proceedings
        for each row execute function app.refuse_open_proceeding();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_open_proceeding on proceedings;
      drop function app.refuse_open_proceeding();
    `);
  }
}
