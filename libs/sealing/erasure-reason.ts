/** Why a client is erased. The papers behind it are kept elsewhere: no words in the database. */
export const ERASURE_REASONS = ['client_request', 'retention_over', 'court_order', 'entered_by_mistake'] as const;

export type ErasureReason = (typeof ERASURE_REASONS)[number];
