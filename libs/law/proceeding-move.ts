import type { ProceedingOriginKind } from './proceeding-origin-kind';
import type { ProceedingOutcome } from './proceeding-outcome';
import type { ProceedingStage } from './proceeding-stage';

/** One step of a case: from a proceeding to the next, and how the next one comes from it. */
export interface ProceedingMove {
  kind: ProceedingOriginKind;
  stage: ProceedingStage;
}

/** Where a proceeding stands; no outcome while it runs. */
export interface Standing {
  stage: ProceedingStage;
  outcome: ProceedingOutcome | null;
}

/**
 * Which steps are possible: one row of the model of procedure. The database holds the same rows and refuses what none of
 * them allows.
 */
export interface MoveRule {
  /** Names the rule, the same in the database. */
  code: string;
  kind: ProceedingOriginKind;
  from: readonly ProceedingStage[];
  /** Outcomes from which the step is open; `any` is every outcome but `joined`. */
  outcomes: readonly ProceedingOutcome[] | 'any';
  /** Whether it is open while the proceeding it comes from still runs. */
  whileRunning: boolean;
  /** The stages it leads to; `same` is the stage it comes from. */
  to: readonly ProceedingStage[] | 'same';
  source: string;
  /** Whether a lawyer has checked it against the source. */
  verified: boolean;
}
