import { Statement } from '../database/statement';
import type { CaseWithoutNextStepDto } from './case-without-next-step.dto';

/** Open cases without a next step that I lead or answer for as a supervisor, by id. $1 me, $2 after or null, $3 how many. */
export const CASES_WITHOUT_NEXT_STEP = new Statement<CaseWithoutNextStepDto>(
  'cases-without-next-step',
  `select c.id, c.code, encode(n.title, 'base64') as title, c.kind, c.opened_on as "openedOn",
      (select a.user_id from assignments a where a.case_id = c.id and a.role = 'lead'
        and (select current_date) between a.starts_on and a.ends_on limit 1) as "leadId"
    from cases c join case_narratives n on n.case_id = c.id
    where c.id in (select k.case_id from case_access k where k.user_id = $1 and k.open and k.next_hearing_at = 'infinity'
        and (k.role = 'lead' or k.basis in ('office', 'supervision')) and (select current_date) between k.valid_from and k.valid_to)
      and not exists (select from tasks t where t.case_id = c.id and t.ending is null)
      and not exists (select from deadlines d where d.case_id = c.id and d.outcome is null)
      and not exists (select from enforcement_steps e where e.case_id = c.id and e.ending is null)
      and ($2::uuid is null or c.id > $2::uuid)
    order by c.id limit $3`,
);
