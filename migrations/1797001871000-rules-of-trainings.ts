import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A data key for each participant, which dies with that of the client he is; no circle in the tree; no chain of merged ones. */
export class RulesOfTrainings1797001871000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await this.keys(db);
    await this.tree(db);
    await this.merging(db);
  }

  private async keys(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whatever other kinds of keys there are by now stay; what was there before is remembered for the way down
      do $$
      declare
        of_scope text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'data_keys_scope_check');
        of_owner text := (select pg_get_expr(conbin, conrelid) from pg_constraint where conname = 'data_key_has_one_owner');
      begin
        alter table data_keys drop constraint data_keys_scope_check, drop constraint data_key_has_one_owner;
        execute format('alter table data_keys add constraint data_keys_scope_check check (scope = ''participant'' or %s)', of_scope);
        execute format('alter table data_keys add constraint data_key_has_one_owner
          check (case scope when ''participant'' then num_nonnulls(office_id, client_id) = 0 else %s end)', of_owner);
        execute format('comment on constraint data_keys_scope_check on data_keys is %L', of_scope);
        execute format('comment on constraint data_key_has_one_owner on data_keys is %L', of_owner);
      end $$;

      -- a participant who is an erased client stays as a number: what named him goes with the client's key
      create function app.forget_participant() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        his uuid[] := array(select pc.participant_id from participant_clients pc where pc.client_id = new.client_id);
      begin
        his := his || array(select p.id from participants p where p.merged_into_id = any (his));
        delete from participant_tokens where participant_id = any (his);
        update data_keys k set wrapped = null, destroyed_at = now()
          from participants p where p.id = any (his) and k.id = p.key_id and k.wrapped is not null;
        return null;
      end $$;
      create trigger forget_participant after update of wrapped on data_keys
        for each row when (new.wrapped is null and new.client_id is not null) execute function app.forget_participant();
    `);
  }

  private async tree(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_trainer() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.trained_at_id is null then return new; end if;
        -- two at once could each close the other's half of a circle
        perform pg_advisory_xact_lock(hashtextextended('trees of trainings', 0));
        if exists (
          with recursive above (id) as (
            select new.trained_at_id
            union select t.trained_at_id from above a join trainers t on t.training_id = a.id where t.trained_at_id is not null
          ) select from above where id = new.training_id
        ) then
          raise exception using errcode = 'check_violation', constraint = 'training_never_hangs_beneath_itself', message = 'a circle of trainings';
        end if;
        if exists (select from trainings t, trainings former
            where t.id = new.training_id and former.id = new.trained_at_id and t.held_upper < former.held_lower) then
          raise exception using errcode = 'check_violation', constraint = 'trainer_is_trained_before_he_trains', message = 'trained afterwards';
        end if;
        if exists (select from participations p where p.training_id = new.trained_at_id and p.participant_id = new.participant_id and p.ending is not null) then
          raise exception using errcode = 'check_violation', constraint = 'trainer_has_taken_part', message = 'he did not take part';
        end if;
        return new;
      end $$;
      create trigger refuse_trainer before insert or update on trainers for each row execute function app.refuse_trainer();

      create function app.refuse_training_day() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from trainers r join trainings former on former.id = r.trained_at_id
              where r.training_id = new.id and new.held_upper < former.held_lower)
            or exists (select from trainers r join trainings later on later.id = r.training_id
              where r.trained_at_id = new.id and later.held_upper < new.held_lower) then
          raise exception using errcode = 'check_violation', constraint = 'trainer_is_trained_before_he_trains', message = 'trained afterwards';
        end if;
        return null;
      end $$;
      create trigger refuse_training_day after update of held_on on trainings for each row execute function app.refuse_training_day();

      create function app.refuse_participation() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if new.ending is not null and exists (select from trainers t where t.trained_at_id = new.training_id and t.participant_id = new.participant_id) then
          raise exception using errcode = 'check_violation', constraint = 'trainer_has_taken_part', message = 'he trains since';
        end if;
        if new.ending is not null and exists (select from session_attendances a
            where a.training_id = new.training_id and a.participant_id = new.participant_id) then
          raise exception using errcode = 'check_violation', constraint = 'who_attended_has_taken_part', message = 'he was at a session';
        end if;
        return new;
      end $$;
      create trigger refuse_participation before update of ending on participations for each row execute function app.refuse_participation();
    `);
  }

  private async merging(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.merge_participant() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if old.merged_into_id is not null then
          raise exception using errcode = 'check_violation', constraint = 'participant_is_merged_once', message = 'merged already';
        end if;
        perform pg_advisory_xact_lock(hashtextextended('merged participants', 0));
        if exists (select from participants p where p.id = new.merged_into_id and p.merged_into_id is not null) then
          raise exception using errcode = 'check_violation', constraint = 'participant_is_merged_into_one_that_stands', message = 'that one is merged itself';
        end if;
        if new.user_id is not null then
          raise exception using errcode = 'check_violation', constraint = 'colleague_is_not_merged', message = 'a colleague';
        end if;
        return new;
      end $$;
      create trigger merge_participant before update of merged_into_id on participants
        for each row when (new.merged_into_id is distinct from old.merged_into_id and pg_trigger_depth() = 0) execute function app.merge_participant();

      -- what was merged into him is merged into whom he is now: a chain is never longer than one step
      create function app.take_merged_along() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update participants set merged_into_id = new.merged_into_id where merged_into_id = new.id;
        return null;
      end $$;
      create trigger take_merged_along after update of merged_into_id on participants
        for each row when (new.merged_into_id is distinct from old.merged_into_id and new.merged_into_id is not null and pg_trigger_depth() = 0)
        execute function app.take_merged_along();
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop trigger forget_participant on data_keys;
      drop trigger merge_participant on participants;
      drop trigger take_merged_along on participants;
      drop trigger refuse_participation on participations;
      drop trigger refuse_trainer on trainers;
      drop trigger refuse_training_day on trainings;
      drop function app.forget_participant(), app.merge_participant(), app.take_merged_along(), app.refuse_participation(), app.refuse_trainer(),
        app.refuse_training_day();
      alter table participants drop constraint participants_key_id_fkey;
      delete from data_keys where scope = 'participant';
      do $$
      declare
        one record;
      begin
        for one in select conname, obj_description(oid) as former from pg_constraint
          where conrelid = 'data_keys'::regclass and conname in ('data_keys_scope_check', 'data_key_has_one_owner') loop
          execute format('alter table data_keys drop constraint %1$I, add constraint %1$I check (%2$s)', one.conname, one.former);
        end loop;
      end $$;
    `);
  }
}
