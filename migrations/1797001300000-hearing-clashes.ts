import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A hearing has a length, and nobody is put into two at a time unless whoever books it says that it is meant. Who is
 * busy is asked over all cases: that he is, and when, without case or court.
 */
export class HearingClashes1797001300000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table hearings
        add column minutes int not null default 60 constraint hearing_lasts_minutes_to_hours check (minutes between 5 and 720),
        add column clash_meant_by uuid references users;
      create index hearings_by_time on hearings (starts_at);

      comment on column hearings.minutes is 'How long it is expected to last, in minutes.';
      comment on column hearings.clash_meant_by is 'Who booked or moved it knowing that somebody is at another hearing then; null = nobody had to.';
    `);
    await this.questions(db);
    await this.rules(db);
  }

  private async questions(db: QueryRunner): Promise<void> {
    const expected = (who: string, day: string) => `${who}.basis = 'team' and ${who}.role in ('lead', 'counsel', 'intern')
      and ${day} between ${who}.valid_from and ${who}.valid_to`;
    await db.query(`
      create function app.hearing_clashes(of_case uuid, of_hearing uuid, starts timestamptz, length int)
        returns table (user_id uuid, starts_at timestamptz, ends_at timestamptz)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with expected as (
          select k.user_id from case_access k where k.case_id = of_case and ${expected('k', `(starts at time zone 'Asia/Bishkek')::date`)}
          union select a.user_id from attendances a where a.hearing_id = of_hearing and a.user_id is not null)
        select e.user_id, h.starts_at, h.starts_at + make_interval(mins => h.minutes)
          from expected e join hearings h on h.status = 'scheduled' and h.id is distinct from of_hearing
            and h.starts_at < starts + make_interval(mins => length)
            and h.starts_at > starts - interval '12 hours' and h.starts_at + make_interval(mins => h.minutes) > starts
          where exists (select from case_access k where k.case_id = h.case_id and k.user_id = e.user_id
              and ${expected('k', '(h.starts_at at time zone h.zone)::date')})
            or exists (select from attendances a where a.hearing_id = h.id and a.user_id = e.user_id)
          order by 2, 1
      $$;
      revoke all on function app.hearing_clashes(uuid, uuid, timestamptz, int) from public;

      -- two who book at the same moment know of each other: the second waits here until the first is done
      create function app.clashes_of(of_case uuid, of_hearing uuid, starts timestamptz, length int)
        returns table (user_id uuid, starts_at timestamptz, ends_at timestamptz)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from case_access k where k.user_id = app.actor() and k.case_id = of_case and k.writes
          and current_date between k.valid_from and k.valid_to and k.until > now())
          and (of_hearing is null or exists (select from hearings h where h.id = of_hearing and h.case_id = of_case)) then
          perform pg_advisory_xact_lock(hashtext('tirek.hearings'));
          return query select * from app.hearing_clashes(of_case, of_hearing, starts, length);
        end if;
      end $$;
    `);
  }

  private async rules(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_clash() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from app.hearing_clashes(new.case_id, new.id, new.starts_at, new.minutes)) then
          raise exception using errcode = 'check_violation', constraint = 'hearing_clash', message = 'somebody is at another hearing';
        end if;
        return new;
      end $$;
      create trigger refuse_clash before insert or update of starts_at, minutes on hearings
        for each row when (new.status = 'scheduled' and new.starts_at > now() and new.clash_meant_by is null)
        execute function app.refuse_clash();

      create function app.refuse_another_who_meant_it() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        if new.clash_meant_by is distinct from app.actor() and app.actor() is not null then
          raise exception using errcode = 'check_violation', constraint = 'clash_is_meant_by_the_writer', message = 'meant by another';
        end if;
        return new;
      end $$;
      create trigger meant_on_insert before insert on hearings
        for each row when (new.clash_meant_by is not null) execute function app.refuse_another_who_meant_it();
      create trigger meant_on_update before update of clash_meant_by on hearings
        for each row when (new.clash_meant_by is not null and new.clash_meant_by is distinct from old.clash_meant_by)
        execute function app.refuse_another_who_meant_it();

      -- what became of a hearing is written before the next one is booked: nobody is at two because one was put off
      alter table hearings alter constraint next_hearing_in_the_case deferrable initially deferred;

      create function app.keep_settled_hearing() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        raise exception using errcode = 'check_violation', constraint = 'settled_hearing_is_not_moved', message = 'the hearing has an outcome';
      end $$;
      create trigger keep_settled before update of starts_at, minutes on hearings
        for each row when (old.status <> 'scheduled' and (old.starts_at, old.minutes) is distinct from (new.starts_at, new.minutes))
        execute function app.keep_settled_hearing();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table hearings alter constraint next_hearing_in_the_case not deferrable;
      drop function app.keep_settled_hearing() cascade;
      drop function app.refuse_another_who_meant_it() cascade;
      drop function app.refuse_clash() cascade;
      drop function app.clashes_of(uuid, uuid, timestamptz, int);
      drop function app.hearing_clashes(uuid, uuid, timestamptz, int);
      drop index hearings_by_time;
      alter table hearings drop column minutes, drop column clash_meant_by;
    `);
  }
}
