/** Why the answers to an instrument do not count. */
export const ASSESSMENT_VOID_REASONS = ['entered_by_mistake', 'another_client', 'not_understood'] as const;

export type AssessmentVoidReason = (typeof ASSESSMENT_VOID_REASONS)[number];
