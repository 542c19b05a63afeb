import type { MigrationInterface, QueryRunner } from 'typeorm';

const CHECK = 'app.check_conflict(uuid, bigint[], int[], int, int, int, uuid, bytea, uuid, uuid[])';
const KEPT = { columns: 'insert into conflict_checks (id, office_id, key_id, name, birth_year, found)', values: 'values (wanted_id, of_office, key, sealed_name, year, seen)' };
const WITH_VISIT = {
  columns: 'insert into conflict_checks (id, office_id, key_id, name, birth_year, found, enquiry_id)',
  values: 'values (wanted_id, of_office, key, sealed_name, year, seen, (select e.id from enquiries e where e.id = besides))',
};

/** A check of a visitor's name keeps of which visit it was: when he became a client and is erased, the desk forgets his name as well. */
export class ChecksOfVisitors1797003030000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table conflict_checks add column enquiry_id uuid references enquiries;
      create index conflict_checks_of_enquiry on conflict_checks (enquiry_id) where enquiry_id is not null;
      comment on column conflict_checks.enquiry_id is 'The visit of the person whose name was checked.';`);
    await this.keep(db, KEPT, WITH_VISIT);
    await db.query(forget(`
            or enquiry_id in (select e.id from enquiries e join clients c on c.id = e.client_id or c.person_id = e.person_id where c.key_id = new.id)`));
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query(forget(''));
    await this.keep(db, WITH_VISIT, KEPT);
    await db.query('alter table conflict_checks drop column enquiry_id');
  }

  private async keep(db: QueryRunner, former: typeof KEPT, now: typeof KEPT): Promise<void> {
    const [{ definition }] = await db.query('select pg_get_functiondef($1::regprocedure) as definition', [CHECK]);
    const changed = definition.replace(former.columns, now.columns).replace(former.values, now.values);
    if (changed === definition) throw new Error('app.check_conflict is not what it was');
    await db.query(changed);
  }
}

const forget = (visits: string) => `
      create or replace function app.forget_checked_names_of_key() returns trigger
        language plpgsql security definer set search_path = public, app, pg_temp as $$
      begin
        update conflict_checks set name = null, birth_year = null, forgotten_at = now() where name is not null
          and (key_id = new.id or id in (select check_id from clients where key_id = new.id) or case_id in (select id from cases where key_id = new.id)${visits});
        return null;
      end $$`;
