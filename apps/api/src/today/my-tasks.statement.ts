import { Statement } from '../database/statement';
import type { PendingRow } from './pending-row';

const ON_THE_TEAM = `exists (select from assignments a where a.case_id = t.case_id and a.user_id = t.assignee_id
  and (select current_date) between a.starts_on and a.ends_on)`;

/** My open tasks, and in the cases I lead those of colleagues who are not on the team (any more). $1 me. */
export const MY_TASKS = new Statement<PendingRow>(
  'my-tasks',
  `select 'task' as kind, t.id, t.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      null as "startsAt", null as zone, null as purpose, null as "ruleName", encode(t.text, 'base64') as text, t.due_on::text as "dueOn", t.version, null as "openComments"
    from (
      select id from tasks where assignee_id = $1 and ending is null
      union
      select t.id from case_access k join tasks t on t.case_id = k.case_id and t.ending is null
        where k.user_id = $1 and k.role = 'lead' and k.open and (select current_date) between k.valid_from and k.valid_to
          and not ${ON_THE_TEAM}
    ) mine
      join tasks t on t.id = mine.id
      join cases c on c.id = t.case_id and c.open
      join case_narratives n on n.case_id = t.case_id
    order by t.due_on nulls last, t.id limit 200`,
);
