/** Which consents somebody has to look after: those that end within 60 days while none follows, those that ended, those taken back. */
export const CONSENT_LIST_KINDS = ['ending', 'ended', 'withdrawn'] as const;

export type ConsentListKind = (typeof CONSENT_LIST_KINDS)[number];
