import { Statement } from '../database/statement';
import type { PostponementCountDto } from './postponement.dto';

/** Over what the actor may see. $1/$2 first and last day, $3 office or null. */
export const POSTPONEMENTS_IN_SIGHT = new Statement<PostponementCountDto>(
  'postponements-in-sight',
  `select p.body_id as "bodyId", h.postponement_reason as reason, count(*)::int as count
    from hearings h join proceedings p on p.id = h.proceeding_id join cases c on c.id = h.case_id
    where h.status = 'postponed' and (h.starts_at at time zone h.zone)::date between $1::date and $2::date
      and ($3::uuid is null or c.office_id = $3)
    group by 1, 2 order by 3 desc, 1, 2`,
);

/** Over all offices, for a director, who reads no hearings. The same three. */
export const POSTPONEMENTS_OF_ALL = new Statement<PostponementCountDto>(
  'postponements-of-all',
  `select body_id as "bodyId", reason, count from app.count_postponements($1, $2, $3) order by 3 desc, 1, 2`,
);
