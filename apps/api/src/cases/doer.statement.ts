import { Statement } from '../database/statement';

/** Who on the team of a case does what somebody asks for: himself if he is on it, else its lead. $1 the case, $2 who asks. */
export const DOER = new Statement<{ userId: string }>(
  'doer',
  `select user_id as "userId" from assignments
    where case_id = $1 and role <> 'observer' and current_date between starts_on and ends_on
    order by user_id = $2 desc, role = 'lead' desc limit 1`,
);
