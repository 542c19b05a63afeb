import type { MigrationInterface, QueryRunner } from 'typeorm';

const KINDS = ['conflict_met', 'merge_proposed'];

/**
 * Before somebody is taken on, his name is compared with everybody's, by equality of digests alone: nothing is opened, and the
 * asker is told as what he was found and in which office, never in which case. What is closed to the asker he is not told at
 * all; whoever may know of it is told that it was met.
 */
export class ConflictChecks1797001815000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, ...KINDS]);
    await db.query(`
      create table conflict_checks (
        id uuid primary key default uuidv7(),
        office_id uuid not null references offices,
        key_id uuid not null references data_keys,
        name bytea not null,
        birth_year int check (birth_year between 1880 and 2200),
        found int not null,
        created_by uuid not null default app.actor() references users,
        created_at timestamptz not null default now()
      );
      create index conflict_checks_of on conflict_checks (created_by, created_at);
      create index conflict_checks_in on conflict_checks (office_id, id desc);

      -- a number of checks in an hour and a day, so that nobody makes a list of clients with them
      create function app.refuse_many_checks() returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        broken text;
      begin
        perform pg_advisory_xact_lock(hashtext('tirek.conflict-checks'), hashtext(app.actor()::text));
        select case when count(*) filter (where created_at > now() - interval '1 hour') >= 30 then 'conflict_checks_in_an_hour'
            when count(*) >= 120 then 'conflict_checks_in_a_day' end into broken
          from conflict_checks where created_by = app.actor() and created_at > now() - interval '1 day';
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'too many names were checked';
        end if;
      end $$;

      -- everybody of that name in whatever file, and whether the file is closed to the actor
      create function app.namesakes(tokens bigint[], words int[], wanted int, year int)
        returns table (person_id uuid, client_id uuid, kind text, office_id uuid, closed boolean)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with met as (
          select t.person_id from unnest(tokens, words) q(token, word) join name_tokens t on t.token = q.token
            group by t.person_id having count(distinct q.word) >= wanted)
        select p.id, c.id, case when c.person_id = p.id then 'client'
              when exists (select from representations r where r.client_id = c.id and r.person_id = p.id) then 'representative' else 'relative' end,
            c.office_id,
            exists (select from app.walled_clients w where w.user_id = app.actor() and w.client_id = c.id)
              or (exists (select from case_clients cc join cases one on one.id = cc.case_id where cc.client_id = c.id and one.restricted)
                and not exists (select from client_access a where a.user_id = app.actor() and a.client_id = c.id
                  and current_date between a.valid_from and a.valid_to and a.until > now()))
          from met join persons p on p.id = met.person_id join client_persons cp on cp.person_id = p.id join clients c on c.id = cp.client_id
          where year is null or p.birth_year is null or abs(p.birth_year - year) <= 1
      $$;

      create function app.check_conflict(wanted_id uuid, tokens bigint[], words int[], wanted int, year int, sealed_name bytea, key uuid, colleagues int)
        returns table (kind text, office_id uuid)
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      #variable_conflict use_column
      declare
        of_office uuid := (select office_id from users where id = app.actor());
        seen int;
      begin
        if not app.roles_of(app.actor()) && array['reception', 'lawyer', 'supervisor'] or key is distinct from (select id from data_keys where data_keys.office_id = of_office) then
          raise exception using errcode = 'insufficient_privilege', message = 'not for him to ask';
        end if;
        perform app.refuse_many_checks();
        seen := (select count(distinct (n.person_id, n.kind)) from app.namesakes(tokens, words, wanted, year) n where not n.closed) + colleagues;
        insert into conflict_checks (id, office_id, key_id, name, birth_year, found) values (wanted_id, of_office, key, sealed_name, year, seen);
        perform app.tell_lead_and_directors('conflict_met', c.case_id, wanted_id) from (
          select distinct cc.case_id from app.namesakes(tokens, words, wanted, year) n join case_clients cc on cc.client_id = n.client_id join cases one on one.id = cc.case_id
            where n.closed and (one.restricted or exists (
              select from conflict_walls w where w.case_id = cc.case_id and w.user_id = app.actor() and w.lifted_at is null))) c;
        return query select distinct n.kind, n.office_id from app.namesakes(tokens, words, wanted, year) n where not n.closed order by 1, 2;
      end $$;
      revoke all on function app.refuse_many_checks(), app.namesakes(bigint[], int[], int, int) from public;
    `);
    await this.proposals(db);
    await this.meanings(db);
  }

  /** Whoever may confirm a merge is told that one waits. */
  private async proposals(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.tell_of_merge() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        insert into notifications (user_id, kind, subject_id)
          select u.id, 'merge_proposed', new.id from users u
            where current_date between u.employed_from and u.employed_to and u.id <> new.requested_by
              and ('director' = any (app.roles_of(u.id)) or 'supervisor' = any (app.roles_of(u.id))) and app.may_confirm(new, u.id);
        return null;
      end $$;
      create trigger tell after insert on client_merges for each row execute function app.tell_of_merge();
    `);
  }

  /** Others may have added kinds of their own before. */
  private async kinds(db: QueryRunner, change: (known: string[]) => string[]): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'notification_kind_is_known'`);
    const known = [...(text as string).matchAll(/'(\w+)'/g)].map(([, kind]) => kind);
    const kinds = change(known).map(kind => `'${kind}'`).join(', ');
    await db.query(`
      alter table notifications drop constraint notification_kind_is_known;
      alter table notifications add constraint notification_kind_is_known check (kind in (${kinds}));
    `);
  }

  private async meanings(db: QueryRunner): Promise<void> {
    await db.query(`
      comment on table conflict_checks is 'Names that were compared with everybody before somebody was taken on. Never deleted.';
      comment on column conflict_checks.id is 'Identifier, in the order of asking.';
      comment on column conflict_checks.office_id is 'The office of who asked.';
      comment on column conflict_checks.key_id is 'The data key of that office.';
      comment on column conflict_checks.name is 'The name that was asked for. Sealed.';
      comment on column conflict_checks.birth_year is 'The year of birth that was asked for; a year beside it is forgiven.';
      comment on column conflict_checks.found is 'How many were found of whom the asker was told.';
      comment on column conflict_checks.created_by is 'Who asked.';
      comment on column conflict_checks.created_at is 'When he did.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger tell on client_merges;
      drop function app.tell_of_merge(), app.check_conflict(uuid, bigint[], int[], int, int, bytea, uuid, int), app.namesakes(bigint[], int[], int, int), app.refuse_many_checks();
      drop table conflict_checks;
      delete from notifications where kind in (${KINDS.map(kind => `'${kind}'`).join(', ')});
    `);
    await this.kinds(db, known => known.filter(kind => !KINDS.includes(kind)));
  }
}
