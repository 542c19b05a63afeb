/** As what somebody of that name was found. */
export const CONFLICT_KINDS = ['client', 'relative', 'representative', 'colleague'] as const;

export type ConflictKind = (typeof CONFLICT_KINDS)[number];
