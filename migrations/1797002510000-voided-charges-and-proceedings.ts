import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What a proceeding must not be named in any more once it is voided, by the column that names it. */
const NAMING: [table: string, column: string][] = [
  ['hearings', 'proceeding_id'], ['charges', 'proceeding_id'], ['charges', 'decided_in_id'], ['deadlines', 'proceeding_id'], ['documents', 'proceeding_id'],
  ['claims', 'proceeding_id'], ['awards', 'proceeding_id'], ['joinders', 'proceeding_id'], ['proceedings', 'origin_id'],
];

/** Functions that count proceedings, and the condition in them that now leaves out voided ones. */
const COUNTING: [name: string, counted: string][] = [
  ['app.legal_side(uuid)', 'p.case_id = c.id'],
  ['app.refuse_breaking_what_followed()', 'next.origin_id = new.id'],
];
const alias = (counted: string) => counted.split('.')[0];

/**
 * A charge or a proceeding entered by mistake is voided, as long as nothing came from it: `app.voiding_obstacles` is the one list of
 * what stands in the way, read by whoever wants to and asked by the database when somebody does.
 */
export class VoidedChargesAndProceedings1797002510000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, one] of [['charges', 'charge'], ['proceedings', 'proceeding']]) {
      await db.query(`
        alter table ${table}
          add column voided_at timestamptz,
          add column voided_by uuid references users,
          add column void_reason bytea,
          add constraint voided_${one}_has_a_reason check (num_nulls(voided_at, voided_by, void_reason) in (0, 3));
        create trigger keep_voided before update on ${table} for each row execute function app.keep_voided();
        comment on column ${table}.voided_at is 'When it was voided; null while it stands.';
        comment on column ${table}.voided_by is 'Who voided it.';
        comment on column ${table}.void_reason is 'Why it was voided.';
      `);
    }
    await db.query(`
      alter table proceedings
        add column key_id uuid references data_keys,
        drop constraint voided_proceeding_has_a_reason,
        add constraint voided_proceeding_has_a_reason check (num_nulls(voided_at, voided_by, void_reason, key_id) in (0, 4));
      comment on column proceedings.key_id is 'The data key that seals why it was voided; null while it stands, when nothing of it is sealed.';
    `);
    await this.obstacles(db);
    await this.naming(db);
    for (const [name, counted] of COUNTING) await this.rewrite(db, name, counted, `${counted} and ${alias(counted)}.voided_at is null`);
    await this.closing(db, 'closed_on is null and voided_at is null');
  }

  private async obstacles(db: QueryRunner): Promise<void> {
    await db.query(`
      create view app.voiding_obstacles with (security_invoker = true) as
        select origin_id as subject_id, 'later_proceeding' as kind, id from proceedings where origin_id is not null and voided_at is null
        union all
        select proceeding_id, 'hearing', id from hearings where status <> 'voided'
        union all
        select proceeding_id, 'charge', id from charges where voided_at is null
        union all
        select decided_in_id, 'decided_charge', charge_id from charge_outcomes where decided_in_id is not null
        union all
        select d.proceeding_id, 'filed_document', d.id from document_filings f join documents d on d.id = f.document_id where d.proceeding_id is not null
        union all
        select proceeding_id, 'deadline', id from deadlines where proceeding_id is not null and outcome is distinct from 'withdrawn'
        union all
        select proceeding_id, 'claim', id from claims where proceeding_id is not null and voided_at is null
        union all
        select proceeding_id, 'award', id from awards where proceeding_id is not null and voided_at is null
        union all
        select proceeding_id, 'joinder', id from joinders
        union all
        select charge_id, 'outcome', id from charge_outcomes where outcome <> 'pending'
        union all
        select id, 'former_charge', reclassified_from_id from charges where reclassified_from_id is not null
        union all
        -- a claim rests on the charge when it is for acts of the event that the charge speaks of
        select h.id, 'claim', c.id from charges h join acts a on a.event_id = h.event_id and a.voided_at is null
          join claim_acts n on n.act_id = a.id join claims c on c.id = n.claim_id and c.case_id = h.case_id and c.voided_at is null;

      create function app.refuse_voiding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        standing text;
      begin
        select string_agg(distinct kind, ', ') into standing from app.voiding_obstacles where subject_id = new.id;
        if standing is not null then
          raise exception using errcode = 'check_violation', constraint = 'nothing_stands_on_what_is_voided', message = standing;
        end if;
        new.voided_at := now();
        new.voided_by := app.actor();
        return new;
      end $$;
      create trigger refuse_voiding before update of voided_at on charges
        for each row when (old.voided_at is null and new.voided_at is not null) execute function app.refuse_voiding();
      create trigger refuse_voiding before update of voided_at on proceedings
        for each row when (old.voided_at is null and new.voided_at is not null) execute function app.refuse_voiding();
    `);
  }

  private async naming(db: QueryRunner): Promise<void> {
    await db.query(`
      -- whoever voids it at the same moment is waited for, and then seen
      create function app.refuse_voided_proceeding() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      declare
        voided timestamptz;
      begin
        select voided_at into voided from proceedings where id = (to_jsonb(new) ->> tg_argv[0])::uuid for key share;
        if voided is not null then
          raise exception using errcode = 'check_violation', constraint = 'nothing_new_in_a_voided_proceeding', message = 'the proceeding is voided';
        end if;
        return new;
      end $$;
    `);
    for (const [table, column] of NAMING) {
      await db.query(`
        create trigger refuse_voided_${column} before insert or update of ${column} on ${table}
          for each row when (new.${column} is not null) execute function app.refuse_voided_proceeding('${column}')`);
    }
  }

  private async rewrite(db: QueryRunner, name: string, from: string, to: string): Promise<void> {
    const [{ text }] = await db.query('select pg_get_functiondef($1::regprocedure) as text', [name]);
    if (!(text as string).includes(from)) throw new Error(`${name} does not say: ${from}`);
    await db.query((text as string).replace(from, to));
  }

  /** Other areas have added their obstacles to closing: what there is stays. */
  private async closing(db: QueryRunner, running: string): Promise<void> {
    const [{ text }] = await db.query(`select pg_get_viewdef('app.closing_obstacles'::regclass) as text`);
    const [proceedings, ...others] = (text as string).replace(/;\s*$/, '').split(/\bUNION ALL\b/);
    if (!proceedings.includes("'open_proceeding'")) throw new Error('app.closing_obstacles does not begin with proceedings');
    const open = `select case_id, 'open_proceeding' as kind, id as subject_id from proceedings where ${running}`;
    await db.query(`create or replace view app.closing_obstacles with (security_invoker = true) as ${[open, ...others].join(' union all ')}`);
  }

  async down(db: QueryRunner): Promise<void> {
    await this.closing(db, 'closed_on is null');
    for (const [name, counted] of COUNTING) await this.rewrite(db, name, `${counted} and ${alias(counted)}.voided_at is null`, counted);
    await db.query(`
      drop function app.refuse_voided_proceeding() cascade;
      drop function app.refuse_voiding() cascade;
      drop view app.voiding_obstacles;
    `);
    await db.query('alter table proceedings drop column key_id');
    for (const table of ['charges', 'proceedings']) {
      await db.query(`
        drop trigger keep_voided on ${table};
        alter table ${table} drop column voided_at, drop column voided_by, drop column void_reason;
      `);
    }
  }
}
