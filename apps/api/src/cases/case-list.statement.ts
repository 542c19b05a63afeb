import { Statement } from '../database/statement';
import type { CaseRowDto } from './case-row.dto';

export interface CaseListRow extends Omit<CaseRowDto, 'nextHearingAt'> {
  nextHearingAt: string | null;
  sortKey: string;
}

const COLUMNS = `
  c.id, c.code, c.kind, c.opened_on as "openedOn", c.open, c.restricted,
  (select encode(n.title, 'base64') from case_narratives n where n.case_id = c.id) as title,
  (select p.stage from proceedings p where p.case_id = c.id and p.voided_at is null order by p.closed_on is not null, p.opened_lower desc, p.id desc
    limit 1) as stage,
  (select a.user_id from assignments a where a.case_id = c.id and a.role = 'lead'
    and (select current_date) between a.starts_on and a.ends_on limit 1) as "leadId",
  to_char(nullif(k.next_hearing_at, 'infinity') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "nextHearingAt",
  case when k.next_hearing_at = 'infinity' then 'infinity'
    else to_char(k.next_hearing_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') end as "sortKey"`;

const PAGE = `
  ($2::timestamptz is null or (k.next_hearing_at, k.case_id) > ($2::timestamptz, $3::uuid))
  order by k.next_hearing_at, k.case_id limit $4`;

/** My cases by next hearing: starts from my own access rows, on which the sort keys stand. $1 open, $2/$3 after, $4 how many, $5 me. */
export const MY_CASES = new Statement<CaseListRow>(
  'my-cases',
  `select ${COLUMNS} from case_access k join cases c on c.id = k.case_id
    where k.user_id = $5 and k.basis = 'team' and k.open = $1
      and (select current_date) between k.valid_from and k.valid_to and ${PAGE}`,
);

export const MY_CASES_TOTAL = new Statement<{ total: number }>(
  'my-cases-total',
  `select count(*)::int as total from case_access
    where user_id = $2 and basis = 'team' and open = $1 and (select current_date) between valid_from and valid_to`,
);

const LATERAL = `
  from cases c cross join lateral (select coalesce(c.next_hearing_at, 'infinity') as next_hearing_at, c.id as case_id) k`;

/** Whatever cases the policies let me see, by next hearing. $1 open, $2/$3 after, $4 how many. */
export const ALL_CASES = new Statement<CaseListRow>(
  'all-cases',
  `select ${COLUMNS} ${LATERAL}
    where c.open = $1 and ${PAGE}`,
);

export const ALL_CASES_TOTAL = new Statement<{ total: number }>(
  'all-cases-total',
  'select count(*)::int as total from cases where open = $1',
);

/** All matters of some clients on one line of time. $1 clients. */
export const CASES_OF_CLIENTS = new Statement<CaseListRow>(
  'cases-of-clients',
  `select ${COLUMNS} ${LATERAL}
    where c.id in (select case_id from case_clients where client_id = any ($1::uuid[]))
    order by c.opened_lower, c.id limit 200`,
);

/** Cases by the beginning of their code. $1 from, $2 up to. */
export const CASES_BY_CODE = new Statement<CaseListRow>(
  'cases-by-code',
  `select ${COLUMNS} ${LATERAL} where c.code >= $1 and c.code < $2 order by c.code limit 20`,
);
