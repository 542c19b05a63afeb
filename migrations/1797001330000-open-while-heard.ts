import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invariant 1, and what invariant 7 needs of it. A proceeding that is closed is closed by today, on whatever day of a
 * month or year, or on one that nobody knows: so no hearing is to come in it. Whoever books and whoever closes at the same
 * moment wait for one another.
 */
export class OpenWhileHeard1797001330000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.hearings(db, `
        if new.status <> 'scheduled' then return new; end if;
        perform from proceedings where id = new.proceeding_id for share;
        if exists (
          select from proceedings p where p.id = new.proceeding_id and p.closed_on is not null
            and (new.starts_at at time zone new.zone)::date > least(p.closed_upper, current_date)
        ) then
          raise exception using errcode = 'check_violation', constraint = 'hearing_of_an_open_proceeding',
            message = 'hearing of a closed proceeding';
        end if;
        -- what was scheduled before there was this rule is still settled, and corrected till then
        if tg_op = 'INSERT' or old.status <> 'scheduled' then
          -- the lock that the date of the next hearing takes anyway, so that two who book do not each wait for the other
          if not (select open from cases where id = new.case_id for no key update) then
            raise exception using errcode = 'check_violation', constraint = 'no_scheduled_hearing_in_a_closed_case',
              message = 'no scheduled hearing in a closed case';
          end if;
        end if;
    `);
    // before a row is written its generated columns are not there yet
    await this.closing(db, 'least(app.edtf_upper(new.closed_on::text), current_date)');
    await db.query(`
      alter table hearings add constraint next_hearing_is_another check (next_hearing_id <> id) not valid;
    `);
  }

  private async hearings(db: QueryRunner, checks: string): Promise<void> {
    await db.query(`
      create or replace function app.refuse_hearing_of_closed_proceeding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        ${checks}
        return new;
      end $$;
    `);
  }

  private async closing(db: QueryRunner, lastDay: string): Promise<void> {
    await db.query(`
      create or replace function app.refuse_closing_before_hearing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.closed_on is not null and exists (
          select from hearings h where h.proceeding_id = new.id and h.status = 'scheduled'
            and (h.starts_at at time zone h.zone)::date > ${lastDay}
        ) then
          raise exception using errcode = 'check_violation', constraint = 'proceeding_without_later_hearings',
            message = 'a hearing is scheduled after the closing date';
        end if;
        return new;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table hearings drop constraint next_hearing_is_another');
    await this.closing(db, 'new.closed_upper');
    await this.hearings(db, `
        if new.status = 'scheduled' and exists (
          select from proceedings p where p.id = new.proceeding_id and p.closed_on is not null
            and (new.starts_at at time zone new.zone)::date > p.closed_upper
        ) then
          raise exception using errcode = 'check_violation', constraint = 'hearing_of_an_open_proceeding',
            message = 'hearing of a closed proceeding';
        end if;
    `);
  }
}
