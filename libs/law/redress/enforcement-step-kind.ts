/**
 * What is done so that an award is paid: the writ of execution, its hand-over to a bailiff, the request to whoever pays for
 * the State, a complaint about inaction, a reminder.
 */
export const ENFORCEMENT_STEP_KINDS = ['writ', 'bailiff', 'payment_request', 'complaint', 'reminder', 'other'] as const;

export type EnforcementStepKind = (typeof ENFORCEMENT_STEP_KINDS)[number];
