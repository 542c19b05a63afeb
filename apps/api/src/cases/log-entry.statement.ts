import { Statement } from '../database/statement';
import type { LogEntryDto } from './log-entry.dto';

/** A log entry as an answer carries it; its text still sealed, in base64. Only what was changed can have been corrected. */
export const LOG_COLUMNS = `
  id, case_id as "caseId", kind, occurred_on as "occurredOn", encode(text, 'base64') as text, minutes,
  author_id as "authorId", written_as as "writtenAs", hearing_id as "hearingId", pinned, created_at as "createdAt",
  case when version > 1 then (select count(*)::int from row_history h where h.subject_id = log_entries.id
    and h.subject = 'log_entries' and h.before ?| array['text', 'kind', 'occurred_on', 'minutes']) else 0 end as corrections,
  version, occurred_lower as "occurredLower"`;

export type LogRow = LogEntryDto & { occurredLower: string };

/**
 * Writes an entry with its place in the index, and tells it back. No row = no such case, or not for this actor. $1 entry,
 * $2 case, $3 data key, $4 kind, $5 date, $6 sealed text, $7 minutes, $8 author, $9 his role, $10 hearing, $11 pinned,
 * $12 scheme of the index, $13 tokens.
 */
export const WRITE_LOG_ENTRY = new Statement<LogRow>(
  'write-log-entry',
  `with written as (
    insert into log_entries (id, case_id, key_id, kind, occurred_on, text, minutes, author_id, written_as, hearing_id, pinned)
      select $1, id, key_id, $4, $5, $6, $7, $8, $9, $10, $11 from cases where id = $2 and key_id = $3
      returning ${LOG_COLUMNS}),
  indexed as (
    insert into log_tokens (entry_id, case_id, scheme, tokens) select id, "caseId", $12, $13::bigint[] from written)
  select * from written`,
);

export const LOG_ENTRY = new Statement<LogRow>('log-entry', `select ${LOG_COLUMNS} from log_entries where id = $1`);

/** Puts a corrected entry into the index in place of what it said before. $1 entry, $2 case, $3 scheme, $4 tokens. */
export const INDEX_LOG_ENTRY = new Statement<object>(
  'index-log-entry',
  `insert into log_tokens (entry_id, case_id, scheme, tokens) values ($1, $2, $3, $4::bigint[])
    on conflict (entry_id) do update set scheme = excluded.scheme, tokens = excluded.tokens`,
);
