/**
 * Why a case is closed. Death is not among them: it closes nothing (invariant 8).
 */
export const CLOSURE_REASONS = [
  'goals_achieved',
  'goals_achieved_in_part',
  'remedies_exhausted',
  'client_request',
  'contact_lost',
  'transferred',
  'conflict_of_interest',
  'no_prospect',
  'security',
  'opened_in_error',
  'other',
] as const;

export type ClosureReason = (typeof CLOSURE_REASONS)[number];
