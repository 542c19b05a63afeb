import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCE = 'Criminal Procedure Code of the Kyrgyz Republic, 2021, and the codes of 1999 and 2017 before it';
const KINDS = ['imprisonment', 'probation', 'fine', 'community_service', 'other'];
const QUASHED = 'quashed_by_prosecutor';

/**
 * What cases whose course is public hold and the model did not: a prosecutor quashes a refusal, a stay or a termination that
 * nobody has appealed; a court of appeal quashes a refusal and sends it back; a request in execution is granted or denied; a sentence
 * for life.
 */
export class PublicHistories1797001350000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(
      `insert into procedure_moves (code, origin_kind, while_running, source, outcomes, from_stages, to_stages) values ($1, 'remand', false, $2, $3, $4, $4)`,
      [QUASHED, SOURCE, ['refused_to_investigate', 'suspended', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'discontinued'], ['pre_trial_check', 'investigation']],
    );
    await db.query(`
      update procedure_moves set outcomes = outcomes || array['refusal_overturned'] where code = 'remand_below';
      update stage_outcomes set outcomes = outcomes || array['granted', 'denied'] where stage = 'sentence_execution';
    `);
    await this.kinds(db, [...KINDS, 'life_imprisonment']);
    await db.query(`
      alter table charges add constraint life_sentence_has_no_length check (
        (imposed_kind <> 'life_imprisonment' or imposed_months is null) and (sought_kind <> 'life_imprisonment' or sought_months is null))
    `);
  }

  private async kinds(db: QueryRunner, kinds: string[]): Promise<void> {
    for (const column of ['sought_kind', 'imposed_kind']) {
      await db.query(`
        alter table charges drop constraint charges_${column}_check;
        alter table charges add constraint charges_${column}_check check (${column} in (${kinds.map(kind => `'${kind}'`).join(', ')}));
      `);
    }
  }

  /** What no older code says exactly is said by the nearest. */
  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table charges drop constraint life_sentence_has_no_length');
    for (const column of ['sought_kind', 'imposed_kind']) await db.query(`update charges set ${column} = 'other' where ${column} = 'life_imprisonment'`);
    await this.kinds(db, KINDS);
    await db.query(`
      update proceedings set outcome = 'other' where stage = 'sentence_execution' and outcome in ('granted', 'denied');
      update stage_outcomes set outcomes = array_remove(array_remove(outcomes, 'granted'), 'denied') where stage = 'sentence_execution';
      update procedure_moves set outcomes = array_remove(outcomes, 'refusal_overturned') where code = 'remand_below';
    `);
    await db.query('delete from procedure_moves where code = $1', [QUASHED]);
  }
}
