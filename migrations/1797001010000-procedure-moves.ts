import type { MigrationInterface, QueryRunner } from 'typeorm';

const SOURCES = [
  'Criminal Procedure Code of the Kyrgyz Republic, 2021, and the codes of 1999 and 2017 before it',
  'Civil Procedure Code of the Kyrgyz Republic, 2017; Law on the status of bailiffs and enforcement',
  'Code on Administrative Procedure, 2017, and Code of Offences of the Kyrgyz Republic, 2021',
  'Rules of procedure of the Human Rights Committee (CCPR/C/3) and of the Committee against Torture (CAT/C/3); methods of work of the WGAD (A/HRC/36/38)',
  'Practice before courts of the Kyrgyz Republic; Optional Protocol to the ICCPR, art. 5 (2) (b)',
  'Criminal Procedure Code of the Kyrgyz Republic on new circumstances after decisions of international bodies',
];

const TRACKS: Record<string, string> = {
  criminal: `complaint registration pre_trial_check refusal refusal_appeal investigation indictment first_instance appeal
    cassation new_circumstances_review sentence_execution parole`,
  civil: `civil_claim civil_first_instance civil_appeal civil_cassation civil_new_circumstances_review civil_enforcement`,
  administrative: `administrative administrative_appeal administrative_cassation administrative_new_circumstances_review`,
  international: `communication_submitted communication_registered state_observations author_comments admissibility merits views
    views_follow_up special_procedure wgad shadow_report`,
  other: `constitutional ombudsman disciplinary other`,
};

/**
 * The steps of procedure as the law of `libs/law` knows them on the day of this migration, one a line: code | kind | whether
 * while running | source | outcomes | from | to. `@criminal` stands for every stage of a track.
 */
