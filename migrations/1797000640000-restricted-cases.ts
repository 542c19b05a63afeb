import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A restricted case is seen by its team and nobody else: so only somebody on the team restricts one (nobody shuts
 * himself out), and while it is open somebody on the team must be able to work in it, or it would be lost to all.
 */
export class RestrictedCases1797000640000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_restricting_from_outside() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.restricted and not old.restricted and app.actor() is not null and not exists (
          select from case_access where case_id = new.id and user_id = app.actor() and basis = 'team'
            and current_date between valid_from and valid_to
        ) then
          raise exception using errcode = 'check_violation', constraint = 'restricted_by_its_team',
            message = 'restricted by somebody outside of the team';
        end if;
        return new;
      end $$;
      create trigger refuse_restricting before update of restricted on cases
        for each row execute function app.refuse_restricting_from_outside();

      create function app.refuse_orphaned_case() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        one constant uuid := case tg_table_name when 'cases' then to_jsonb(new) ->> 'id' else to_jsonb(new) ->> 'case_id' end;
      begin
        if exists (select from cases where id = one and restricted and open) and not exists (
          select from assignments where case_id = one and role in ('lead', 'counsel') and ends_on >= current_date
        ) then
          raise exception using errcode = 'check_violation', constraint = 'restricted_case_keeps_a_lawyer',
            message = 'a restricted case without a team';
        end if;
        return null;
      end $$;
      -- at the end of the transaction: one may leave and another come in any order
      create constraint trigger keep_a_lawyer after insert or update of restricted, open on cases
        deferrable initially deferred for each row execute function app.refuse_orphaned_case();
      create constraint trigger keep_a_lawyer after update of ends_on on assignments
        deferrable initially deferred for each row execute function app.refuse_orphaned_case();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger keep_a_lawyer on assignments;
      drop trigger keep_a_lawyer on cases;
      drop trigger refuse_restricting on cases;
      drop function app.refuse_orphaned_case(), app.refuse_restricting_from_outside();
    `);
  }
}
