import { Statement } from '../database/statement';

/** What a correction replaced, as the history of the row has it: what did not change is null; the text sealed, in base64. */
export interface ReplacedRow {
  replacedAt: Date;
  entryId: string;
  text: string | null;
  kind: string | null;
  occurredOn: string | null;
  minutes: number | null;
  minutesChanged: boolean;
}

/** The latest correction first. The id of a record tells when it was made. $1 entry, $2 how many. */
export const LOG_CORRECTIONS = new Statement<ReplacedRow>(
  'log-corrections',
  `select uuid_extract_timestamp(audit_id) as "replacedAt", subject_id as "entryId",
      encode(decode(substr(before ->> 'text', 3), 'hex'), 'base64') as text, before ->> 'kind' as kind,
      before ->> 'occurred_on' as "occurredOn", (before ->> 'minutes')::int as minutes, before ? 'minutes' as "minutesChanged"
    from row_history
    where subject_id = $1 and subject = 'log_entries' and before ?| array['text', 'kind', 'occurred_on', 'minutes']
    order by audit_id desc limit $2`,
);
