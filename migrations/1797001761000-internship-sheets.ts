import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * The log of an internship: a month, frozen and signed by the supervisor. Frozen case by case, so that a wall that is raised
 * later still takes its case out of what somebody reads (invariant 36); the hash holds all of it together.
 */
export class InternshipSheets1797001761000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table internship_sheets (
        id uuid primary key default uuidv7(),
        user_id uuid not null references users,
        month date not null constraint sheet_is_of_a_month check (extract(day from month) = 1),
        key_id uuid not null references data_keys,
        remark bytea,
        digest text not null,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now(),
        constraint month_is_signed_once unique (user_id, month),
        constraint nobody_signs_his_own_sheet check (user_id <> created_by)
      );

      create table internship_sheet_figures (
        sheet_id uuid not null references internship_sheets deferrable initially deferred,
        case_id uuid not null references cases,
        measure text not null,
        amount int not null,
        created_by uuid not null default app.actor(),
        created_at timestamptz not null default now(),
        primary key (sheet_id, case_id, measure)
      );

      select app.audit_table('internship_sheets');
    `);
    await this.signing(db);
    await this.reading(db);
    await this.meanings(db);
  }

  private async signing(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.sheet_digest(sheet internship_sheets) returns text
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select encode(sha256(convert_to(concat_ws('|', sheet.id, sheet.user_id, to_char(sheet.month, 'YYYY-MM'), sheet.created_by,
            encode(coalesce(sheet.remark, ''), 'hex'),
            (select string_agg(concat_ws(':', f.case_id, f.measure, f.amount), ',' order by f.case_id, f.measure collate "C")
              from internship_sheet_figures f where f.sheet_id = sheet.id)), 'utf8')), 'hex')
      $$;
      revoke all on function app.sheet_digest(internship_sheets) from public;

      create function app.sign_internship_sheet() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        last_day constant date := (new.month + interval '1 month')::date - 1;
        broken text;
      begin
        broken := case
          when new.user_id = new.created_by then 'nobody_signs_his_own_sheet'
          when not exists (select from role_grants g where g.user_id = new.user_id and g.role = 'intern'
              and g.starts_on <= last_day and g.ends_on >= new.month) then 'sheet_is_of_an_internship'
          when last_day >= current_date and (new.month > current_date or 'intern' = any (app.roles_of(new.user_id)))
            then 'sheet_is_signed_when_the_month_is_over'
          when not ('supervisor' = any (app.roles_of(new.created_by))) or not exists (select from supervisions s
              where s.supervisee_id = new.user_id and s.supervisor_id = new.created_by and s.starts_on <= current_date
                and (s.ends_on >= current_date or (s.starts_on <= last_day and s.ends_on >= new.month)))
            then 'sheet_is_signed_by_his_supervisor'
        end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'cannot be signed';
        end if;
        insert into internship_sheet_figures (sheet_id, case_id, measure, amount)
          select new.id, f.case_id, f.measure, sum(f.amount) from app.growth_facts f
            where f.user_id = new.user_id and f.day between new.month and last_day
              and f.case_id <> all (array(select app.uncounted_cases(new.created_by, new.user_id)))
              and f.case_id <> all (array(select app.uncounted_cases(new.user_id, new.user_id)))
            group by f.case_id, f.measure;
        new.digest := app.sheet_digest(new);
        return new;
      end $$;
      create trigger sign before insert on internship_sheets for each row execute function app.sign_internship_sheet();
    `);
  }

  private async reading(db: QueryRunner): Promise<void> {
    await db.query(`
      -- what was signed beside what the same records say by now: of the cases that were frozen, and of others that whoever
      -- signed would count today. A reader's own walls take a case out of both
      create function app.sheet_figures_of(person uuid) returns table (sheet_id uuid, measure text, signed int, by_now int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with sheets as (select * from internship_sheets s where s.user_id = person
            and app.growth_reach(person) && daterange(s.month, (s.month + interval '1 month')::date)),
          told as (
            select f.sheet_id, f.case_id, f.measure, f.amount as signed, 0 as by_now from sheets s join internship_sheet_figures f on f.sheet_id = s.id
            union all
            select s.id, f.case_id, f.measure, 0, f.amount from sheets s
              join app.growth_facts f on f.user_id = person and f.day >= s.month and f.day < s.month + interval '1 month'
              where exists (select from internship_sheet_figures o where o.sheet_id = s.id and o.case_id = f.case_id)
                or (f.case_id <> all (array(select app.uncounted_cases(s.created_by, person)))
                  and f.case_id <> all (array(select app.uncounted_cases(person, person)))))
        select t.sheet_id, t.measure, sum(t.signed)::int, sum(t.by_now)::int from told t
          where t.case_id <> all (array(select app.uncounted_cases(app.actor(), person)))
          group by 1, 2
      $$;

      -- whether a sheet is what was signed
      create function app.sheet_is_intact(sheet uuid) returns boolean
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select s.digest = app.sheet_digest(s) from internship_sheets s where s.id = sheet and app.growth_reach(s.user_id) is not null
      $$;
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table internship_sheets is 'A month of an internship as the supervisor signed it. Never changed.';
      comment on column internship_sheets.id is 'Identifier, in the order of making.';
      comment on column internship_sheets.user_id is 'The intern.';
      comment on column internship_sheets.month is 'The month, as its first day.';
      comment on column internship_sheets.key_id is 'The data key that seals the remark: that of his office.';
      comment on column internship_sheets.remark is 'What the supervisor says of the month.';
      comment on column internship_sheets.digest is 'SHA-256 of the sheet and its figures, in hexadecimal.';
      comment on column internship_sheets.created_by is 'The supervisor who signed it.';
      comment on column internship_sheets.created_at is 'When it was signed.';
      comment on table internship_sheet_figures is 'What a sheet counted, case by case. Read only as sums, by app.sheet_figures_of.';
      comment on column internship_sheet_figures.sheet_id is 'The sheet.';
      comment on column internship_sheet_figures.case_id is 'The case.';
      comment on column internship_sheet_figures.measure is 'What was counted.';
      comment on column internship_sheet_figures.amount is 'How much: a number, or minutes.';
      comment on column internship_sheet_figures.created_by is 'The supervisor who signed.';
      comment on column internship_sheet_figures.created_at is 'When it was signed.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.sheet_is_intact(uuid), app.sheet_figures_of(uuid);
      drop table internship_sheet_figures, internship_sheets cascade;
      drop function app.sign_internship_sheet();
    `);
  }
}
