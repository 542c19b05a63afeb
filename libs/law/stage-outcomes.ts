import { PROCEEDING_OUTCOMES, type ProceedingOutcome } from './proceeding-outcome';
import type { ProceedingStage } from './proceeding-stage';

type Outcomes = readonly ProceedingOutcome[];

/** However a proceeding ends that ends without a decision on what it was about. */
const ENDED: Outcomes = ['discontinued', 'joined', 'ended_by_death', 'other'];
const TERMINATED: Outcomes = ['terminated_rehabilitating', 'terminated_non_rehabilitating'];
const JUDGED: Outcomes = ['acquittal', 'acquittal_in_part', 'conviction', ...TERMINATED];
const REVIEWED: Outcomes = ['upheld', 'changed', 'overturned', 'remanded', 'granted', 'granted_in_part', 'denied', 'left_unconsidered', 'suspended', ...ENDED];
const CRIMINAL_REVIEW: Outcomes = [...REVIEWED, ...JUDGED];
const CIVIL_REVIEW: Outcomes = [...REVIEWED, 'settled'];
const ADMINISTRATIVE_REVIEW: Outcomes = [...REVIEWED, ...JUDGED, 'settled'];
const EXCHANGED: Outcomes = ['submitted', 'not_submitted', ...ENDED];
const COMPLIED: Outcomes = ['implemented', 'partly_implemented', 'not_implemented', ...ENDED];

const OUTCOMES: Record<ProceedingStage, Outcomes> = {
  complaint: ['registered', 'refused_to_register', 'investigation_opened', 'refused_to_investigate', 'left_unconsidered', ...ENDED],
  registration: ['registered', 'refused_to_register', 'investigation_opened', 'refused_to_investigate', ...ENDED],
  pre_trial_check: ['investigation_opened', 'refused_to_investigate', 'suspended', 'sent_to_court', ...TERMINATED, ...ENDED],
  refusal: ['refused_to_investigate', 'refusal_overturned', ...ENDED],
  refusal_appeal: ['refusal_upheld', 'refusal_overturned', ...REVIEWED],
  investigation: ['suspended', 'sent_to_court', ...TERMINATED, ...ENDED],
  indictment: ['sent_to_court', 'remanded', ...TERMINATED, ...ENDED],
  first_instance: [...JUDGED, 'remanded', 'suspended', 'settled', ...ENDED],
  appeal: [...CRIMINAL_REVIEW, 'refusal_upheld', 'refusal_overturned'],
  cassation: [...CRIMINAL_REVIEW, 'refusal_upheld', 'refusal_overturned'],
  new_circumstances_review: CRIMINAL_REVIEW,
  sentence_execution: ['executed', 'changed', 'suspended', 'released', 'granted', 'denied', ...ENDED],
  parole: ['parole_granted', 'parole_denied', 'released', 'left_unconsidered', ...ENDED],
  civil_claim: ['registered', 'refused_to_register', 'granted', 'granted_in_part', 'denied', 'settled', 'left_unconsidered', ...ENDED],
  civil_first_instance: ['granted', 'granted_in_part', 'denied', 'settled', 'left_unconsidered', 'suspended', 'remanded', ...ENDED],
  civil_appeal: CIVIL_REVIEW,
  civil_cassation: CIVIL_REVIEW,
  civil_new_circumstances_review: CIVIL_REVIEW,
  civil_enforcement: ['executed', 'settled', 'suspended', ...COMPLIED],
  administrative: ['registered', 'granted', 'granted_in_part', 'denied', 'settled', 'left_unconsidered', 'suspended', 'remanded', 'released', ...JUDGED, ...ENDED],
  administrative_appeal: ADMINISTRATIVE_REVIEW,
  administrative_cassation: ADMINISTRATIVE_REVIEW,
  administrative_new_circumstances_review: ADMINISTRATIVE_REVIEW,
  communication_submitted: ['registered', 'refused_to_register', 'inadmissible', ...ENDED],
  communication_registered: ['registered', 'admissible', 'inadmissible', 'suspended', ...ENDED],
  state_observations: EXCHANGED,
  author_comments: EXCHANGED,
  admissibility: ['admissible', 'inadmissible', 'suspended', ...ENDED],
  merits: ['violation_found', 'violation_not_found', 'inadmissible', 'suspended', ...ENDED],
  views: ['violation_found', 'violation_not_found', 'inadmissible', ...ENDED],
  views_follow_up: ['suspended', ...COMPLIED],
  special_procedure: ['violation_found', 'violation_not_found', 'released', ...EXCHANGED],
  wgad: ['violation_found', 'violation_not_found', 'inadmissible', 'released', ...ENDED],
  shadow_report: EXCHANGED,
  constitutional: ['registered', 'refused_to_register', 'violation_found', 'violation_not_found', ...REVIEWED],
  ombudsman: ['violation_found', 'violation_not_found', 'implemented', 'partly_implemented', 'not_implemented', ...REVIEWED],
  disciplinary: ['refused_to_register', 'settled', 'released', ...TERMINATED, ...REVIEWED],
  other: PROCEEDING_OUTCOMES,
};

/** How a proceeding of that stage can end, in the order of all outcomes. */
export const outcomesOf = (stage: ProceedingStage): ProceedingOutcome[] =>
  PROCEEDING_OUTCOMES.filter(outcome => OUTCOMES[stage].includes(outcome));
