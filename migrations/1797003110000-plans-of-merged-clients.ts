import type { MigrationInterface, QueryRunner } from 'typeorm';

const ENDINGS = `'completed', 'interrupted', 'client_left', 'moved', 'client_died'`;

/**
 * Both files of one person may have a plan that runs. Whoever proposes to merge them says which goes on; the other ends as
 * merged, with its goals, and no merge is refused for it. Whether there is a plan at all the proposal does not tell.
 */
export class PlansOfMergedClients1797003110000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table plans drop constraint plan_ending_is_known,
        add constraint plan_ending_is_known check (ending in (${ENDINGS}, 'merged'));
      alter table client_merges add plan_goes_on text not null default 'into' constraint merge_side_is_known check (plan_goes_on in ('from', 'into'));
      comment on column client_merges.plan_goes_on is 'Whose plan of care goes on where both have one that runs: of the former client, or of the one who stays.';

      create function app.end_one_plan(m client_merges) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        update plans p set ending = 'merged', ended_on = greatest(current_date, p.starts_on), ended_by = app.actor(), version = version + 1
          where p.client_id = case m.plan_goes_on when 'into' then m.from_id else m.into_id end and p.ending is null
            and exists (select from plans goes_on where goes_on.client_id = case m.plan_goes_on when 'into' then m.into_id else m.from_id end and goes_on.ending is null)
      $$;
      revoke all on function app.end_one_plan(client_merges) from public;

      alter function app.move_files(client_merges, uuid) rename to move_rows_of_files;
      create function app.move_files(m client_merges, survivor_person uuid) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.end_one_plan(m);
        perform app.move_rows_of_files(m, survivor_person);
      end $$;
      revoke all on function app.move_files(client_merges, uuid) from public;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.move_files(client_merges, uuid);
      alter function app.move_rows_of_files(client_merges, uuid) rename to move_files;
      drop function app.end_one_plan(client_merges);
      alter table client_merges drop plan_goes_on;
      alter table plans drop constraint plan_ending_is_known, add constraint plan_ending_is_known check (ending in (${ENDINGS}));
    `);
  }
}