const MOVES = `
  register | continuation | running | 0 | registered | complaint | registration
  check | continuation | running | 0 | registered | complaint registration | pre_trial_check
  investigate | continuation | running | 0 | registered investigation_opened | complaint registration pre_trial_check | investigation
  refuse | continuation | running | 0 | registered refused_to_register refused_to_investigate | complaint registration pre_trial_check | refusal
  complain_anew | continuation | - | 0 | any | complaint registration pre_trial_check refusal refusal_appeal investigation | complaint
  appeal_refusal | appeal | running | 0 | any | complaint registration pre_trial_check refusal investigation indictment | refusal_appeal
  appeal_again | appeal | - | 0 | any | refusal_appeal | refusal_appeal appeal cassation
  remand_after_refusal | remand | - | 0 | refusal_overturned granted granted_in_part overturned remanded | refusal refusal_appeal | registration pre_trial_check investigation
  go_on_after_refusal | continuation | - | 0 | refusal_overturned granted granted_in_part overturned | refusal refusal_appeal | registration pre_trial_check investigation
  send_to_court | continuation | running | 0 | sent_to_court | pre_trial_check investigation | indictment first_instance
  bring_indictment | continuation | running | 0 | sent_to_court | indictment | first_instance
  return_indictment | remand | - | 0 | remanded | indictment | pre_trial_check investigation
  resume_on_new_circumstances | new_circumstances | - | 0 | any | pre_trial_check refusal refusal_appeal investigation indictment | pre_trial_check investigation
  return_from_trial | remand | - | 0 | remanded | first_instance | pre_trial_check investigation indictment first_instance
  appeal_judgment | appeal | - | 0 | any | first_instance sentence_execution parole new_circumstances_review | appeal cassation
  cassation | appeal | - | 0 | any | appeal | cassation
  remand_below | remand | - | 0 | remanded overturned granted granted_in_part | appeal cassation new_circumstances_review | registration pre_trial_check refusal_appeal investigation indictment first_instance sentence_execution parole
  remand_to_appeal | remand | - | 0 | remanded overturned granted granted_in_part | cassation new_circumstances_review | appeal
  remand_to_cassation | remand | - | 0 | remanded overturned granted granted_in_part | new_circumstances_review | cassation
  new_circumstances | new_circumstances | - | 0 | any | first_instance appeal cassation new_circumstances_review sentence_execution parole | new_circumstances_review
  execute_sentence | execution | - | 0 | conviction acquittal_in_part | first_instance | sentence_execution parole
  execute_after_review | execution | - | 0 | conviction acquittal_in_part upheld changed denied left_unconsidered discontinued | appeal cassation new_circumstances_review | sentence_execution parole
  parole | continuation | running | 0 | any | sentence_execution | parole
  parole_in_execution | execution | running | 0 | any | sentence_execution | parole
  after_parole | continuation | - | 0 | parole_granted parole_denied released left_unconsidered | parole | sentence_execution parole
  civil_trial | continuation | running | 1 | registered denied granted_in_part left_unconsidered | civil_claim | civil_first_instance
  civil_file_anew | continuation | - | 1 | refused_to_register left_unconsidered discontinued remanded | civil_claim civil_first_instance | civil_claim civil_first_instance
  civil_appeal | appeal | - | 1 | any | civil_claim civil_first_instance civil_new_circumstances_review | civil_appeal
  civil_cassation | appeal | - | 1 | any | civil_first_instance civil_appeal civil_new_circumstances_review | civil_cassation
  civil_remand | remand | - | 1 | remanded overturned granted granted_in_part | civil_appeal civil_cassation civil_new_circumstances_review | civil_claim civil_first_instance
  civil_remand_to_appeal | remand | - | 1 | remanded overturned granted granted_in_part | civil_cassation civil_new_circumstances_review | civil_appeal
  civil_remand_to_cassation | remand | - | 1 | remanded overturned granted granted_in_part | civil_new_circumstances_review | civil_cassation
  civil_new_circumstances | new_circumstances | - | 1 | any | civil_first_instance civil_appeal civil_cassation civil_new_circumstances_review civil_enforcement | civil_new_circumstances_review
  enforce | execution | - | 1 | granted granted_in_part settled | civil_first_instance | civil_enforcement
  enforce_after_review | execution | - | 1 | upheld changed overturned granted granted_in_part settled denied left_unconsidered discontinued | civil_appeal civil_cassation civil_new_circumstances_review | civil_enforcement
  enforce_again | continuation | - | 1 | partly_implemented not_implemented discontinued | civil_enforcement | civil_enforcement
  appeal_enforcement | appeal | running | 1 | any | civil_enforcement | civil_first_instance civil_appeal administrative
  administrative_anew | continuation | - | 2 | denied left_unconsidered discontinued remanded | administrative | administrative
  administrative_appeal | appeal | - | 2 | any | administrative administrative_new_circumstances_review | administrative_appeal
  administrative_cassation | appeal | - | 2 | any | administrative administrative_appeal administrative_new_circumstances_review | administrative_cassation
  administrative_remand | remand | - | 2 | remanded overturned granted granted_in_part | administrative_appeal administrative_cassation administrative_new_circumstances_review | administrative
  administrative_remand_to_appeal | remand | - | 2 | remanded overturned granted granted_in_part | administrative_cassation administrative_new_circumstances_review | administrative_appeal
  administrative_remand_to_cassation | remand | - | 2 | remanded overturned granted granted_in_part | administrative_new_circumstances_review | administrative_cassation
  administrative_new_circumstances | new_circumstances | - | 2 | any | @administrative | administrative_new_circumstances_review
  administrative_enforcement | execution | - | 2 | granted granted_in_part settled upheld changed overturned | @administrative | civil_enforcement
  communication | continuation | running | 3 | registered | communication_submitted | communication_registered state_observations author_comments admissibility merits views
  registered_communication | continuation | running | 3 | registered admissible | communication_registered | state_observations author_comments admissibility merits views
  exchange | continuation | running | 3 | submitted not_submitted | state_observations author_comments | state_observations author_comments admissibility merits views
  admissible | continuation | - | 3 | admissible | admissibility | state_observations author_comments merits views
  views | continuation | running | 3 | violation_found violation_not_found | merits | views
  follow_up | continuation | - | 3 | violation_found | merits views wgad | views_follow_up
  follow_up_again | continuation | - | 3 | partly_implemented not_implemented discontinued | views_follow_up | views_follow_up
  inadmissibility_reviewed | new_circumstances | - | 3 | inadmissible discontinued | communication_registered admissibility merits views | communication_submitted admissibility
  another_committee | continuation | - | 3 | refused_to_register inadmissible discontinued | communication_submitted communication_registered admissibility merits views | communication_submitted
  beside_communication | continuation | running | 3 | any | @international | special_procedure wgad shadow_report other
  communication_after | continuation | running | 3 | any | special_procedure wgad shadow_report | communication_submitted
  go_international | continuation | running | 4 | any | @criminal @civil @administrative @other | communication_submitted special_procedure wgad shadow_report
  claim_beside_criminal | continuation | running | 4 | any | @criminal | civil_claim civil_first_instance administrative
  crime_found_beside_civil | continuation | running | 4 | any | @civil | complaint administrative
  beside_administrative | continuation | running | 4 | any | @administrative | complaint civil_claim civil_first_instance
  beside_domestic | continuation | running | 4 | any | @criminal @civil @administrative @other | @other
  from_others | continuation | running | 4 | any | @other | complaint pre_trial_check investigation civil_claim civil_first_instance administrative
  appeal_others | appeal | - | 4 | any | @other | @other administrative civil_first_instance
  remand_others | remand | - | 4 | remanded overturned granted granted_in_part | @other | @other
  unconstitutional | new_circumstances | - | 4 | granted granted_in_part | constitutional | new_circumstances_review civil_new_circumstances_review administrative_new_circumstances_review
  views_reopen | new_circumstances | - | 5 | violation_found | merits views wgad | pre_trial_check investigation new_circumstances_review civil_new_circumstances_review administrative_new_circumstances_review
  follow_up_reopens | new_circumstances | running | 5 | any | views_follow_up | pre_trial_check investigation new_circumstances_review civil_new_circumstances_review administrative_new_circumstances_review
  views_carried_out | continuation | - | 5 | violation_found | merits views wgad | complaint pre_trial_check investigation civil_claim civil_first_instance administrative
  follow_up_carried_out | continuation | running | 5 | any | views_follow_up | complaint pre_trial_check investigation civil_claim civil_first_instance administrative
  resume | continuation | - | 4 | suspended joined | @criminal @civil @administrative @international @other | same
  sever_a_part | continuation | running | 4 | - | pre_trial_check investigation first_instance civil_first_instance | same
`;

