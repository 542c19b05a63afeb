import type { MigrationInterface, QueryRunner } from 'typeorm';

const REOPENING_REASONS = `'donor_asked', 'late_cost', 'wrong_cost', 'entered_by_mistake'`;

/** Until which day the spending of a grant was handed in to its donor: no cost of those days comes or goes. */
export class ClosedPeriodsOfGrants1797003310150 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table grant_closings (
        id uuid primary key default uuidv7(),
        grant_id uuid not null references grants,
        through date not null,
        reopened_at timestamptz,
        reopened_by uuid references users,
        reopening_reason text constraint reopening_reason_is_known check (reopening_reason in (${REOPENING_REASONS})),
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        version int not null default 1,
        constraint closing_is_reopened_by_somebody check (num_nulls(reopened_at, reopened_by, reopening_reason) in (0, 3))
      );
      create index grant_closings_of_grant on grant_closings (grant_id);
      select app.audit_table('grant_closings');
    `);
    await this.rules(db);
    await db.query(`
      comment on table grant_closings is 'Until which day the spending of a grant was handed in to its donor: earlier costs stay as they are.';
      comment on column grant_closings.id is 'Identifier, in the order of making.';
      comment on column grant_closings.grant_id is 'The grant.';
      comment on column grant_closings.through is 'Last day of what was handed in.';
      comment on column grant_closings.reopened_at is 'When it was opened again; null while it holds.';
      comment on column grant_closings.reopened_by is 'Who opened it.';
      comment on column grant_closings.reopening_reason is 'Why.';
      comment on column grant_closings.created_by is 'Who closed it.';
      comment on column grant_closings.created_at is 'When it was closed.';
      comment on column grant_closings.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
  }

  /** Whoever closes a period or opens it again holds the grant; whoever bills it shares it, and so comes before or after. */
  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.handed_in_through(wanted uuid) returns date
        language sql stable set search_path = public, app, pg_temp as $$
        select max(through) from grant_closings where grant_id = wanted and reopened_at is null
      $$;

      create function app.refuse_closing() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        closed record;
        before date;
        broken text;
      begin
        select starts_on, ends_on into closed from grants where id = new.grant_id for update;
        before := app.handed_in_through(new.grant_id);
        broken := case
          when tg_op = 'UPDATE' and old.reopened_at is not null then 'reopened_period_stays_as_it_is'
          when tg_op = 'UPDATE' and new.through < before then 'later_period_is_reopened_first'
          when tg_op = 'UPDATE' then null
          when new.through not between closed.starts_on and closed.ends_on then 'closed_period_is_of_the_grant'
          when new.through >= current_date then 'closed_period_is_over'
          when new.through <= before then 'closed_period_follows_the_last'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'no such closing';
        end if;
        return new;
      end $$;
      create trigger refuse_closing before insert or update on grant_closings for each row execute function app.refuse_closing();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop table grant_closings cascade;
      drop function app.refuse_closing(), app.handed_in_through(uuid);
    `);
  }
}
