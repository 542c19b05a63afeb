/** The event from which a term runs. */
export const DEADLINE_TRIGGERS = [
  'complaint_registered',
  'complaint_filed',
  'act_complained_of',
  'refusal_received',
  'judgment_pronounced',
  'judgment_received',
  'judgment_in_force',
  'detention_ordered',
  'remedies_exhausted',
  'other_procedure_ended',
  'communication_transmitted',
  'state_observations_received',
  'author_comments_requested',
  'views_received',
  'other',
] as const;

export type DeadlineTrigger = (typeof DEADLINE_TRIGGERS)[number];
