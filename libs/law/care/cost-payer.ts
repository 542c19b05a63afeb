/** Who bears a cost. What a donor bears is billed through a grant. */
export const COST_PAYERS = ['grant', 'own_funds', 'partner', 'client'] as const;

export type CostPayer = (typeof COST_PAYERS)[number];

/** Why a cost does not count any more. */
export const COST_VOID_REASONS = ['wrong_amount', 'wrong_grant', 'refunded', 'entered_by_mistake'] as const;

export type CostVoidReason = (typeof COST_VOID_REASONS)[number];
