import { parsePartialDate } from '#libs/law/partial-date';
import type { Schema } from '../../api/schema';
import { dayOf } from '../../dates/fmt';

type LogEntry = Schema<'LogEntryDto'>;
type Hearing = Schema<'HearingDto'>;

export type TimelineItem =
  | { kind: 'entry'; day: string; id: string; entry: LogEntry }
  | { kind: 'hearing'; day: string; id: string; hearing: Hearing };

/**
 * Log entries and hearings that have an outcome and stand in one line of time, the latest first. While entries are still to be
 * fetched at an end, hearings beyond the last entry there wait for them.
 */
export function timeline(entries: LogEntry[], hearings: Hearing[], more: { earlier: boolean; later: boolean }): TimelineItem[] {
  const written: TimelineItem[] = entries.map(entry => ({ kind: 'entry', day: parsePartialDate(entry.occurredOn)?.lower ?? '', id: entry.id, entry }));
  const oldest = more.earlier ? (written.at(-1)?.day ?? '') : '';
  const newest = more.later ? (written[0]?.day ?? '') : '9999';
  const settled: TimelineItem[] = hearings
    .filter(hearing => hearing.status !== 'scheduled' && hearing.status !== 'voided')
    .map(hearing => ({ kind: 'hearing', day: dayOf(hearing.startsAt, hearing.zone), id: hearing.id, hearing }) as const)
    .filter(item => item.day >= oldest && item.day <= newest);
  return [...written, ...settled].sort((a, b) => (a.day === b.day ? (a.id < b.id ? 1 : -1) : a.day < b.day ? 1 : -1));
}
