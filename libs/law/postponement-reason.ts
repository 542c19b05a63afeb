/**
 * Why a hearing did not take place on its day. Source: trial monitoring practice (OSCE/ODIHR), where who did
 * not come is what is counted.
 */
export const POSTPONEMENT_REASONS = [
  'client_absent',
  'client_ill',
  'not_brought_from_custody',
  'defence_counsel_absent',
  'prosecutor_absent',
  'judge_absent',
  'judge_in_other_hearing',
  'judge_recused',
  'victim_absent',
  'witness_absent',
  'expert_absent',
  'interpreter_absent',
  'expert_opinion_pending',
  'case_file_not_received',
  'counsel_needs_time',
  'party_request',
  'joinder',
  'technical',
  'emergency',
  'other',
] as const;

export type PostponementReason = (typeof POSTPONEMENT_REASONS)[number];
