/**
 * Whose account it is.
 */
export const STATEMENT_SOURCES = [
  'victim', 'relative', 'witness', 'officer', 'authority', 'medical_record', 'media', 'different',
] as const;

export type StatementSource = (typeof STATEMENT_SOURCES)[number];
