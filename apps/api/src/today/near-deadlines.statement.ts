import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

/**
 * Open deadlines of my cases that have passed, or whose last day comes within two weeks. Nothing can be done
 * any more for a client who was erased. $1 me.
 */
export const NEAR_DEADLINES = new Statement<PendingRow>(
  'near-deadlines',
  `select 'deadline' as kind, d.id, d.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      null as "startsAt", null as zone, null as purpose, encode(d.title, 'base64') as text, r.name as "ruleName",
      d.due_on::text as "dueOn", d.version, null as "openComments"
    from case_access k
      join deadlines d on d.case_id = k.case_id and d.outcome is null
      join cases c on c.id = k.case_id
      join case_narratives n on n.case_id = k.case_id
      join data_keys w on w.id = d.key_id and w.wrapped is not null
      left join deadline_rules r on r.id = d.rule_id
    where k.user_id = $1 and k.basis = 'team' and k.role <> 'observer' and k.open
      and (select current_date) between k.valid_from and k.valid_to
      and d.due_on <= current_date + 14
    order by d.due_on, d.id limit 200`,
);
