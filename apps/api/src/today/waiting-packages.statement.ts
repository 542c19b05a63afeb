import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

/** Packages for others that wait for a second person: for each supervisor who may change the case and neither asked nor put it together. $1 me. */
export const WAITING_PACKAGES = new Statement<PendingRow>(
  'waiting-packages',
  `select 'package_to_approve' as kind, r.id, r.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      null as "startsAt", null as zone, null as purpose, null as text, null as "ruleName", null as "dueOn", null::int as version, null::int as "openComments"
    from disclosure_requests r
      join cases c on c.id = r.case_id
      join case_narratives n on n.case_id = r.case_id
      join data_keys w on w.id = n.key_id and w.wrapped is not null
    where (select app.has_role('supervisor')) and app.request_waits(r) and $1 not in (r.created_by, r.prepared_by)
      and r.case_id in (select k.case_id from case_access k where k.user_id = $1 and k.writes
        and (select current_date) between k.valid_from and k.valid_to and k.until > (select now()))
    order by r.id limit 100`,
);
