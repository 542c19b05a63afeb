import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * What belonged to no case moves into one, with all that hangs on it, when its client has become a client of that case. Its words stay
 * under the key of the client whose they are, which the team of the case may use: they go when he is erased, and are sealed anew for nobody.
 */
export class MovedEvents1797002210000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table events
        add moved_from uuid references clients,
        add moved_at timestamptz,
        add moved_by uuid references users,
        add constraint moved_event_says_whence check (num_nulls(moved_from, moved_at, moved_by) in (0, 3) and (moved_from is null or case_id is not null));
      create index events_moved_from on events (moved_from) where moved_from is not null;
      comment on column events.moved_from is 'The client from whose file it was moved into the case.';
      comment on column events.moved_at is 'When it was moved into the case.';
      comment on column events.moved_by is 'Who moved it.';
      comment on column events.key_id is 'The data key that seals its words, that of the client when it was moved from his file; null for a mass event, which has none while it stands.';
    `);
    await this.rules(db, 'and old.case_id is not distinct from new.case_id', 'for share');
    await this.moves(db);
  }

  /** What is voided or ended may change its place, which only the owner's function can do. And what is added while it moves waits. */
  private async rules(db: QueryRunner, unmoved: string, waits: string): Promise<void> {
    await db.query(`
      create or replace function app.keep_voided() returns trigger
        language plpgsql as $$
      begin
        if old.voided_at is not null ${unmoved} then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'it is voided';
        end if;
        return new;
      end $$;

      create or replace function app.keep_examination() returns trigger
        language plpgsql as $$
      begin
        if (old.done_on is not null or old.refused_on is not null) ${unmoved} then
          raise exception using errcode = 'check_violation', constraint = 'ended_examination_stays_as_it_is', message = 'it is refused or done';
        end if;
        return new;
      end $$;

      create or replace function app.refuse_foreign_part() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its_own boolean;
      begin
        if tg_table_name = 'involvement_certainties' then
          its_own := exists (select from involvements i where i.id = new.involvement_id
            and (i.case_id, i.client_id) is not distinct from (new.case_id, new.client_id) ${waits});
        else
          its_own := exists (select from perpetrators p where p.id = new.perpetrator_id
            and (p.case_id, p.client_id) is not distinct from (new.case_id, new.client_id) ${waits});
        end if;
        if tg_table_name = 'involvements' then
          its_own := its_own and exists (select from acts a where a.id = new.act_id
            and (a.case_id, a.client_id) is not distinct from (new.case_id, new.client_id) ${waits});
        end if;
        if not its_own then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'another case';
        end if;
        return new;
      end $$;
    `);
  }

  private async moves(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whoever writes in the file and in the case, as a lawyer or supervisor. A perpetrator of the event alone moves with it; for one who is
      -- named of other events of the file as well (former), a copy in the case takes his place (successors)
      create function app.move_event(wanted uuid, into_case uuid, former uuid[], successors uuid[]) returns void
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        its events;
        did uuid[];
        broken text;
      begin
        select * into its from events where id = wanted and not mass and app.roles_of(app.actor()) && array['lawyer', 'supervisor']
          and (client_id is null or exists (select from client_access k where k.user_id = app.actor() and k.client_id = events.client_id
            and k.writes and current_date between k.valid_from and k.valid_to and k.until > now())) for update;
        if its.id is null then
          raise exception using errcode = 'no_data_found', message = 'no such event for him';
        end if;
        broken := case
          when its.client_id is null then 'event_moves_into_a_case_once'
          when its.voided_at is not null then 'voided_record_stays_as_it_is'
          when not exists (select from cases c join case_clients cc on cc.case_id = c.id and cc.client_id = its.client_id join case_access k on k.case_id = c.id
            where c.id = into_case and c.open and k.user_id = app.actor() and k.writes and current_date between k.valid_from and k.valid_to and k.until > now()
            for share of c) then 'event_moves_to_an_open_case_of_its_client' end;
        if broken is not null then
          raise exception using errcode = 'check_violation', constraint = broken, message = 'not into this case';
        end if;

        perform from acts where event_id = wanted for update;
        did := array(select distinct i.perpetrator_id from involvements i join acts a on a.id = i.act_id where a.event_id = wanted);
        perform from perpetrators where id = any (did) for update;
        if exists (select from involvements i join acts a on a.id = i.act_id where i.perpetrator_id = any (did) and i.perpetrator_id <> all (former) and a.event_id <> wanted)
            or exists (select from unnest(former, successors) u(f, s) join perpetrators was on was.id = u.f left join perpetrators p on p.id = u.s
              and p.case_id = into_case and (p.kind, p.service, p.unit_id) is not distinct from (was.kind, was.service, was.unit_id) where p.id is null) then
          raise exception using errcode = 'check_violation', constraint = 'part_belongs_where_its_event_does', message = 'he is named elsewhere as well';
        end if;

        update perpetrators set case_id = into_case, client_id = null, version = version + 1 where id = any (did) and id <> all (former);
        update perpetrator_tokens set case_id = into_case, client_id = null where perpetrator_id = any (did) and perpetrator_id <> all (former);
        update events set case_id = into_case, client_id = null, office_id = (select office_id from cases where id = into_case), version = version + 1,
            moved_from = its.client_id, moved_at = now(), moved_by = app.actor() where id = wanted;
        update statements set case_id = into_case, client_id = null, version = version + 1 where event_id = wanted;
        update examinations set case_id = into_case, client_id = null, version = version + 1 where event_id = wanted;
        update examination_findings f set case_id = into_case, client_id = null from examinations e where e.id = f.examination_id and e.event_id = wanted;
        update acts set case_id = into_case, client_id = null, version = version + 1 where event_id = wanted;
        update injuries i set case_id = into_case, client_id = null, version = i.version + 1 from acts a where a.id = i.act_id and a.event_id = wanted;
        update involvement_certainties c set case_id = into_case, client_id = null from involvements i join acts a on a.id = i.act_id
          where i.id = c.involvement_id and a.event_id = wanted;
        update involvements i set case_id = into_case, client_id = null, version = i.version + 1,
            perpetrator_id = coalesce((select u.s from unnest(former, successors) u(f, s) where u.f = i.perpetrator_id), i.perpetrator_id)
          from acts a where a.id = i.act_id and a.event_id = wanted;
      end $$;
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.rules(db, '', '');
    await db.query(`
      drop function app.move_event(uuid, uuid, uuid[], uuid[]);
      alter table events drop moved_from cascade, drop moved_at, drop moved_by;
      comment on column events.key_id is 'The data key that seals its words; null for a mass event, which has none while it stands.';
    `);
  }
}
