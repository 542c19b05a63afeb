import { Statement } from '../database/statement';
import type { CalendarDeadlineDto } from './calendar-deadline.dto';

/**
 * Last days of all cases that the actor may see, the earliest first: of what is open, met or missed, and not of what was
 * withdrawn. $1/$2 first and last day, $3 person, $4 office, $5 court, each or null, $6/$7 keys of the one before or null, $8 how many.
 */
export const CALENDAR_DEADLINES = new Statement<CalendarDeadlineDto>(
  'calendar-deadlines',
  `select d.id, d.case_id as "caseId", c.code as "caseCode", d.due_on::text as "dueOn", r.name as "ruleName", d.outcome
    from deadlines d
      join cases c on c.id = d.case_id
      left join deadline_rules r on r.id = d.rule_id
      left join proceedings p on p.id = d.proceeding_id
    where d.outcome is distinct from 'withdrawn' and d.due_on between $1::date and $2::date
      and ($3::uuid is null or exists (select from assignments a
        where a.case_id = d.case_id and a.user_id = $3 and a.role <> 'observer' and d.due_on between a.starts_on and a.ends_on))
      and ($4::uuid is null or c.office_id = $4)
      and ($5::uuid is null or p.body_id = $5)
      and ($6::date is null or (d.due_on, d.id) > ($6::date, $7::uuid))
    order by d.due_on, d.id limit $8`,
);

/** What stands beneath a secret address of a deadline: code, kind and day. */
export interface FeedDeadline {
  id: string;
  caseCode: string;
  dueOn: string;
  ruleName: Record<'ru' | 'ky' | 'en', string> | null;
  version: number;
}

/** Last days of what is open or was missed in the cases on whose team I am, from ninety days ago on. $1 me. */
export const FEED_DEADLINES = new Statement<FeedDeadline>(
  'feed-deadlines',
  `select d.id, c.code as "caseCode", d.due_on::text as "dueOn", r.name as "ruleName", d.version
    from deadlines d
      join cases c on c.id = d.case_id
      left join deadline_rules r on r.id = d.rule_id
    where (d.outcome is null or d.outcome = 'missed') and d.due_on >= current_date - 90
      and exists (select from case_access k where k.user_id = $1 and k.case_id = d.case_id and k.basis = 'team'
        and (select current_date) between k.valid_from and k.valid_to)
    order by d.due_on, d.id limit 5000`,
);
