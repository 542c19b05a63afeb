import { Statement } from '../database/statement';
import type { SightDto } from './case-access.dto';

/**
 * Who sees a case now, and why; of two reasons of one kind the longer. $1 case. No row = no such case, or not for this
 * actor.
 */
export const WHO_SEES_CASE = new Statement<SightDto>(
  'who-sees-case',
  `select user_id as "userId", basis, role, to_char(nullif(max(valid_to), 'infinity'), 'YYYY-MM-DD') as "endsOn",
      to_char(nullif(max(until), 'infinity') at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as until
    from app.who_sees_case($1)
    group by user_id, basis, role
    order by array_position(array['team', 'office', 'supervision', 'emergency'], basis), role = 'lead' desc, user_id`,
);
