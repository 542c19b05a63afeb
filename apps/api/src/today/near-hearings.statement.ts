import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

/** Hearings of my cases that have no outcome and are over, or are today or tomorrow. $1 me. */
export const NEAR_HEARINGS = new Statement<PendingRow>(
  'near-hearings',
  `select case when h.starts_at < now() then 'hearing_without_outcome' else 'hearing' end as kind,
      h.id, h.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      to_char(h.starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "startsAt", h.zone, h.purpose,
      null as text, null as "ruleName", null as "dueOn", h.version, null as "openComments"
    from case_access k
      join hearings h on h.case_id = k.case_id
      join cases c on c.id = k.case_id
      join case_narratives n on n.case_id = k.case_id
    where k.user_id = $1 and k.basis = 'team' and k.open and k.next_hearing_at < (current_date + 2)::timestamptz
      and (select current_date) between k.valid_from and k.valid_to
      and h.status = 'scheduled' and h.starts_at < (current_date + 2)::timestamptz
    order by h.starts_at limit 200`,
);
