import { Statement } from '../database/statement';
import type { ClosingObstacleDto } from './closure.dto';

/** What stands between a case and its closing, by the list that the database asks as well. $1 the case. */
export const CLOSING_OBSTACLES_OF = new Statement<ClosingObstacleDto>(
  'closing-obstacles',
  'select kind, subject_id as id from app.closing_obstacles where case_id = $1 order by kind, subject_id limit 1000',
);

/** Whether somebody leads a case today. $1 the case, $2 who. */
export const LEADS = new Statement<object>(
  'leads',
  `select from assignments where case_id = $1 and user_id = $2 and role = 'lead' and current_date between starts_on and ends_on`,
);
