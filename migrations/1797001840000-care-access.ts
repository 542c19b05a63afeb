import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * Invariant 20: who may open the clinical file of a client. He stands in the care team on that day, is a specialist on
 * that day and nothing else, works here, and no wall closes the client to him. No office, supervision or emergency gives
 * it. A second role takes it away, so that no single grant turns a lawyer or director into a reader of clinical notes.
 */
export class CareAccess1797001840000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table care_access (
        user_id uuid not null references users,
        client_id uuid not null references clients on delete cascade,
        valid_from date not null,
        valid_to date not null,
        primary key (user_id, client_id, valid_from, valid_to)
      );
      create index care_access_client on care_access (client_id, user_id) include (valid_from, valid_to);

      create view app.care_access_due as
        select distinct ca.user_id, ca.client_id,
            greatest(ca.starts_on, u.employed_from, lower(cares)) as valid_from,
            least(ca.ends_on, u.employed_to, case when upper_inc(cares) then upper(cares) else upper(cares) - 1 end) as valid_to
          from client_assignments ca join users u on u.id = ca.user_id
            cross join lateral (select
                range_agg(daterange(g.starts_on, g.ends_on, '[]')) filter (where g.role = 'specialist') as as_specialist,
                range_agg(daterange(g.starts_on, g.ends_on, '[]')) filter (where g.role <> 'specialist') as as_another
              from role_grants g where g.user_id = ca.user_id) roles
            cross join lateral unnest(roles.as_specialist - coalesce(roles.as_another, '{}')) as cares
          where ca.role = 'care'
            and not exists (select from app.walled_clients w where w.user_id = ca.user_id and w.client_id = ca.client_id);
    `);
    await this.rebuild(db, `
        delete from care_access
          where (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
        insert into care_access (user_id, client_id, valid_from, valid_to)
          select user_id, client_id, valid_from, valid_to from app.care_access_due
          where valid_from <= valid_to
            and (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));`);
    await db.query('select app.rebuild_client_access(null, null)');
    await db.query(`
      comment on table care_access is 'Who may open the clinical file of which client. Kept by triggers, as client_access is.';
      comment on column care_access.user_id is 'The specialist of the care team.';
      comment on column care_access.client_id is 'The client.';
      comment on column care_access.valid_from is 'First day.';
      comment on column care_access.valid_to is 'Last day; infinity while nobody has set one.';
    `);
  }

  /** Both are computed at the same moments: the file of a client and its clinical part. */
  private async rebuild(db: QueryRunner, clinical: string): Promise<void> {
    await db.query(`
      create or replace function app.rebuild_client_access(of_users uuid[], of_clients uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.access'));
        delete from client_access
          where (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
        insert into client_access (user_id, client_id, valid_from, valid_to, until, writes)
          select user_id, client_id, valid_from, valid_to, until, writes from app.client_access_due
          where valid_from <= valid_to
            and (of_users is null or user_id = any (of_users)) and (of_clients is null or client_id = any (of_clients));
        ${clinical}
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.rebuild(db, '');
    await db.query(`
      drop view app.care_access_due;
      drop table care_access cascade;
    `);
  }
}
