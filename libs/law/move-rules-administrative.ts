import type { MoveRule } from './proceeding-move';

const SOURCE = 'Code on Administrative Procedure, 2017, and Code of Offences of the Kyrgyz Republic, 2021';
const law = { source: SOURCE, verified: false } as const;

/** Steps of administrative proceedings. */
export const ADMINISTRATIVE_MOVE_RULES: readonly MoveRule[] = [
  { code: 'administrative_anew', kind: 'continuation', from: ['administrative'], outcomes: ['denied', 'left_unconsidered', 'discontinued', 'remanded'], whileRunning: false, to: ['administrative'], ...law },
  { code: 'administrative_appeal', kind: 'appeal', from: ['administrative', 'administrative_new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['administrative_appeal'], ...law },
  { code: 'administrative_cassation', kind: 'appeal', from: ['administrative', 'administrative_appeal', 'administrative_new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['administrative_cassation'], ...law },
  { code: 'administrative_remand', kind: 'remand', from: ['administrative_appeal', 'administrative_cassation', 'administrative_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['administrative'], ...law },
  { code: 'administrative_remand_to_appeal', kind: 'remand', from: ['administrative_cassation', 'administrative_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['administrative_appeal'], ...law },
  { code: 'administrative_remand_to_cassation', kind: 'remand', from: ['administrative_new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['administrative_cassation'], ...law },
  { code: 'administrative_new_circumstances', kind: 'new_circumstances', from: ['administrative', 'administrative_appeal', 'administrative_cassation', 'administrative_new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['administrative_new_circumstances_review'], ...law },
  { code: 'administrative_enforcement', kind: 'execution', from: ['administrative', 'administrative_appeal', 'administrative_cassation', 'administrative_new_circumstances_review'], outcomes: ['granted', 'granted_in_part', 'settled', 'upheld', 'changed', 'overturned'], whileRunning: false, to: ['civil_enforcement'], ...law },
];
