import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Rules of roles that hold whoever writes them: nobody widens his own rights, the last admin stays, and who no longer
 * works here is signed out. What the owner of the schema does has no actor and is not held to the first of them.
 */
export class StaffRules1797000500000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.ownRights(db);
    await this.lastAdmin(db);
    await this.leaving(db);
  }

  /** A role, a supervisee or another office would open further cases to whoever gave them to himself. */
  private async ownRights(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_own_rights() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        whose uuid := (to_jsonb(new) ->> case tg_table_name
          when 'role_grants' then 'user_id' when 'supervisions' then 'supervisor_id' else 'id' end)::uuid;
      begin
        if whose = app.actor() then
          raise exception using errcode = 'check_violation', constraint = 'nobody_changes_his_own_rights',
            message = 'nobody changes his own rights';
        end if;
        return null;
      end $$;
      -- after the policies have refused whoever may change nothing here, and by its name before the rule of the last admin
      create trigger own_rights after insert or update on role_grants
        for each row execute function app.refuse_own_rights();
      create trigger own_rights after insert or update on supervisions
        for each row execute function app.refuse_own_rights();
      create trigger own_rights after update of office_id, employed_from, employed_to on users
        for each row when (old.office_id <> new.office_id or old.employed_from <> new.employed_from or old.employed_to <> new.employed_to)
        execute function app.refuse_own_rights();
    `);
  }

  /** From today on there is always somebody who can give roles; two who end each other at once wait for one another. */
  private async lastAdmin(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_no_admin() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_table_name = 'users' and not exists (
            select from role_grants where user_id = (to_jsonb(new) ->> 'id')::uuid and role = 'admin') then
          return null;
        end if;
        perform pg_advisory_xact_lock(hashtext('tirek.last_admin'));
        if not coalesce((
            select range_agg(daterange(greatest(g.starts_on, u.employed_from), least(g.ends_on, u.employed_to), '[]'))
              @> daterange(current_date, 'infinity', '[]')
            from role_grants g join users u on u.id = g.user_id
            where g.role = 'admin' and greatest(g.starts_on, u.employed_from) <= least(g.ends_on, u.employed_to)), false) then
          raise exception using errcode = 'check_violation', constraint = 'there_is_always_an_admin',
            message = 'there is always an admin';
        end if;
        return null;
      end $$;
      create trigger refuse_no_admin after update of starts_on, ends_on on role_grants
        for each row when (old.role = 'admin' and (new.starts_on > old.starts_on or new.ends_on < old.ends_on))
        execute function app.refuse_no_admin();
      create trigger refuse_no_admin after update of employed_from, employed_to on users
        for each row when (new.employed_from > old.employed_from or new.employed_to < old.employed_to)
        execute function app.refuse_no_admin();
    `);
  }

  private async leaving(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.sign_out_leaver() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update sessions set ended_at = now() where user_id = new.id and ended_at is null;
        return null;
      end $$;
      create trigger sign_out_leaver after update of employed_to on users
        for each row when (new.employed_to < current_date) execute function app.sign_out_leaver();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.sign_out_leaver(), app.refuse_no_admin(), app.refuse_own_rights() cascade');
  }
}
