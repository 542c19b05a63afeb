import { Statement } from '../database/statement';
import type { CaseWithoutLeadDto, SuperviseeDto } from './oversight.dto';

const SOON_DAYS = 30;

/** Whom I supervise, and colleagues of my office who are on the team of an open case. $1 me. */
export const SUPERVISEES = new Statement<SuperviseeDto>(
  'supervisees',
  `select * from (
    select u.id as "userId", nullif(u.employed_to, 'infinity')::text as "employedTo",
      exists (select from supervisions s where s.supervisor_id = $1 and s.supervisee_id = u.id
        and current_date between s.starts_on and s.ends_on) as supervised,
      exists (select from role_grants g where g.user_id = u.id and g.role = 'intern' and g.starts_on <= current_date) as interned,
      (select coalesce(json_agg(t), '[]') from (
        select a.id as "assignmentId", c.id as "caseId", c.code as "caseCode", encode(n.title, 'base64') as "caseTitle", a.role,
            to_char(c.next_hearing_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "nextHearingAt"
          from assignments a join cases c on c.id = a.case_id join case_narratives n on n.case_id = c.id
          where a.user_id = u.id and a.ends_on >= current_date and a.consult_id is null and c.open
          order by c.next_hearing_at nulls last, c.code) t) as places
      from users u join users me on me.id = $1
      where u.id <> $1 and (u.office_id = me.office_id or exists (select from supervisions s
        where s.supervisor_id = $1 and s.supervisee_id = u.id and current_date between s.starts_on and s.ends_on))
  ) people
  where supervised or json_array_length(places) > 0
  order by "employedTo" nulls last, supervised desc, json_array_length(places) desc, "userId"`,
);

/**
 * Open cases that nobody leads thirty days from now as things stand: whose lead has left, will leave, is a lawyer no
 * more, or was taken off. Those without a lead today come first.
 */
export const CASES_WITHOUT_LEAD = new Statement<CaseWithoutLeadDto>(
  'cases-without-lead',
  `select c.id, c.code, c.office_id as "officeId", c.kind,
      to_char(c.next_hearing_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') as "nextHearingAt",
      last.user_id as "leadId", last.until::text as "ledUntil"
    from cases c left join lateral (
      select a.user_id, least(a.ends_on, u.employed_to, (select max(g.ends_on) from role_grants g
          where g.user_id = a.user_id and g.role in ('lawyer', 'supervisor') and g.starts_on <= current_date + ${SOON_DAYS})) as until
        from assignments a join users u on u.id = a.user_id
        where a.case_id = c.id and a.role = 'lead' and greatest(a.starts_on, u.employed_from) <= current_date + ${SOON_DAYS}
        order by 2 desc limit 1) last on true
    where c.open and coalesce(last.until, '-infinity') < current_date + ${SOON_DAYS}
    order by coalesce(last.until, '-infinity'), c.code limit 500`,
);
