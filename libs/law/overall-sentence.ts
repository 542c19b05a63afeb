import type { ProceedingOutcome } from './proceeding-outcome';
import type { ProceedingStage } from './proceeding-stage';

/** Instances that impose a sentence for all charges together, or change it. */
export const SENTENCING_STAGES: readonly ProceedingStage[] = ['first_instance', 'appeal', 'cassation', 'new_circumstances_review'];

/** After these no sentence stands. */
export const WITHOUT_SENTENCE: readonly ProceedingOutcome[] = ['acquittal', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'remanded', 'joined'];

/** Whether a sentence can stand after an instance has decided so. The checks of `proceedings` say the same. */
export const leavesSentence = (stage: ProceedingStage, outcome: ProceedingOutcome | null): boolean =>
  SENTENCING_STAGES.includes(stage) && outcome !== null && !WITHOUT_SENTENCE.includes(outcome);
