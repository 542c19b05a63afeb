import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What somebody did as an intern, counted. The sources are the records of the work itself, so nothing is kept twice and a
 * later role changes none of it (invariant 30). Handed out as numbers: a place on a team ends, the work of that time does not.
 */
export class Growth1797001760000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create index attendances_user on attendances (user_id) where user_id is not null;
      create index log_entries_of_interns on log_entries (author_id, occurred_lower) where written_as = 'intern';
      create index document_writers_interns on document_writers (user_id) where wrote_as = 'intern';
    `);
    await this.facts(db);
    await this.limits(db);
    await this.questions(db);
  }

  private async facts(db: QueryRunner): Promise<void> {
    await db.query(`
      -- rounds are verdicts from his first words on, up to the first approval; without one, so far
      create view app.intern_documents as
        select w.user_id, w.document_id, w.case_id, w.created_at::date as started_on, a.created_at::date as approved_on,
            (select min(s.created_at)::date from document_submissions s where s.document_id = w.document_id
              and s.recalled_at is null and s.created_at >= w.created_at) as submitted_on,
            (select f.filed_on from document_filings f where f.document_id = w.document_id) as filed_on,
            (select count(*)::int from document_reviews r where r.document_id = w.document_id
              and r.created_at >= w.created_at and (a.id is null or r.created_at <= a.created_at)) as rounds
          from document_writers w left join lateral (
            select r.id, r.created_at from document_reviews r where r.document_id = w.document_id and r.verdict = 'approved'
              and r.created_at >= w.created_at order by r.created_at, r.id limit 1) a on true
          where w.wrote_as = 'intern';

      -- a partial date counts on its first day
      create view app.growth_facts as
        select a.user_id, a.case_id, (h.starts_at at time zone h.zone)::date as day, 'hearings' as measure, 1 as amount
          from attendances a join hearings h on h.id = a.hearing_id
            join role_grants g on g.user_id = a.user_id and g.role = 'intern' and (h.starts_at at time zone h.zone)::date between g.starts_on and g.ends_on
          where h.status = 'held'
        union all
        select e.author_id, e.case_id, e.occurred_lower, m.measure, m.amount
          from log_entries e cross join lateral (values ('entries', 1), ('minutes', coalesce(e.minutes, 0)),
            ('detention_visits', (e.kind = 'detention_visit')::int), ('meetings', (e.kind = 'meeting')::int)) m (measure, amount)
          where e.written_as = 'intern' and m.amount > 0
        union all
        select d.user_id, d.case_id, m.day, m.measure, m.amount
          from app.intern_documents d cross join lateral (values ('drafted', d.started_on, 1), ('approved', d.approved_on, 1),
            ('rounds', d.approved_on, d.rounds), ('filed', d.filed_on, 1)) m (measure, day, amount)
          where m.day is not null
        union all
        select w.user_id, w.case_id, r.created_at::date, m.measure, 1
          from document_writers w join document_reviews r on r.document_id = w.document_id and r.created_at >= w.created_at
            cross join lateral (select 'sent_back' where r.verdict = 'changes_requested'
              union all select 'error_' || e from unnest(r.errors) e) m (measure)
          where w.wrote_as = 'intern';
    `);
  }

  private async limits(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the days of somebody's growth that the actor may look at: all of his own and of whom he supervises, else those on
      -- which he did; null when there is none
      create function app.growth_reach(person uuid) returns datemultirange
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select case
          when person = app.actor() then '{(,)}'
          when 'supervisor' = any (app.roles_of(app.actor())) then (
            select case when bool_or(current_date between starts_on and ends_on) then '{(,)}' else range_agg(daterange(starts_on, ends_on, '[]')) end
              from supervisions where supervisee_id = person and supervisor_id = app.actor() and starts_on <= current_date)
        end
      $$;

      -- cases whose work is not even counted for somebody: walled off from him (invariant 36), or restricted and not his
      create function app.uncounted_cases(reader uuid, person uuid) returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with seen as (select case_id from case_access a where a.user_id = reader
          and current_date between a.valid_from and a.valid_to and a.until > now())
        select case_id from app.walled_cases where user_id = reader and (itself or case_id not in (select case_id from seen))
        union select id from cases where restricted and reader <> person and id not in (select case_id from seen)
      $$;
      revoke all on function app.uncounted_cases(uuid, uuid) from public;
    `);
  }

  private async questions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.growth_of(person uuid, first_day date, last_day date) returns table (month text, measure text, amount int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select to_char(f.day, 'YYYY-MM'), f.measure, sum(f.amount)::int from app.growth_facts f
          where f.user_id = person and f.day between coalesce(first_day, '-infinity') and coalesce(last_day, 'infinity')
            and f.day <@ app.growth_reach(person) and f.case_id <> all (array(select app.uncounted_cases(app.actor(), person)))
          group by 1, 2
      $$;

      -- those that were in the making on one of the days
      create function app.intern_documents_of(person uuid, first_day date, last_day date)
        returns table (document_id uuid, started_on date, submitted_on date, approved_on date, filed_on date, rounds int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select d.document_id, d.started_on, d.submitted_on, d.approved_on, d.filed_on, d.rounds from app.intern_documents d
          where d.user_id = person and d.started_on <= coalesce(last_day, 'infinity')
            and coalesce(d.approved_on, current_date) >= coalesce(first_day, '-infinity')
            and daterange(d.started_on, greatest(d.started_on, coalesce(d.approved_on, current_date)), '[]') && app.growth_reach(person)
            and d.case_id <> all (array(select app.uncounted_cases(app.actor(), person)))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.intern_documents_of(uuid, date, date), app.growth_of(uuid, date, date), app.uncounted_cases(uuid, uuid),
        app.growth_reach(uuid);
      drop view app.growth_facts, app.intern_documents;
      drop index document_writers_interns, log_entries_of_interns, attendances_user;
    `);
  }
}
