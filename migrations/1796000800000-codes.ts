import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Codes of each column, as the law names them on the day of this migration; a list that grows has a migration of its own. */
const CODES: Record<string, string> = {
  'bodies.kind': `district_court regional_court administrative_court supreme_court constitutional_court
    prosecutor internal_affairs national_security other_investigator penitentiary probation
    bailiffs forensic_service ombudsman torture_prevention_centre un_treaty_body
    un_special_procedure other`,
  'bodies.region': `KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y`,
  'offices.region': `KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y`,
  'persons.region': `KG-B KG-C KG-GB KG-GO KG-J KG-N KG-O KG-T KG-Y`,
  'clients.referral_source': `self relative client partner_organisation human_rights_defender lawyer state_legal_aid
    ombudsman torture_prevention_centre detention_monitoring health_facility media hotline
    training international_organisation other`,
  'relationships.kind': `father mother husband wife son daughter brother sister grandfather grandmother grandson
    granddaughter uncle aunt nephew niece cousin partner in_law other_relative friend
    neighbour other`,
  'proceedings.stage': `complaint registration pre_trial_check refusal refusal_appeal investigation indictment
    first_instance appeal cassation new_circumstances_review sentence_execution parole
    civil_claim civil_first_instance civil_appeal civil_cassation
    civil_new_circumstances_review civil_enforcement communication_submitted
    communication_registered state_observations author_comments admissibility merits views
    views_follow_up special_procedure wgad shadow_report administrative constitutional
    ombudsman disciplinary other`,
  'proceedings.outcome': `registered refused_to_register investigation_opened refused_to_investigate
    refusal_upheld refusal_overturned suspended terminated_rehabilitating
    terminated_non_rehabilitating sent_to_court acquittal acquittal_in_part conviction
    upheld changed overturned remanded granted granted_in_part denied settled
    left_unconsidered executed parole_granted parole_denied released admissible inadmissible
    violation_found violation_not_found discontinued implemented partly_implemented
    not_implemented joined ended_by_death other`,
  'hearings.purpose': `preliminary trial pronouncement detention detention_extension complaint_review
    deposition appeal cassation new_circumstances_review sentence_execution parole
    civil_preparatory civil_trial other`,
  'hearings.outcome': `continued decision_reserved granted granted_in_part denied acquittal conviction
    acquittal_in_part upheld changed overturned remanded terminated detention_ordered
    detention_replaced released settled other`,
  'hearings.postponement_reason': `client_absent client_ill not_brought_from_custody defence_counsel_absent
    prosecutor_absent judge_absent judge_in_other_hearing judge_recused victim_absent
    witness_absent expert_absent interpreter_absent expert_opinion_pending
    case_file_not_received counsel_needs_time party_request joinder technical emergency
    other`,
  'charges.code_edition': `KG-CC-1997 KG-CC-2017 KG-CC-2021`,
  'charges.sought_kind': `imprisonment probation fine community_service other`,
  'charges.imposed_kind': `imprisonment probation fine community_service other`,
  'case_closures.reason': `goals_achieved goals_achieved_in_part remedies_exhausted client_request contact_lost
    transferred conflict_of_interest no_prospect security opened_in_error other`,
  'attendances.role': `counsel intern observer specialist client representative relative witness expert
    interpreter other`,
};

/** The database takes a code of the list and nothing else, whoever writes it. */
export class Codes1796000800000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    for (const [table, column, codes] of columns()) {
      await db.query(`alter table ${table} add constraint ${table}_${column}_check check (${column} in (${codes}))`);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    for (const [table, column] of columns()) await db.query(`alter table ${table} drop constraint ${table}_${column}_check`);
  }
}

function columns(): [table: string, column: string, codes: string][] {
  return Object.entries(CODES).map(([place, words]) => {
    const [table, column] = place.split('.');
    return [table, column, words.split(/\s+/).map(code => `'${code}'`).join(', ')];
  });
}
