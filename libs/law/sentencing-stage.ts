import type { ProceedingStage } from './proceeding-stage';

/** Instances that impose a sentence or change it. */
export const SENTENCING_STAGES = ['first_instance', 'appeal', 'cassation', 'new_circumstances_review'] as const satisfies readonly ProceedingStage[];

export const isSentencing = (stage: ProceedingStage): boolean => (SENTENCING_STAGES as readonly ProceedingStage[]).includes(stage);
