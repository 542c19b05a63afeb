import { Statement } from '../database/statement';
import type { HearingRowDto } from './hearing.dto';

/**
 * Scheduled hearings of the cases on whose team I am, earliest first; those in the past wait for their outcome.
 * $1 me, $2 `awaiting_outcome`, `coming` or null, $3/$4 keys of the one before or null, $5 how many.
 */
export const MY_HEARINGS = new Statement<HearingRowDto>(
  'my-hearings',
  `select h.id, h.case_id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle",
      to_char(h.starts_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as "startsAt", h.zone, h.purpose,
      h.courtroom, p.body_id as "bodyId", h.version
    from case_access k
      join hearings h on h.case_id = k.case_id
      join cases c on c.id = k.case_id
      join case_narratives n on n.case_id = k.case_id
      join proceedings p on p.id = h.proceeding_id
    where k.user_id = $1 and k.basis = 'team' and k.open and k.next_hearing_at < 'infinity'
      and (select current_date) between k.valid_from and k.valid_to
      and h.status = 'scheduled'
      and ($2::text is null or ($2 = 'coming') = (h.starts_at >= now()))
      and ($3::timestamptz is null or (h.starts_at, h.id) > ($3::timestamptz, $4::uuid))
    order by h.starts_at, h.id limit $5`,
);
