/** Why a budget line does not stand any more. */
export const LINE_VOID_REASONS = ['budget_revised', 'joined_with_another', 'entered_by_mistake'] as const;

export type LineVoidReason = (typeof LINE_VOID_REASONS)[number];
