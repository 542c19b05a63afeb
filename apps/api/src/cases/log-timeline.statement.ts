import { Statement } from '../database/statement';
import type { LogEntryDto } from './log-entry.dto';

/** A log entry as an answer carries it; its text still sealed, in base64. */
export const LOG_COLUMNS = `
  id, case_id as "caseId", kind, occurred_on as "occurredOn", encode(text, 'base64') as text, minutes,
  author_id as "authorId", written_as as "writtenAs", hearing_id as "hearingId", pinned, created_at as "createdAt",
  version, occurred_lower as "occurredLower"`;

export type LogRow = LogEntryDto & { occurredLower: string };

/**
 * The log of a case, latest first, as JSON in one row: a list costs Node less so than row by row.
 * $1 case, $2/$3 keys of the entry before or null, $4 how many.
 */
export const LOG_TIMELINE = new Statement<{ entries: LogRow[] }>(
  'log-timeline',
  `select coalesce(json_agg(t), '[]') as entries from (
    select ${LOG_COLUMNS} from log_entries
      where case_id = $1 and ($2::date is null or (occurred_lower, id) < ($2::date, $3::uuid))
      order by occurred_lower desc, id desc limit $4) t`,
);

/**
 * Writes an entry and tells it back. No row = no such case, or not for this actor. $1 entry, $2 case, $3 data key,
 * $4 kind, $5 date, $6 sealed text, $7 minutes, $8 author, $9 his role, $10 hearing, $11 pinned.
 */
export const WRITE_LOG_ENTRY = new Statement<LogRow>(
  'write-log-entry',
  `insert into log_entries (id, case_id, key_id, kind, occurred_on, text, minutes, author_id, written_as, hearing_id, pinned)
    select $1, id, key_id, $4, $5, $6, $7, $8, $9, $10, $11 from cases where id = $2 and key_id = $3
    returning ${LOG_COLUMNS}`,
);

export const LOG_ENTRY = new Statement<LogRow>('log-entry', `select ${LOG_COLUMNS} from log_entries where id = $1`);
