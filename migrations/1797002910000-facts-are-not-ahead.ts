import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What happened has happened: of care, costs and examinations nothing is entered that certainly lies ahead. */
const FACTS = [
  ['services', 'outcome_on', 'service_outcome_is_not_ahead'],
  ['service_costs', 'incurred_on', 'cost_is_not_ahead'],
  ['examinations', 'done_on', 'examination_is_not_done_ahead'],
  ['assessments', 'taken_on', 'assessment_is_not_taken_ahead'],
  ['clinical_notes', 'occurred_on', 'note_is_not_ahead'],
] as const;

export class FactsAreNotAhead1797002910000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      -- the column of an EDTF date, and the rule that it breaks
      create function app.refuse_ahead() returns trigger
        language plpgsql set search_path = public, app, pg_temp as $$
      begin
        if app.edtf_lower(to_jsonb(new) ->> tg_argv[0]) > current_date then
          raise exception using errcode = 'check_violation', constraint = tg_argv[1], message = 'it lies ahead';
        end if;
        return new;
      end $$;
    `);
    for (const [table, column, rule] of FACTS) {
      await db.query(`create trigger refuse_ahead before insert or update of ${column} on ${table} for each row execute function app.refuse_ahead('${column}', '${rule}')`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop function app.refuse_ahead() cascade');
  }
}
