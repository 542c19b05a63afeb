import { Statement } from '../database/statement';
import { LOG_COLUMNS, type LogRow } from './log-entry.statement';

/**
 * Entries that have a token for every word, of some cases, the latest first. $1/$2/$3 case, token and number of the word
 * it stands for, beside one another; $4 how many words; $5 kind, $6/$7 first and last day, each or null; $8 how many.
 */
export const SEARCH_LOG = new Statement<LogRow & { caseCode: string }>(
  'search-log',
  `with wanted as materialized (select * from unnest($1::uuid[], $2::bigint[], $3::int[]) w(case_id, token, word)),
    of_case as materialized (select case_id, array_agg(token) as tokens from wanted group by case_id),
    met as materialized (
      select t.entry_id from of_case o join log_tokens t on t.case_id = o.case_id
        where t.tokens && o.tokens and (select count(distinct w.word) from wanted w where w.token = any (t.tokens)) = $4)
  select ${LOG_COLUMNS}, (select c.code from cases c where c.id = log_entries.case_id) as "caseCode" from log_entries
    where id = any (array(select entry_id from met))
      and ($5::text is null or kind = $5) and ($6::date is null or occurred_upper >= $6) and ($7::date is null or occurred_lower <= $7)
    order by occurred_lower desc, id desc limit $8`,
);

/** Cases whose log I may read: those I work on first, then the open ones, then the youngest. $1 me, $2 how many. */
export const LOGS_IN_REACH = new Statement<{ caseId: string }>(
  'logs-in-reach',
  `select case_id as "caseId" from case_access
    where user_id = $1 and (select current_date) between valid_from and valid_to and until > now()
    group by case_id order by bool_or(basis = 'team') desc, bool_or(open) desc, case_id desc limit $2`,
);
