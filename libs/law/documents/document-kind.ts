/** What a document is for; decides which starter templates are offered. */
export const DOCUMENT_KINDS = ['complaint', 'motion', 'appeal', 'civil_claim', 'communication', 'power_of_attorney', 'consent', 'letter', 'other'] as const;

export type DocumentKind = (typeof DOCUMENT_KINDS)[number];
