import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A perpetrator entered by mistake is voided while no part in an act that stands and no charge that stands names him; nothing new names him,
 * no search and no check of a name finds him, and no other case is told of him. And what was voided of a proceeding does not hold a filing.
 */
export class VoidedPerpetrators1797003140000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table perpetrators
        add voided_at timestamptz,
        add voided_by uuid references users,
        add void_reason bytea,
        add constraint voided_perpetrator_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3));
      create trigger keep_voided before update on perpetrators for each row execute function app.keep_voided();
      comment on column perpetrators.voided_at is 'When he was voided; null while he stands.';
      comment on column perpetrators.voided_by is 'Who voided him.';
      comment on column perpetrators.void_reason is 'Why he was voided.';

      create trigger refuse_voiding before update of voided_at on perpetrators
        for each row when (old.voided_at is null and new.voided_at is not null) execute function app.refuse_voiding();

      create function app.forget_voided_perpetrator() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        delete from perpetrator_tokens where perpetrator_id = new.id;
        return null;
      end $$;
      create trigger forget_voided_perpetrator after update of voided_at on perpetrators
        for each row when (new.voided_at is not null) execute function app.forget_voided_perpetrator();

      create function app.refuse_voided_perpetrator() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        voided timestamptz;
      begin
        select voided_at into voided from perpetrators where id = new.perpetrator_id for share;
        if voided is not null then
          raise exception using errcode = 'check_violation', constraint = 'voided_record_stays_as_it_is', message = 'the perpetrator is voided';
        end if;
        return new;
      end $$;
      create trigger refuse_voided_perpetrator before insert on involvements for each row execute function app.refuse_voided_perpetrator();
      create trigger refuse_voided_perpetrator before insert or update of perpetrator_id on charges
        for each row when (new.perpetrator_id is not null) execute function app.refuse_voided_perpetrator();
    `);
    await this.obstacles(db);
    await this.rewrite(db, 'app.other_cases_of(uuid)', 'p where p.id = wanted', 'p where p.id = wanted and p.voided_at is null');
    await this.rewrite(db, 'app.other_cases_of(uuid)', 'o where o.unit_id = mine.unit_id', 'o where o.unit_id = mine.unit_id and o.voided_at is null');
    await this.rewrite(db, 'app.file_with_the_un()', 'from proceedings where case_id = new.case_id and stage', 'from proceedings where case_id = new.case_id and voided_at is null and stage');
  }

  /** The list there is, and what names a perpetrator. */
  private async obstacles(db: QueryRunner): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_viewdef('app.voiding_obstacles'::regclass) as text`);
    await db.query(`
      create or replace view app.voiding_obstacles with (security_invoker = true) as ${(text as string).replace(/;\s*$/, '')}
        union all
        select i.perpetrator_id, 'involvement', i.id from involvements i join acts a on a.id = i.act_id and a.voided_at is null
          join events e on e.id = a.event_id and e.voided_at is null where i.voided_at is null
        union all
        select perpetrator_id, 'charge_against', id from charges where perpetrator_id is not null and voided_at is null`);
  }

  private async rewrite(db: QueryRunner, name: string, from: string, to: string): Promise<void> {
    const [{ text }] = await db.query('select pg_get_functiondef($1::regprocedure) as text', [name]);
    if (!(text as string).includes(from)) throw new Error(`${name} does not say: ${from}`);
    await db.query((text as string).replace(from, to));
  }

  async down(db: QueryRunner): Promise<void> {
    await this.rewrite(db, 'app.file_with_the_un()', 'new.case_id and voided_at is null and stage', 'new.case_id and stage');
    await this.rewrite(db, 'app.other_cases_of(uuid)', 'mine.unit_id and o.voided_at is null', 'mine.unit_id');
    await this.rewrite(db, 'app.other_cases_of(uuid)', 'p.id = wanted and p.voided_at is null', 'p.id = wanted');
    const [{ text }] = await db.query(`select pg_get_viewdef('app.voiding_obstacles'::regclass) as text`);
    const former = (text as string).replace(/;\s*$/, '').split(/\bUNION ALL\b/).slice(0, -2).join(' union all ');
    await db.query(`
      create or replace view app.voiding_obstacles with (security_invoker = true) as ${former};
      drop function app.refuse_voided_perpetrator() cascade;
      drop function app.forget_voided_perpetrator() cascade;
      drop trigger refuse_voiding on perpetrators;
      drop trigger keep_voided on perpetrators;
      delete from charges where perpetrator_id in (select id from perpetrators where voided_at is not null);
      delete from involvement_certainties where involvement_id in (select i.id from involvements i join perpetrators p on p.id = i.perpetrator_id where p.voided_at is not null);
      delete from involvements where perpetrator_id in (select id from perpetrators where voided_at is not null);
      delete from perpetrators where voided_at is not null;
      alter table perpetrators drop voided_at, drop voided_by, drop void_reason;
    `);
  }
}
