import { Statement } from '../database/statement';
import type { LogEntryDto } from './log-entry.dto';

/** A log entry as an answer carries it; its text still sealed, in base64. */
export const LOG_COLUMNS = `
  id, case_id as "caseId", kind, occurred_on as "occurredOn", encode(text, 'base64') as text, minutes,
  author_id as "authorId", written_as as "writtenAs", hearing_id as "hearingId", pinned, created_at as "createdAt",
  version, occurred_lower as "occurredLower"`;

export type LogRow = LogEntryDto & { occurredLower: string };

/** The log of a case, latest first. $1 case, $2/$3 keys of the entry before or null, $4 how many. */
export const LOG_TIMELINE = new Statement<LogRow>(
  'log-timeline',
  `select ${LOG_COLUMNS} from log_entries
    where case_id = $1 and ($2::date is null or (occurred_lower, id) < ($2::date, $3::uuid))
    order by occurred_lower desc, id desc limit $4`,
);

export const LOG_ENTRY = new Statement<LogRow>('log-entry', `select ${LOG_COLUMNS} from log_entries where id = $1`);
