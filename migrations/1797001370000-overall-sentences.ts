import type { MigrationInterface, QueryRunner } from 'typeorm';

/**
 * A sentence is per charge and overall: what a court imposed for all charges together is no sum of its parts, and each
 * instance leaves it as it is or changes it. So it stands with the instance that decided.
 */
export class OverallSentences1797001370000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      alter table proceedings
        add sentence_kind text check (sentence_kind = any (array['imprisonment', 'life_imprisonment', 'probation', 'fine',
          'community_service', 'other'])),
        add sentence_months int constraint overall_sentence_is_of_a_lifetime check (sentence_months between 1 and 1200),
        add constraint overall_sentence_length_has_a_kind check (sentence_months is null or sentence_kind is not null),
        add constraint overall_life_sentence_has_no_length check (sentence_kind <> 'life_imprisonment' or sentence_months is null),
        add constraint overall_sentence_stands_after_the_outcome check (sentence_kind is null or (outcome is not null
          and outcome <> all (array['acquittal', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'remanded', 'joined']))),
        add constraint overall_sentence_is_of_a_criminal_court check (sentence_kind is null
          or stage = any (array['first_instance', 'appeal', 'cassation', 'new_circumstances_review']));
      comment on column proceedings.sentence_kind is 'Kind of the sentence for all charges together, as this instance imposed or left it.';
      comment on column proceedings.sentence_months is 'Its length in months.';
    `);
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('alter table proceedings drop sentence_kind, drop sentence_months');
  }
}
