import type { CaseKind } from '#libs/law/case-kind';
import type { ProceedingOutcome } from '#libs/law/proceeding-outcome';
import type { ProceedingStage } from '#libs/law/proceeding-stage';

type Step = readonly [stage: ProceedingStage, outcomes: readonly ProceedingOutcome[]];

const COMPLAINT: readonly Step[] = [
  ['registration', ['registered', 'registered', 'refused_to_register']],
  ['pre_trial_check', ['investigation_opened', 'refused_to_investigate', 'refused_to_investigate']],
  ['refusal_appeal', ['refusal_upheld', 'refusal_overturned']],
  ['investigation', ['sent_to_court', 'suspended', 'terminated_rehabilitating']],
];
const DEFENCE: readonly Step[] = [
  ['investigation', ['sent_to_court', 'terminated_rehabilitating', 'terminated_non_rehabilitating']],
  ['first_instance', ['conviction', 'conviction', 'acquittal', 'terminated_rehabilitating']],
  ['appeal', ['upheld', 'changed', 'overturned']],
  ['cassation', ['upheld', 'remanded']],
];
const CIVIL: readonly Step[] = [
  ['civil_first_instance', ['granted', 'granted_in_part', 'denied']],
  ['civil_appeal', ['upheld', 'changed']],
  ['civil_cassation', ['upheld', 'overturned']],
  ['civil_enforcement', ['executed', 'other']],
];
const INTERNATIONAL: readonly Step[] = [
  ['communication_submitted', ['submitted']],
  ['admissibility', ['admissible', 'admissible', 'inadmissible']],
  ['views', ['violation_found', 'violation_found', 'violation_not_found', 'discontinued']],
  ['views_follow_up', ['implemented', 'partly_implemented', 'not_implemented']],
];

/** Which proceedings a case of this kind goes through, and how each may end. */
export function stagesOfCase(kind: CaseKind): readonly Step[] {
  if (kind === 'torture_complaint') return COMPLAINT;
  if (kind === 'international') return INTERNATIONAL;
  return kind === 'compensation' ? CIVIL : DEFENCE;
}
