import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A perpetrator's part in an act can be voided, and a mass event that nothing refers to; nothing new hangs on what is voided. */
export class CorrectionsOfEvents1797002200000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table involvements
        add key_id uuid references data_keys,
        add voided_at timestamptz,
        add voided_by uuid references users,
        add void_reason bytea,
        add version int not null default 1,
        add constraint voided_involvement_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3));
      update involvements i set key_id = a.key_id from acts a where a.id = i.act_id;
      alter table involvements alter key_id set not null, drop constraint involved_once_in_an_act;
      create unique index involved_once_in_an_act on involvements (act_id, perpetrator_id, part) where voided_at is null;
      create trigger keep_voided before update on involvements for each row execute function app.keep_voided();

      comment on column involvements.key_id is 'The data key that seals its words: that of the case, or of the client.';
      comment on column involvements.voided_at is 'When it was voided; null while it stands.';
      comment on column involvements.voided_by is 'Who voided it.';
      comment on column involvements.void_reason is 'Why it was voided.';
      comment on column involvements.version is 'Counts changes; who saw an older one cannot overwrite a newer.';
    `);
    await this.additions(db);
    await this.massEvents(db);
  }

  private async additions(db: QueryRunner): Promise<void> {
    await db.query(`
      create function app.refuse_part_of_voided() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        voided boolean;
      begin
        if tg_table_name = 'involvement_certainties' then
          select voided_at is not null into voided from involvements where id = new.involvement_id for share;
        else
          select voided_at is not null into voided from acts where id = new.act_id for share;
        end if;
        if voided then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'it is voided';
        end if;
        return new;
      end $$;
      create trigger refuse_part_of_voided before insert on involvement_certainties for each row execute function app.refuse_part_of_voided();
      create trigger refuse_part_of_voided before insert on involvements for each row execute function app.refuse_part_of_voided();
      create trigger refuse_part_of_voided before insert on injuries for each row execute function app.refuse_part_of_voided();
    `);
  }

  /** It holds no words while it stands; why it does not, is sealed under the key of the office. */
  private async massEvents(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table events drop constraint mass_event_has_a_title_and_no_words;
      alter table events add constraint mass_event_has_a_title_and_no_words
        check (mass = (title is not null) and (mass and voided_at is null) = (key_id is null) and (not mass or num_nonnulls(place, description) = 0));
      comment on column events.key_id is 'The data key that seals its words; null for a mass event, which has none while it stands.';

      create function app.refuse_voiding_of_used_event() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        if exists (select from acts where event_id = new.id and voided_at is null) or exists (select from enquiries where event_id = new.id)
            or exists (select from statements where event_id = new.id and voided_at is null) or exists (select from examinations where event_id = new.id)
            or exists (select from charges where event_id = new.id) then
          raise exception using errcode = 'check_violation', constraint = 'mass_event_in_use_is_not_voided', message = 'others refer to it';
        end if;
        return new;
      end $$;
      create trigger refuse_voiding_of_used_event before update of voided_at on events for each row
        when (new.mass and new.voided_at is not null) execute function app.refuse_voiding_of_used_event();

      drop function app.count_mass_event(uuid);
      -- victims are counted once, however many acts; what is closed to whoever asks, and restricted cases of others, are not
      create function app.count_mass_event(wanted uuid) returns table (enquiries int, victims int, acts int, cases int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        with closed as materialized (
          select c.id from cases c where c.id = any ((select app.walled_off())::uuid[]) or (c.restricted and not exists (
            select from case_access k where k.case_id = c.id and k.user_id = app.actor() and current_date between k.valid_from and k.valid_to and k.until > now())))
        select (select count(*)::int from enquiries q where q.event_id = wanted and app.actor() is not null
              and (q.client_id is null or (q.client_id <> all ((select app.walled_off())::uuid[])
                and not exists (select from case_clients k where k.client_id = q.client_id and k.case_id in (select id from closed))))),
            count(distinct a.victim_id)::int, count(*)::int, count(distinct a.case_id)::int
          from acts a join events e on e.id = a.event_id and e.mass
          where e.id = wanted and a.voided_at is null and app.actor() is not null
            and a.victim_id <> all ((select app.walled_off())::uuid[]) and (a.case_id is null or a.case_id not in (select id from closed))
      $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(`
      drop function app.count_mass_event(uuid);
      create function app.count_mass_event(wanted uuid) returns table (victims int, acts int, cases int)
        language sql stable security definer set search_path = public, app, pg_temp as $$
        select count(distinct a.victim_id)::int, count(*)::int, count(distinct a.case_id)::int
          from acts a join events e on e.id = a.event_id and e.mass left join cases c on c.id = a.case_id
          where e.id = wanted and a.voided_at is null and app.actor() is not null
            and a.victim_id <> all ((select app.walled_off())::uuid[]) and (a.case_id is null or a.case_id <> all ((select app.walled_off())::uuid[]))
            and (c.restricted is not true or exists (select from case_access k where k.case_id = c.id and k.user_id = app.actor()
              and current_date between k.valid_from and k.valid_to and k.until > now()))
      $$;
      drop trigger refuse_voiding_of_used_event on events;
      drop function app.refuse_voiding_of_used_event();
      alter table events drop constraint mass_event_has_a_title_and_no_words;
      delete from events where mass and voided_at is not null;
      alter table events add constraint mass_event_has_a_title_and_no_words
        check (mass = (title is not null) and mass = (key_id is null) and (not mass or num_nonnulls(place, description) = 0));
      comment on column events.key_id is 'The data key that seals its words; null for a mass event, which has none.';
      drop trigger refuse_part_of_voided on involvement_certainties;
      drop trigger refuse_part_of_voided on involvements;
      drop trigger refuse_part_of_voided on injuries;
      drop function app.refuse_part_of_voided();
      drop trigger keep_voided on involvements;
      drop index involved_once_in_an_act;
      delete from involvement_certainties where involvement_id in (select id from involvements where voided_at is not null);
      delete from involvements where voided_at is not null;
      alter table involvements drop constraint voided_involvement_has_a_reason, drop key_id, drop voided_at, drop voided_by, drop void_reason, drop version,
        add constraint involved_once_in_an_act unique (act_id, perpetrator_id, part);
    `);
  }
}
