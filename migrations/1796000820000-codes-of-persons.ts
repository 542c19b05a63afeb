import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What is reported of a person are codes of the lists in `libs/law`, as every other code is. */
export class CodesOfPersons1796000820000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table persons add check (disabilities <@ array[
        'vision', 'hearing', 'mobility', 'cognition', 'self_care', 'communication',
        'psychosocial']);
      alter table persons add check (vulnerabilities <@ array[
        'child', 'older_person', 'pregnant', 'single_parent', 'gender_based_violence', 'lgbti',
        'ethnic_minority', 'religious_minority', 'migrant', 'refugee', 'stateless', 'deprived_of_liberty',
        'former_prisoner', 'drug_use', 'hiv', 'mental_health', 'poverty', 'homeless',
        'human_rights_defender', 'journalist', 'under_threat']);
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table persons drop constraint persons_disabilities_check, drop constraint persons_vulnerabilities_check');
  }
}
