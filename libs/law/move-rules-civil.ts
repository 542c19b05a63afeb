import type { MoveRule } from './proceeding-move';

const SOURCE = 'Civil Procedure Code of the Kyrgyz Republic, 2017; Law on the status of bailiffs and enforcement';
const law = { source: SOURCE, verified: false } as const;

/** Steps of a civil claim, such as one for compensation, to the last som that the bailiff collects. */
export const CIVIL_MOVE_RULES: readonly MoveRule[] = [
  { code: 'civil_trial', kind: 'continuation', from: ['civil_claim'], outcomes: ['registered', 'denied', 'granted_in_part', 'left_unconsidered'], whileRunning: true, to: ['civil_first_instance'], ...law },
  { code: 'civil_file_anew', kind: 'continuation', from: ['civil_claim', 'civil_first_instance'], outcomes: ['refused_to_register', 'left_unconsidered', 'discontinued', 'remanded'], whileRunning: false, to: ['civil_claim', 'civil_first_instance'], ...law },
  { code: 'civil_appeal', kind: 'appeal', from: ['civil_claim', 'civil_first_instance', 'civil_new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['civil_appeal'], ...law },
  { code: 'civil_cassation', kind: 'appeal', from: ['civil_first_instance', 'civil_appeal', 'civil_new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['civil_cassation'], ...law },
  { code: 'civil_remand', kind: 'remand', from: ['civil_appeal', 'civil_cassation', 'civil_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['civil_claim', 'civil_first_instance'], ...law },
  { code: 'civil_remand_to_appeal', kind: 'remand', from: ['civil_cassation', 'civil_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['civil_appeal'], ...law },
  { code: 'civil_remand_to_cassation', kind: 'remand', from: ['civil_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['civil_cassation'], ...law },
  { code: 'civil_new_circumstances', kind: 'new_circumstances', from: ['civil_first_instance', 'civil_appeal', 'civil_cassation', 'civil_new_circumstances_review', 'civil_enforcement'], outcomes: 'any', whileRunning: false, to: ['civil_new_circumstances_review'], ...law },
  { code: 'enforce', kind: 'execution', from: ['civil_first_instance'], outcomes: ['granted', 'granted_in_part', 'settled'], whileRunning: false, to: ['civil_enforcement'], ...law },
  { code: 'enforce_after_review', kind: 'execution', from: ['civil_appeal', 'civil_cassation', 'civil_new_circumstances_review'], outcomes: ['upheld', 'changed', 'overturned', 'granted', 'granted_in_part', 'settled', 'denied', 'left_unconsidered', 'discontinued'], whileRunning: false, to: ['civil_enforcement'], ...law },
  { code: 'enforce_again', kind: 'continuation', from: ['civil_enforcement'], outcomes: ['partly_implemented', 'not_implemented', 'discontinued'], whileRunning: false, to: ['civil_enforcement'], ...law },
  { code: 'appeal_enforcement', kind: 'appeal', from: ['civil_enforcement'], outcomes: 'any', whileRunning: true, to: ['civil_first_instance', 'civil_appeal', 'administrative'], ...law },
];
