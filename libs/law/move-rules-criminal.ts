import type { MoveRule } from './proceeding-move';

const SOURCE = 'Criminal Procedure Code of the Kyrgyz Republic, 2021, and the codes of 1999 and 2017 before it';
const law = { source: SOURCE, verified: false } as const;

/** Before the court: complaint, register, check, investigation, and refusals that are appealed as often as it takes. */
const PRE_TRIAL: readonly MoveRule[] = [
  { code: 'register', kind: 'continuation', from: ['complaint'], outcomes: ['registered'], whileRunning: true, to: ['registration'], ...law },
  { code: 'check', kind: 'continuation', from: ['complaint', 'registration'], outcomes: ['registered'], whileRunning: true, to: ['pre_trial_check'], ...law },
  { code: 'investigate', kind: 'continuation', from: ['complaint', 'registration', 'pre_trial_check'], outcomes: ['registered', 'investigation_opened'], whileRunning: true, to: ['investigation'], ...law },
  { code: 'refuse', kind: 'continuation', from: ['complaint', 'registration', 'pre_trial_check'], outcomes: ['registered', 'refused_to_register', 'refused_to_investigate'], whileRunning: true, to: ['refusal'], ...law },
  { code: 'complain_anew', kind: 'continuation', from: ['complaint', 'registration', 'pre_trial_check', 'refusal', 'refusal_appeal', 'investigation'], outcomes: 'any', whileRunning: false, to: ['complaint'], ...law },
  { code: 'appeal_refusal', kind: 'appeal', from: ['complaint', 'registration', 'pre_trial_check', 'refusal', 'investigation', 'indictment'], outcomes: 'any', whileRunning: true, to: ['refusal_appeal'], ...law },
  { code: 'appeal_again', kind: 'appeal', from: ['refusal_appeal'], outcomes: 'any', whileRunning: false, to: ['refusal_appeal', 'appeal', 'cassation'], ...law },
  { code: 'remand_after_refusal', kind: 'remand', from: ['refusal', 'refusal_appeal'], outcomes: ['refusal_overturned', 'granted', 'granted_in_part', 'overturned', 'remanded'], whileRunning: false, to: ['registration', 'pre_trial_check', 'investigation'], ...law },
  { code: 'go_on_after_refusal', kind: 'continuation', from: ['refusal', 'refusal_appeal'], outcomes: ['refusal_overturned', 'granted', 'granted_in_part', 'overturned'], whileRunning: false, to: ['registration', 'pre_trial_check', 'investigation'], ...law },
  // by a prosecutor of his own accord: nobody had appealed
  { code: 'quashed_by_prosecutor', kind: 'remand', from: ['pre_trial_check', 'investigation'], outcomes: ['refused_to_investigate', 'suspended', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'discontinued'], whileRunning: false, to: ['pre_trial_check', 'investigation'], ...law },
  { code: 'send_to_court', kind: 'continuation', from: ['pre_trial_check', 'investigation'], outcomes: ['sent_to_court'], whileRunning: true, to: ['indictment', 'first_instance'], ...law },
  { code: 'bring_indictment', kind: 'continuation', from: ['indictment'], outcomes: ['sent_to_court'], whileRunning: true, to: ['first_instance'], ...law },
  { code: 'return_indictment', kind: 'remand', from: ['indictment'], outcomes: ['remanded'], whileRunning: false, to: ['pre_trial_check', 'investigation'], ...law },
  { code: 'resume_on_new_circumstances', kind: 'new_circumstances', from: ['pre_trial_check', 'refusal', 'refusal_appeal', 'investigation', 'indictment'], outcomes: 'any', whileRunning: false, to: ['pre_trial_check', 'investigation'], ...law },
];

/** In court and after it. */
const TRIAL: readonly MoveRule[] = [
  { code: 'return_from_trial', kind: 'remand', from: ['first_instance'], outcomes: ['remanded'], whileRunning: false, to: ['pre_trial_check', 'investigation', 'indictment', 'first_instance'], ...law },
  { code: 'appeal_judgment', kind: 'appeal', from: ['first_instance', 'sentence_execution', 'parole', 'new_circumstances_review'], outcomes: 'any', whileRunning: false, to: ['appeal', 'cassation'], ...law },
  { code: 'cassation', kind: 'appeal', from: ['appeal'], outcomes: 'any', whileRunning: false, to: ['cassation'], ...law },
  { code: 'remand_below', kind: 'remand', from: ['appeal', 'cassation', 'new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part', 'refusal_overturned'], whileRunning: false, to: ['registration', 'pre_trial_check', 'refusal_appeal', 'investigation', 'indictment', 'first_instance', 'sentence_execution', 'parole'], ...law },
  { code: 'remand_to_appeal', kind: 'remand', from: ['cassation', 'new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['appeal'], ...law },
  { code: 'remand_to_cassation', kind: 'remand', from: ['new_circumstances_review'], outcomes: ['remanded', 'overturned', 'granted', 'granted_in_part'], whileRunning: false, to: ['cassation'], ...law },
  { code: 'new_circumstances', kind: 'new_circumstances', from: ['first_instance', 'appeal', 'cassation', 'new_circumstances_review', 'sentence_execution', 'parole'], outcomes: 'any', whileRunning: false, to: ['new_circumstances_review'], ...law },
  { code: 'execute_sentence', kind: 'execution', from: ['first_instance'], outcomes: ['conviction', 'acquittal_in_part'], whileRunning: false, to: ['sentence_execution', 'parole'], ...law },
  { code: 'execute_after_review', kind: 'execution', from: ['appeal', 'cassation', 'new_circumstances_review'], outcomes: ['conviction', 'acquittal_in_part', 'upheld', 'changed', 'denied', 'left_unconsidered', 'discontinued'], whileRunning: false, to: ['sentence_execution', 'parole'], ...law },
  { code: 'parole', kind: 'continuation', from: ['sentence_execution'], outcomes: 'any', whileRunning: true, to: ['parole'], ...law },
  { code: 'parole_in_execution', kind: 'execution', from: ['sentence_execution'], outcomes: 'any', whileRunning: true, to: ['parole'], ...law },
  { code: 'after_parole', kind: 'continuation', from: ['parole'], outcomes: ['parole_granted', 'parole_denied', 'released', 'left_unconsidered'], whileRunning: false, to: ['sentence_execution', 'parole'], ...law },
];

/** Steps of criminal proceedings. */
export const CRIMINAL_MOVE_RULES: readonly MoveRule[] = [...PRE_TRIAL, ...TRIAL];
