import { Statement } from '../database/statement';
import type { PassingPlaceDto } from './hand-over.dto';

/**
 * Somebody's places on open cases that the actor may change, from a day on, in the order of the next hearing. Who was let in
 * for a consult was meant in person: that does not pass. $1 whose, $2 the day, $3 me.
 */
export const PLACES = new Statement<PassingPlaceDto>(
  'places-to-hand-over',
  `select a.id as "assignmentId", c.id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle", a.role,
      to_char(greatest($2::date, a.starts_on + 1), 'YYYY-MM-DD') as "passesOn",
      to_char(c.next_hearing_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "nextHearingAt"
    from assignments a join cases c on c.id = a.case_id join case_narratives n on n.case_id = c.id
    where a.user_id = $1 and a.ends_on >= $2::date and a.consult_id is null and c.open
      and exists (select from case_access k where k.user_id = $3 and k.case_id = c.id and k.writes
        and (select current_date) between k.valid_from and k.valid_to and k.until > (select now()))
    order by c.next_hearing_at nulls last, c.code, a.starts_on`,
);

/** Whether somebody works in the office of the actor, or is supervised by him. $1 whose, $2 me. */
export const ANSWERS_TO = new Statement<{ id: string; keyId: string }>(
  'answers-to',
  `select u.id, k.id as "keyId" from users u join users me on me.id = $2 join data_keys k on k.office_id = u.office_id
    where u.id = $1 and (u.office_id = me.office_id or exists (select from supervisions s
      where s.supervisor_id = $2 and s.supervisee_id = u.id and current_date between s.starts_on and s.ends_on))`,
);
