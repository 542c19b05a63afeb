/**
 * What an entry in the log of a case records: a thing done or a thing that happened.
 */
export const LOG_ENTRY_KINDS = [
  'call',
  'meeting',
  'detention_visit',
  'hearing',
  'filing',
  'decision_received',
  'research',
  'note',
] as const;

export type LogEntryKind = (typeof LOG_ENTRY_KINDS)[number];
