/**
 * What accounts of an event are about: those that speak of the same stand side by side.
 */
export const STATEMENT_TOPICS = [
  'course', 'time', 'place', 'who_was_there', 'injuries', 'medical_care', 'detention', 'official_version', 'different',
] as const;

export type StatementTopic = (typeof STATEMENT_TOPICS)[number];
