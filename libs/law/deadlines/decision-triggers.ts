import { type ProceedingStage, trackOf } from '../proceeding-stage';
import type { DeadlineTrigger } from './deadline-trigger';

const OF_A_REFUSAL: readonly DeadlineTrigger[] = ['refusal_received', 'complaint_registered'];
const OF_A_COURT: readonly DeadlineTrigger[] = ['judgment_received', 'judgment_pronounced', 'judgment_in_force'];

const OF_STAGE: Partial<Record<ProceedingStage, readonly DeadlineTrigger[]>> = {
  complaint: OF_A_REFUSAL,
  registration: OF_A_REFUSAL,
  pre_trial_check: OF_A_REFUSAL,
  refusal: OF_A_REFUSAL,
  refusal_appeal: ['refusal_received', 'judgment_received'],
  investigation: ['refusal_received', 'detention_ordered'],
  indictment: ['refusal_received', 'detention_ordered'],
  first_instance: ['judgment_pronounced', 'judgment_received', 'judgment_in_force', 'detention_ordered'],
  cassation: ['judgment_received', 'judgment_in_force', 'remedies_exhausted'],
  communication_submitted: ['communication_transmitted'],
  communication_registered: ['communication_transmitted', 'state_observations_received'],
  state_observations: ['state_observations_received'],
  author_comments: ['author_comments_requested'],
  admissibility: ['state_observations_received', 'views_received'],
  merits: ['state_observations_received', 'views_received'],
  views: ['views_received'],
  views_follow_up: ['views_received'],
};

/**
 * What a decision that has come can be, by the stage of its proceeding: the events from which terms may run with it, the likeliest first. It
 * says where to look and computes nothing; whether a term runs from such an event is the rule's word.
 * @param stage null when the decision is of no proceeding
 */
export function decisionTriggers(stage: ProceedingStage | null): readonly DeadlineTrigger[] {
  if (!stage) return ['judgment_received', 'refusal_received'];
  return OF_STAGE[stage] ?? (trackOf(stage) === 'international' ? ['views_received', 'other_procedure_ended'] : OF_A_COURT);
}
