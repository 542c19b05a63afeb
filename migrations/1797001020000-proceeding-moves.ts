import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A proceeding ends as its stage can end, and comes from an earlier one of its case by a step that procedure knows; what
 * has come of it holds it to that. Invariant 6: since the one it came from must be there before it, and is never
 * another afterwards, there is no way round in a circle.
 */
export class ProceedingMoves1797001020000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- how it ended; of an outcome that no code names nothing is known, so it closes no way
      create function app.move_is_possible(from_stage text, ended text, kind text, next text) returns boolean
        language sql stable set search_path = public, app, pg_temp as $$
        select exists (select from procedure_moves m
          where m.origin_kind = kind and from_stage = any (m.from_stages)
            and case when m.to_stages is null then next = from_stage else next = any (m.to_stages) end
            and case when ended is null then m.while_running
                     when ended = 'other' then true
                     when m.outcomes is null then ended <> 'joined'
                     else ended = any (m.outcomes) end)
      $$;

      -- a step that was taken, however the proceeding it came from ended since: what is possible while that one runs was done then
      create function app.move_can_stand(from_stage text, ended text, kind text, next text) returns boolean
        language sql stable set search_path = public, app, pg_temp as $$
        select app.move_is_possible(from_stage, ended, kind, next) or app.move_is_possible(from_stage, null, kind, next)
      $$;

      create function app.refuse_impossible_proceeding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        origin proceedings;
      begin
        if new.outcome is not null and not exists (
          select from stage_outcomes o where o.stage = new.stage and new.outcome = any (o.outcomes)
        ) then
          raise exception using errcode = 'check_violation', constraint = 'outcome_of_the_stage',
            message = 'that stage does not end so';
        end if;
        -- what was entered before there was this rule may still end; it is not led to another stage by no step
        if new.origin_id <> new.id and new.origin_kind is not null and (tg_op = 'INSERT' or old.stage <> new.stage) then
          -- waits for whoever is changing it, so that both see what the other has written
          select * into origin from proceedings where id = new.origin_id and case_id = new.case_id for share;
          if origin.id is null then
            raise exception using errcode = 'check_violation', constraint = 'proceeding_origin_is_on_record',
              message = 'the proceeding it comes from is not on record';
          end if;
          if not (case tg_op when 'INSERT' then app.move_is_possible(origin.stage, origin.outcome, new.origin_kind, new.stage)
              else app.move_can_stand(origin.stage, origin.outcome, new.origin_kind, new.stage) end) then
            raise exception using errcode = 'check_violation', constraint = 'proceeding_move_is_possible',
              message = 'procedure knows no such step';
          end if;
        end if;
        return new;
      end $$;
      create trigger refuse_impossible before insert on proceedings
        for each row execute function app.refuse_impossible_proceeding();
      create trigger refuse_impossible_change before update of stage, outcome on proceedings
        for each row when (old.stage <> new.stage or old.outcome is distinct from new.outcome)
        execute function app.refuse_impossible_proceeding();

      create function app.refuse_breaking_what_followed() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if (new.case_id, new.origin_id, new.origin_kind) is distinct from (old.case_id, old.origin_id, old.origin_kind) then
          raise exception using errcode = 'check_violation', constraint = 'proceeding_keeps_its_origin',
            message = 'where a proceeding came from does not change';
        end if;
        -- what was entered before there was this rule is not held against it
        if exists (select from proceedings next where next.origin_id = new.id
            and app.move_can_stand(old.stage, old.outcome, next.origin_kind, next.stage)
            and not app.move_can_stand(new.stage, new.outcome, next.origin_kind, next.stage)) then
          raise exception using errcode = 'check_violation', constraint = 'proceeding_bears_what_followed',
            message = 'a later proceeding could not have come of it';
        end if;
        return new;
      end $$;
      create trigger refuse_breaking before update of case_id, origin_id, origin_kind, stage, outcome on proceedings
        for each row execute function app.refuse_breaking_what_followed();
      create index proceedings_origin on proceedings (origin_id) where origin_id is not null;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop index proceedings_origin;
      drop trigger refuse_breaking on proceedings;
      drop trigger refuse_impossible on proceedings;
      drop trigger refuse_impossible_change on proceedings;
      drop function app.refuse_breaking_what_followed(), app.refuse_impossible_proceeding(),
        app.move_can_stand(text, text, text, text), app.move_is_possible(text, text, text, text);
    `);
  }
}
