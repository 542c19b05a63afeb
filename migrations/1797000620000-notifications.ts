import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody is told inside the application. A notification holds no words: a kind, and of what. Nobody writes one;
 * triggers do, in the transaction of the act.
 */
export class Notifications1797000620000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table notifications (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        kind text not null
          constraint notification_kind_is_known check (kind in ('emergency_opened', 'emergency_ended', 'wall_raised', 'wall_lifted',
            'role_granted', 'account_invited')),
        case_id uuid references cases,
        case_code text,
        subject_id uuid,
        created_at timestamptz not null default now(),
        read_at timestamptz
      );
      create index notifications_of on notifications (user_id, id desc);
      create index notifications_unread on notifications (user_id) where read_at is null;

      -- whoever leads the case today, and the directors; not who did it, nor anybody it is closed to
      create function app.tell_lead_and_directors(what text, of_case uuid, subject uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        insert into notifications (user_id, kind, case_id, case_code, subject_id)
          select told.id, what, c.id, c.code, subject from cases c cross join lateral (
            select user_id from assignments
              where case_id = c.id and role = 'lead' and current_date between starts_on and ends_on
            union
            select g.user_id from role_grants g
              where g.role = 'director' and current_date between g.starts_on and g.ends_on
          ) p join users told on told.id = p.user_id and current_date between told.employed_from and told.employed_to
          where c.id = of_case and told.id is distinct from app.actor()
            and not exists (select from app.walled_cases w where w.user_id = told.id and w.case_id = c.id)
      $$;
      revoke all on function app.tell_lead_and_directors(text, uuid, uuid) from public;

      -- who works here, and in which role, is an admin's to say; so that he does not say it alone, the directors hear of it
      create function app.tell_directors(what text, subject uuid) returns void
        language sql security definer set search_path = public, app, pg_temp as $$
        insert into notifications (user_id, kind, subject_id)
          select distinct told.id, what, subject from role_grants g join users told on told.id = g.user_id
            where g.role = 'director' and current_date between g.starts_on and g.ends_on
              and current_date between told.employed_from and told.employed_to and told.id is distinct from app.actor()
      $$;
      revoke all on function app.tell_directors(text, uuid) from public;

      create function app.tell_of_role() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.tell_directors('role_granted', new.id);
        return null;
      end $$;
      create trigger tell after insert on role_grants
        for each row when (app.actor() is not null) execute function app.tell_of_role();

      create function app.tell_of_emergency() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if tg_op = 'INSERT' then
          perform app.tell_lead_and_directors('emergency_opened', new.case_id, new.id);
        elsif old.ended_at is null and new.ended_at is not null and new.ended_by <> new.user_id
            and not exists (select from app.walled_cases where user_id = new.user_id and case_id = new.case_id) then
          insert into notifications (user_id, kind, case_id, case_code, subject_id)
            values (new.user_id, 'emergency_ended', new.case_id, new.case_code, new.id);
        end if;
        return null;
      end $$;
      create trigger tell after insert or update on emergency_accesses
        for each row execute function app.tell_of_emergency();

      create function app.tell_of_wall() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform app.tell_lead_and_directors(case tg_op when 'INSERT' then 'wall_raised' else 'wall_lifted' end, new.case_id, new.id);
        return null;
      end $$;
      create trigger tell after insert or update of lifted_at on conflict_walls
        for each row execute function app.tell_of_wall();
    `);
    await this.meanings(db);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table notifications is 'What a user is told inside the application. No words: a kind, and of what.';
      comment on column notifications.id is 'Identifier, in the order of making.';
      comment on column notifications.user_id is 'Who is told.';
      comment on column notifications.kind is 'What happened.';
      comment on column notifications.case_id is 'In which case.';
      comment on column notifications.case_code is 'Its code, for whoever no longer sees the case.';
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation.';
      comment on column notifications.created_at is 'When.';
      comment on column notifications.read_at is 'When he saw it; null until then.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on role_grants;
      drop function app.tell_of_role(), app.tell_directors(text, uuid);
      drop trigger tell on conflict_walls;
      drop trigger tell on emergency_accesses;
      drop function app.tell_of_wall(), app.tell_of_emergency(), app.tell_lead_and_directors(text, uuid, uuid);
      drop table notifications cascade;
    `);
  }
}
