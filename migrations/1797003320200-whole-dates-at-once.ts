import type { MigrationInterface, QueryRunner } from 'typeorm';

/** A whole date that there is in any year: 29 February is left to those that look closer. */
const WHOLE = '^[12][0-9]{3}-((0[1-9]|1[0-2])-(0[1-9]|1[0-9]|2[0-8])|(0[13-9]|1[0-2])-(29|30)|(0[13578]|1[02])-31)$';

/**
 * Nine of ten dates are whole ones, and reports ask for the first day of hundreds of thousands: those are told at once, the others as before.
 * The functions are not strict, so that the planner can put their bodies where they are called; of null they are null all the same.
 */
export class WholeDatesAtOnce1797003320200 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const bound of ['lower', 'upper']) {
      await db.query(`do $do$ begin execute replace(pg_get_functiondef('app.edtf_${bound}(text)'::regprocedure), 'FUNCTION app.edtf_${bound}', 'FUNCTION app.edtf_${bound}_of_any'); end $do$`);
      await db.query(`
        create or replace function app.edtf_${bound}(value text) returns date
          language sql immutable parallel safe
          return case when value ~ '${WHOLE}' then make_date(substr(value, 1, 4)::int, substr(value, 6, 2)::int, substr(value, 9, 2)::int) else app.edtf_${bound}_of_any(value) end`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const bound of ['upper', 'lower']) {
      await db.query(`do $do$ begin execute replace(pg_get_functiondef('app.edtf_${bound}_of_any(text)'::regprocedure), '_of_any', ''); end $do$`);
      await db.query(`drop function app.edtf_${bound}_of_any(text)`);
    }
  }
}