/** Which step leads from which stage, ended how, to which: what the triggers of proceedings ask. */
export class ProcedureMoves1797001010000 implements MigrationInterface {
  async up(db: QueryRunner): Promise<void> {
    await db.query(`
      create table procedure_moves (
        code text primary key,
        origin_kind text not null,
        from_stages text[] not null,
        outcomes text[],
        while_running boolean not null,
        to_stages text[],
        source text not null,
        verified boolean not null default false
      );
      comment on table procedure_moves is 'The steps that procedure knows, from one stage to another; the same as in libs/law.';
      comment on column procedure_moves.code is 'Names the step.';
      comment on column procedure_moves.origin_kind is 'As in proceedings.origin_kind.';
      comment on column procedure_moves.from_stages is 'Stages it leads from.';
      comment on column procedure_moves.outcomes is 'Outcomes that open it; null for every one but joined.';
      comment on column procedure_moves.while_running is 'Whether it is open before there is an outcome.';
      comment on column procedure_moves.to_stages is 'Stages it leads to; null for the stage it comes from.';
      comment on column procedure_moves.source is 'The law or practice that it follows.';
      comment on column procedure_moves.verified is 'Whether a lawyer has checked it against the source.';
    `);
    for (const [code, kind, running, source, outcomes, from, to] of MOVES.trim().split('\n').map(line => line.trim().split(' | '))) {
      await db.query('insert into procedure_moves (code, origin_kind, while_running, source, outcomes, from_stages, to_stages) values ($1, $2, $3, $4, $5, $6, $7)', [
        code, kind, running === 'running', SOURCES[Number(source)], outcomes === 'any' ? null : outcomes === '-' ? [] : outcomes.split(' '),
        stages(from), to === 'same' ? null : stages(to),
      ]);
    }
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('drop table procedure_moves');
  }
}

const stages = (list: string) => list.replace(/@(\w+)/g, (_, track: string) => TRACKS[track]).split(/\s+/);
