import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

const EMPTY = `null as "startsAt", null as zone, null as purpose, null as "ruleName", null::int as "openComments"`;
const MINE = `k.user_id = $1 and k.basis = 'team' and k.open and (select current_date) between k.valid_from and k.valid_to`;

/**
 * Steps of enforcement that are due within two weeks, for lead and counsel; and claims of which something is outstanding
 * while no step is ahead, for the lead. $1 me.
 */
export const NEAR_ENFORCEMENT = new Statement<PendingRow>(
  'near-enforcement',
  `select * from (
    select 'enforcement_step' as kind, s.id, s.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
        encode(s.note, 'base64') as text, s.due_on::text as "dueOn", s.version, ${EMPTY}
      from case_access k
        join enforcement_steps s on s.case_id = k.case_id and s.ending is null
        join cases c on c.id = k.case_id join case_narratives n on n.case_id = k.case_id
        join data_keys w on w.id = s.key_id and w.wrapped is not null
      where ${MINE} and k.role in ('lead', 'counsel') and s.due_on <= current_date + 14
    union all
    select 'outstanding_award', l.id, l.case_id, c.code, encode(n.title, 'base64'), null, null, l.version, ${EMPTY}
      from case_access k
        join claims l on l.case_id = k.case_id and l.abandoned_at is null
        join app.claim_standings s on s.claim_id = l.id and s.outstanding > 0
        join cases c on c.id = k.case_id join case_narratives n on n.case_id = k.case_id
        join data_keys w on w.id = l.key_id and w.wrapped is not null
      where ${MINE} and k.role = 'lead'
        and not exists (select from enforcement_steps e where e.claim_id = l.id and e.ending is null)
  ) due order by "dueOn" nulls last, id limit 200`,
);
