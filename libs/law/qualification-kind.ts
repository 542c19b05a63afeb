/** What a colleague may be licensed as. An attorney is a lawyer with a licence, not a role of its own. */
export const QUALIFICATION_KINDS = ['attorney'] as const;

export type QualificationKind = (typeof QUALIFICATION_KINDS)[number];
