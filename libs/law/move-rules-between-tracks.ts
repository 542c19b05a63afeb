import type { MoveRule } from './proceeding-move';
import { ADMINISTRATIVE_STAGES, CIVIL_STAGES, CRIMINAL_STAGES, OTHER_STAGES, PROCEEDING_STAGES } from './proceeding-stage';

const law = { source: 'Practice before courts of the Kyrgyz Republic; Optional Protocol to the ICCPR, art. 5 (2) (b)', verified: false } as const;
const views = { source: 'Criminal Procedure Code of the Kyrgyz Republic on new circumstances after decisions of international bodies', verified: false } as const;

const DOMESTIC = [...CRIMINAL_STAGES, ...CIVIL_STAGES, ...ADMINISTRATIVE_STAGES, ...OTHER_STAGES];

/** Steps from one track to another: they run side by side, and a decision in one can reopen another. */
export const MOVE_RULES_BETWEEN_TRACKS: readonly MoveRule[] = [
  // a communication need not wait for a remedy that is unreasonably prolonged
  { code: 'go_international', kind: 'continuation', from: DOMESTIC, outcomes: 'any', whileRunning: true, to: ['communication_submitted', 'special_procedure', 'wgad', 'shadow_report'], ...law },
  { code: 'claim_beside_criminal', kind: 'continuation', from: CRIMINAL_STAGES, outcomes: 'any', whileRunning: true, to: ['civil_claim', 'civil_first_instance', 'administrative'], ...law },
  { code: 'crime_found_beside_civil', kind: 'continuation', from: CIVIL_STAGES, outcomes: 'any', whileRunning: true, to: ['complaint', 'administrative'], ...law },
  { code: 'beside_administrative', kind: 'continuation', from: ADMINISTRATIVE_STAGES, outcomes: 'any', whileRunning: true, to: ['complaint', 'civil_claim', 'civil_first_instance'], ...law },
  { code: 'beside_domestic', kind: 'continuation', from: DOMESTIC, outcomes: 'any', whileRunning: true, to: OTHER_STAGES, ...law },
  { code: 'from_others', kind: 'continuation', from: OTHER_STAGES, outcomes: 'any', whileRunning: true, to: ['complaint', 'pre_trial_check', 'investigation', 'civil_claim', 'civil_first_instance', 'administrative'], ...law },
  { code: 'appeal_others', kind: 'appeal', from: OTHER_STAGES, outcomes: 'any', whileRunning: false, to: [...OTHER_STAGES, 'administrative', 'civil_first_instance'], ...law },
  { code: 'remand_others', kind: 'remand', from: OTHER_STAGES, outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: OTHER_STAGES, ...law },
  { code: 'unconstitutional', kind: 'new_circumstances', from: ['constitutional'], outcomes: ['granted', 'granted_in_part'], whileRunning: false, to: ['new_circumstances_review', 'civil_new_circumstances_review', 'administrative_new_circumstances_review'], ...law },
  { code: 'views_reopen', kind: 'new_circumstances', from: ['merits', 'views', 'wgad'], outcomes: ['violation_found'], whileRunning: false, to: ['pre_trial_check', 'investigation', 'new_circumstances_review', 'civil_new_circumstances_review', 'administrative_new_circumstances_review'], ...views },
  { code: 'follow_up_reopens', kind: 'new_circumstances', from: ['views_follow_up'], outcomes: 'any', whileRunning: true, to: ['pre_trial_check', 'investigation', 'new_circumstances_review', 'civil_new_circumstances_review', 'administrative_new_circumstances_review'], ...views },
  { code: 'views_carried_out', kind: 'continuation', from: ['merits', 'views', 'wgad'], outcomes: ['violation_found'], whileRunning: false, to: ['complaint', 'pre_trial_check', 'investigation', 'civil_claim', 'civil_first_instance', 'administrative'], ...views },
  { code: 'follow_up_carried_out', kind: 'continuation', from: ['views_follow_up'], outcomes: 'any', whileRunning: true, to: ['complaint', 'pre_trial_check', 'investigation', 'civil_claim', 'civil_first_instance', 'administrative'], ...views },
  // suspended and gone on with, or joined to another matter and severed again; a part severed while the whole runs
  { code: 'resume', kind: 'continuation', from: PROCEEDING_STAGES, outcomes: ['suspended', 'joined'], whileRunning: false, to: 'same', ...law },
  { code: 'sever_a_part', kind: 'continuation', from: ['pre_trial_check', 'investigation', 'first_instance', 'civil_first_instance'], outcomes: [], whileRunning: true, to: 'same', ...law },
];
