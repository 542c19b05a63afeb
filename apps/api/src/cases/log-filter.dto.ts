import { LOG_ENTRY_KINDS, type LogEntryKind } from '#libs/law/log-entry-kind';
import { partialDate } from '#libs/law/partial-date';
import { OneOf, PartialDateField } from '../http/fields';

/** Which entries of a log: of a kind, of a period in which they happened or may have happened. */
export class LogFilterDto {
  @OneOf(LOG_ENTRY_KINDS, { name: 'LogEntryKind', optional: true })
  kind?: LogEntryKind;

  @PartialDateField({ optional: true, description: 'From its first day on.' })
  from?: string;

  @PartialDateField({ optional: true, description: 'Up to its last day.' })
  until?: string;
}

/** Kind, first day, last day, each or null, as the statements take them. */
export function filterValues({ kind, from, until }: LogFilterDto): (string | null)[] {
  return [kind ?? null, from ? partialDate(from).lower : null, until ? partialDate(until).upper : null];
}
