/**
 * Where a document stands: being written; with its reviewer; back with its author; good to go as it is; sent as it was
 * approved; given up.
 */
export const DOCUMENT_STATES = ['draft', 'submitted', 'changes_requested', 'approved', 'filed', 'withdrawn'] as const;

export type DocumentState = (typeof DOCUMENT_STATES)[number];
