import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What random lives of documents have asked for: no version comes after an approval or a filing, none of its authors reviews a
 * document, a verdict is about the newest version, and what was judged is not taken back. A supervisor ends a deputy who is
 * none any more.
 */
export class FrozenVersions1797001781000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.keep_version() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if (select state from documents where id = new.document_id for share) not in ('draft', 'changes_requested') then
          raise exception using errcode = 'check_violation', constraint = 'document_is_being_written', message = 'not being written';
        end if;
        return new;
      end $$;
      create trigger keep_version before insert on document_versions for each row execute function app.keep_version();

      alter function app.bars_review(uuid, uuid) rename to bars_whoever_wrote_in_it;
      create function app.bars_review(document uuid, person uuid) returns text
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select case when exists (select from document_versions v where v.document_id = document and v.created_by = person)
          then 'nobody_reviews_his_own' else app.bars_whoever_wrote_in_it(document, person) end
      $$;
      revoke all on function app.bars_review(uuid, uuid) from public;

      create function app.keep_judged_submission() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from document_reviews where submission_id = new.id) then
          raise exception using errcode = 'check_violation', constraint = 'reviewed_submission_is_not_recalled', message = 'judged already';
        end if;
        return new;
      end $$;
      create trigger keep_judged before update of recalled_at on document_submissions
        for each row execute function app.keep_judged_submission();

      create function app.judge_newest_version() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        perform from documents where id = new.document_id for update;
        if exists (select from document_submissions s join document_versions v on v.id = s.version_id, document_versions later
            where s.id = new.submission_id and later.document_id = new.document_id and later.number > v.number) then
          raise exception using errcode = 'check_violation', constraint = 'newest_version_is_reviewed', message = 'there is a newer version';
        end if;
        return new;
      end $$;
      create trigger judge_newest before insert on document_reviews for each row execute function app.judge_newest_version();

      drop trigger refuse_deputy on review_deputies;
      create trigger refuse_deputy before insert on review_deputies for each row execute function app.refuse_deputy();
      create trigger refuse_longer_deputy before update on review_deputies for each row when (new.ends_on > old.ends_on) execute function app.refuse_deputy();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger refuse_longer_deputy on review_deputies;
      drop trigger refuse_deputy on review_deputies;
      create trigger refuse_deputy before insert or update on review_deputies for each row execute function app.refuse_deputy();
      drop trigger judge_newest on document_reviews;
      drop trigger keep_judged on document_submissions;
      drop trigger keep_version on document_versions;
      drop function app.judge_newest_version(), app.keep_judged_submission(), app.keep_version(), app.bars_review(uuid, uuid);
      alter function app.bars_whoever_wrote_in_it(uuid, uuid) rename to bars_review;
    `);
  }
}
