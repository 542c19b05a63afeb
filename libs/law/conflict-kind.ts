/** As what somebody of that name was found. */
export const CONFLICT_KINDS = ['client', 'relative', 'representative', 'colleague', 'perpetrator', 'enquirer'] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];
