import { Statement } from '../database/statement';
import { LOG_COLUMNS, type LogRow } from './log-entry.statement';

/** Keys behind which every entry stands. */
export const END_OF_TIME = ['infinity', 'ffffffff-ffff-ffff-ffff-ffffffffffff'];

/** $5 kind, $6/$7 first and last day of a period in which it may have happened, $8 pinned; null = whatever it is. */
const FILTER = `
  ($5::text is null or kind = $5) and ($6::date is null or occurred_upper >= $6) and ($7::date is null or occurred_lower <= $7)
  and ($8::boolean is null or pinned = $8)`;

/**
 * The log of a case, latest first, as JSON in one row: a list costs Node less so than row by row.
 * $1 case, $2/$3 keys of the entry before, or those of the end of time (`coalesce` would cost the index: it is not known to
 * be leakproof), $4 how many.
 */
export const LOG_TIMELINE = new Statement<{ entries: LogRow[] }>(
  'log-timeline',
  `select coalesce(json_agg(t), '[]') as entries from (
    select ${LOG_COLUMNS} from log_entries
      where case_id = $1 and (occurred_lower, id) < ($2::date, $3::uuid) and ${FILTER}
      order by occurred_lower desc, id desc limit $4) t`,
);

/** The entries right after one, towards today, the earliest first. Parameters as above. */
export const LATER_IN_LOG = new Statement<{ entries: LogRow[] }>(
  'later-in-log',
  `select coalesce(json_agg(t), '[]') as entries from (
    select ${LOG_COLUMNS} from log_entries
      where case_id = $1 and (occurred_lower, id) > ($2::date, $3::uuid) and ${FILTER}
      order by occurred_lower, id limit $4) t`,
);

/** How many entries each month has, the latest first; a partial date counts where it begins. $1 case, $2 to $5 as $5 to $8 above. */
export const LOG_MONTHS = new Statement<{ month: string; entries: number }>(
  'log-months',
  `select to_char(occurred_lower, 'YYYY-MM') as month, count(*)::int as entries from log_entries
    where case_id = $1 and ${FILTER.replace(/\$(\d)/g, (_, n) => `$${Number(n) - 3}`)} group by 1 order by 1 desc`,
);
