import { Statement } from '../database/statement';

/** Cases whose words I may read: those I work on first, then the open ones, then the youngest. $1 me, $2 how many. */
export const CASES_IN_REACH = new Statement<{ caseId: string }>(
  'cases-in-reach',
  `select case_id as "caseId" from case_access
    where user_id = $1 and (select current_date) between valid_from and valid_to and until > now()
    group by case_id order by bool_or(basis = 'team') desc, bool_or(open) desc, case_id desc limit $2`,
);
