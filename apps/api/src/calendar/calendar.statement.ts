import { Statement } from '../database/statement';
import type { CalendarEntryDto } from './calendar.dto';

const DAY = '(h.starts_at at time zone h.zone)::date';

/**
 * Hearings that stand of all cases that the actor may see, earliest first. $1/$2 first and last day, $3 person, $4 office, $5 court,
 * each or null, $6/$7 keys of the one before or null, $8 how many.
 */
export const CALENDAR = new Statement<CalendarEntryDto>(
  'calendar',
  `select h.id, h.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      to_char(h.starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt", h.minutes, h.zone, h.purpose,
      h.status, h.courtroom, p.body_id as "bodyId", expected.ids as "userIds"
    from hearings h
      join cases c on c.id = h.case_id
      join case_narratives n on n.case_id = h.case_id
      join proceedings p on p.id = h.proceeding_id
      cross join lateral (select array(
        select a.user_id from assignments a where a.case_id = h.case_id and a.role <> 'observer' and ${DAY} between a.starts_on and a.ends_on
        union select t.user_id from attendances t where t.hearing_id = h.id and t.user_id is not null order by 1) as ids) expected
    where h.status <> 'voided' and h.starts_at >= $1::date and h.starts_at < $2::date + 1
      and ($3::uuid is null or $3 = any (expected.ids))
      and ($4::uuid is null or c.office_id = $4)
      and ($5::uuid is null or p.body_id = $5)
      and ($6::timestamptz is null or (h.starts_at, h.id) > ($6::timestamptz, $7::uuid))
    order by h.starts_at, h.id limit $8`,
);
