import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Administrative courts have a ladder of their own; an exchange with a committee ends with a paper, or without one. */
const ADDED = {
  stage: ['administrative_appeal', 'administrative_cassation', 'administrative_new_circumstances_review'],
  outcome: ['submitted', 'not_submitted'],
};

export class ProceedingCodes1797001000000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [column, added] of Object.entries(ADDED)) await replace(db, column, codes => [...codes, ...added]);
  }

  /** What no older code says exactly is said by the nearest. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('update proceedings set stage = $1 where stage = any ($2)', ['administrative', ADDED.stage]);
    await db.query('update proceedings set outcome = $1 where outcome = any ($2)', ['other', ADDED.outcome]);
    for (const [column, added] of Object.entries(ADDED)) await replace(db, column, codes => codes.filter(code => !added.includes(code)));
  }
}

async function replace(db: QueryRunner, column: string, change: (codes: string[]) => string[]): Promise<void> {
  const name = `proceedings_${column}_check`;
  const [{ text }] = await db.query('select pg_get_constraintdef(oid) as text from pg_constraint where conname = $1', [name]);
  const codes = change([...text.matchAll(/'(\w+)'::text/g)].map(([, code]: string[]) => code));
  await db.query(`
    alter table proceedings drop constraint ${name};
    alter table proceedings add constraint ${name} check (${column} in (${codes.map(code => `'${code}'`).join(', ')}));
  `);
}
