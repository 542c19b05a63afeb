import { LOG_ENTRY_KINDS, type LogEntryKind } from '#libs/law/log-entry-kind';

/** Which part of a log is shown; stands in the address. What is searched for never does. */
export interface LogFilters {
  /** The month with which the timeline begins. */
  month?: string;
  kind?: LogEntryKind;
  /** First and last month of a period. */
  from?: string;
  until?: string;
}

const MONTH = /^[12]\d{3}-(0[1-9]|1[0-2])$/;

/** What an address says of a log, as far as it makes sense. */
export function readLogFilters(search: Record<string, unknown>): LogFilters {
  const month = (name: string) => (MONTH.test(String(search[name])) ? { [name]: search[name] } : {});
  return {
    ...month('month'),
    ...month('from'),
    ...month('until'),
    ...(LOG_ENTRY_KINDS.includes(search.kind as LogEntryKind) && { kind: search.kind as LogEntryKind }),
  };
}

/** Without the place at which it begins: the same entries are meant. */
export const withoutPlace = ({ kind, from, until }: LogFilters): LogFilters => ({
  ...(kind && { kind }),
  ...(from && { from }),
  ...(until && { until }),
});

export const isFiltered = (filters: LogFilters) => Object.keys(withoutPlace(filters)).length > 0;
