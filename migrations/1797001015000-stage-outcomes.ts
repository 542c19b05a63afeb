import type { MigrationInterface, QueryRunner } from 'typeorm';

/** How each stage can end, as `libs/law` knows it on the day of this migration. */
const OUTCOMES = `
  complaint: registered refused_to_register investigation_opened refused_to_investigate left_unconsidered discontinued joined ended_by_death other
  registration: registered refused_to_register investigation_opened refused_to_investigate discontinued joined ended_by_death other
  pre_trial_check: investigation_opened refused_to_investigate suspended terminated_rehabilitating terminated_non_rehabilitating sent_to_court discontinued joined ended_by_death other
  refusal: refused_to_investigate refusal_overturned discontinued joined ended_by_death other
  refusal_appeal: refusal_upheld refusal_overturned suspended upheld changed overturned remanded granted granted_in_part denied left_unconsidered discontinued joined ended_by_death other
  investigation: suspended terminated_rehabilitating terminated_non_rehabilitating sent_to_court discontinued joined ended_by_death other
  indictment: terminated_rehabilitating terminated_non_rehabilitating sent_to_court remanded discontinued joined ended_by_death other
  first_instance: suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction remanded settled discontinued joined ended_by_death other
  appeal: refusal_upheld refusal_overturned suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied left_unconsidered discontinued joined ended_by_death other
  cassation: refusal_upheld refusal_overturned suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied left_unconsidered discontinued joined ended_by_death other
  new_circumstances_review: suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied left_unconsidered discontinued joined ended_by_death other
  sentence_execution: suspended changed executed released discontinued joined ended_by_death other
  parole: left_unconsidered parole_granted parole_denied released discontinued joined ended_by_death other
  civil_claim: registered refused_to_register granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  civil_first_instance: suspended remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  civil_appeal: suspended upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  civil_cassation: suspended upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  civil_new_circumstances_review: suspended upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  civil_enforcement: suspended settled executed discontinued implemented partly_implemented not_implemented joined ended_by_death other
  administrative: registered suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction remanded granted granted_in_part denied settled left_unconsidered released discontinued joined ended_by_death other
  administrative_appeal: suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  administrative_cassation: suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  administrative_new_circumstances_review: suspended terminated_rehabilitating terminated_non_rehabilitating acquittal acquittal_in_part conviction upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered discontinued joined ended_by_death other
  communication_submitted: registered refused_to_register inadmissible discontinued joined ended_by_death other
  communication_registered: registered suspended admissible inadmissible discontinued joined ended_by_death other
  state_observations: submitted not_submitted discontinued joined ended_by_death other
  author_comments: submitted not_submitted discontinued joined ended_by_death other
  admissibility: suspended admissible inadmissible discontinued joined ended_by_death other
  merits: suspended inadmissible violation_found violation_not_found discontinued joined ended_by_death other
  views: inadmissible violation_found violation_not_found discontinued joined ended_by_death other
  views_follow_up: suspended discontinued implemented partly_implemented not_implemented joined ended_by_death other
  special_procedure: released submitted not_submitted violation_found violation_not_found discontinued joined ended_by_death other
  wgad: released inadmissible violation_found violation_not_found discontinued joined ended_by_death other
  shadow_report: submitted not_submitted discontinued joined ended_by_death other
  constitutional: registered refused_to_register suspended upheld changed overturned remanded granted granted_in_part denied left_unconsidered violation_found violation_not_found discontinued joined ended_by_death other
  ombudsman: suspended upheld changed overturned remanded granted granted_in_part denied left_unconsidered violation_found violation_not_found discontinued implemented partly_implemented not_implemented joined ended_by_death other
  disciplinary: refused_to_register suspended terminated_rehabilitating terminated_non_rehabilitating upheld changed overturned remanded granted granted_in_part denied settled left_unconsidered released discontinued joined ended_by_death other
  other: every
`;

export class StageOutcomes1797001015000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table stage_outcomes (
        stage text primary key,
        outcomes text[] not null
      );
      comment on table stage_outcomes is 'How a proceeding of each stage can end; the same as in libs/law.';
      comment on column stage_outcomes.stage is 'As in proceedings.stage.';
      comment on column stage_outcomes.outcomes is 'As in proceedings.outcome.';
    `);
    const [{ text }] = await db.query(`select pg_get_constraintdef(oid) as text from pg_constraint where conname = 'proceedings_outcome_check'`);
    const every = [...text.matchAll(/'(\w+)'::text/g)].map(([, code]: string[]) => code);
    for (const line of OUTCOMES.trim().split('\n')) {
      const [stage, outcomes] = line.trim().split(': ');
      await db.query('insert into stage_outcomes values ($1, $2)', [stage, outcomes === 'every' ? every : outcomes.split(' ')]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table stage_outcomes');
  }
}
