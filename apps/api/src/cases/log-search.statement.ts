import { Statement } from '../database/statement';
import { metIn } from '../word-index/token-match';
import { LOG_COLUMNS, type LogRow } from './log-entry.statement';

/**
 * Entries that have a token for every word, of some cases, the latest first. $1 to $4 tokens,
 * as `metIn` has them; $5 kind, $6/$7 first and last day, each or null; $8 how many.
 */
export const SEARCH_LOG = new Statement<LogRow & { caseCode: string }>(
  'search-log',
  `with ${metIn('log_tokens', 't.entry_id')}
  select ${LOG_COLUMNS}, (select c.code from cases c where c.id = log_entries.case_id) as "caseCode" from log_entries
    where id = any (array(select entry_id from met))
      and ($5::text is null or kind = $5) and ($6::date is null or occurred_upper >= $6) and ($7::date is null or occurred_lower <= $7)
    order by occurred_lower desc, id desc limit $8`,
);
