import type { MigrationInterface, QueryRunner } from 'typeorm';

const KIND = 'review_waits';

/**
 * A submission that waits too long is told: to whoever is asked, and later to its author and to who could help. When that is,
 * `libs/law/documents/review-reminder.ts` alone says; here stand the facts it judges by, and whom to tell.
 */
export class ToldOfWaitingReviews1797001780000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.kinds(db, known => [...known, KIND]);
    await db.query(`
      alter table document_submissions add column reminded smallint not null default 0 check (reminded in (0, 1, 2));
      create index documents_that_wait on documents (state) where state in ('submitted', 'changes_requested', 'approved');
      comment on column document_submissions.reminded is 'Who was told that it waits too long: 0 nobody, 1 whoever is asked, 2 its author and who could help as well.';
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation, a task, a hand-over, a hearing, a document.';

      -- a reminder is no recall
      drop trigger submit on document_submissions;
      create trigger submit before insert or update of recalled_at on document_submissions for each row execute function app.submit_document();

      create function app.asked_to_review(submission uuid) returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select s.reviewer_id from document_submissions s where s.id = submission
        union
        select d.deputy_id from document_submissions s join review_deputies d on d.supervisor_id = s.reviewer_id
          where s.id = submission and current_date between d.starts_on and d.ends_on
      $$;

      create function app.unjudged_submissions()
        returns table (submission_id uuid, reminded smallint, reviewable boolean, days float8, working_days int, days_to_file int, took float8[])
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select s.id, s.reminded,
            exists (select from app.asked_to_review(s.id) person where app.bars_review(s.document_id, person) is null),
            extract(epoch from now() - s.created_at)::float8 / 86400,
            (select count(*)::int from generate_series(s.created_at::date + 1, current_date, '1 day') day where app.is_working_day(day::date)),
            d.file_by - current_date,
            array(select extract(epoch from r.created_at - o.created_at)::float8 / 86400
              from document_reviews r join document_submissions o on o.id = r.submission_id
              where r.created_by = s.reviewer_id order by r.created_at desc limit 20)
          from document_submissions s join documents d on d.id = s.document_id and d.state = 'submitted' join cases c on c.id = s.case_id and c.open
          where s.recalled_at is null and s.reminded < 2 and not exists (select from document_reviews r where r.submission_id = s.id)
      $$;

      -- who could help where nobody stands in: the other supervisors of the office who see the case
      create function app.could_help(submission uuid) returns setof uuid
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select u.id from document_submissions s join users r on r.id = s.reviewer_id
            join users u on u.office_id = r.office_id and u.id <> r.id and current_date between u.employed_from and u.employed_to
          where s.id = submission and 'supervisor' = any (app.roles_of(u.id))
            and (select count(*) from app.asked_to_review(submission)) = 1
      $$;

      -- tells each step of a submission once, and a code of a case to nobody who does not see it
      create function app.tell_of_waiting_review(submission uuid, step int) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        waiting document_submissions;
      begin
        update document_submissions s set reminded = step from documents d
          where s.id = submission and s.reminded < step and s.recalled_at is null and d.id = s.document_id and d.state = 'submitted'
            and not exists (select from document_reviews r where r.submission_id = s.id)
          returning s.* into waiting;
        if not found then
          return;
        end if;
        perform app.tell_of_document('${KIND}', person, waiting.document_id) from (
          select asked as person from app.asked_to_review(submission) asked where app.bars_review(waiting.document_id, asked) is null
          union
          select waiting.created_by where step = 2
          union
          select app.could_help(submission) where step = 2) told
          where exists (select from case_access a where a.case_id = waiting.case_id and a.user_id = person
            and current_date between a.valid_from and a.valid_to and a.until > now() and a.basis <> 'emergency');
      end $$;
      revoke all on function app.asked_to_review(uuid), app.unjudged_submissions(), app.could_help(uuid), app.tell_of_waiting_review(uuid, int) from public;
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

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.tell_of_waiting_review(uuid, int), app.could_help(uuid), app.unjudged_submissions(), app.asked_to_review(uuid);
      drop trigger submit on document_submissions;
      create trigger submit before insert or update on document_submissions for each row execute function app.submit_document();
      drop index documents_that_wait;
      alter table document_submissions drop column reminded;
      comment on column notifications.subject_id is 'The row it is about: an emergency access, a wall, a role, an invitation, a task, a hand-over, a hearing.';
      delete from notifications where kind = '${KIND}';
    `);
    await this.kinds(db, known => known.filter(kind => kind !== KIND));
  }
}
