import { Statement } from '../database/statement';
import type { PendingClientRow } from './pending-row';

const COLUMNS = (kind: string, table: string) => `select '${kind}' as kind, ${table}.id, s.client_id as "clientId", c.code as "clientCode", s.type as "serviceType", null as "consentPurpose",
  null as purpose, null as text, null::json as "ruleName", ${table}.version, null::int as "openComments"`;
/** Services that nobody has settled, of those I care for and of my own planning. */
const MINE = `(
  select id, client_id, type, due_on, version from services where state in ('planned', 'referred')
    and client_id in (select client_id from client_assignments where user_id = $1 and role = 'care' and (select current_date) between starts_on and ends_on)
  union
  select id, client_id, type, due_on, version from services where state in ('planned', 'referred') and created_by = $1)`;

/** What waits in care: a day that passed without an outcome, a referral without an answer, a trip of tomorrow that nobody has confirmed. $1 me. */
export const WAITING_CARE = new Statement<PendingClientRow>(
  'waiting-care',
  `select * from (
    ${COLUMNS('service_without_outcome', 's')}, null::text as "startsAt", null::text as zone, s.due_on::text as "dueOn"
      from ${MINE} s join clients c on c.id = s.client_id where s.due_on < current_date
    union all
    ${COLUMNS('referral_unanswered', 'r')}, null, null, r.answer_due_on::text
      from ${MINE} s join clients c on c.id = s.client_id join referrals r on r.service_id = s.id and r.state = 'sent' where r.answer_due_on <= current_date
    union all
    ${COLUMNS('trip_unconfirmed', 't')}, to_char(t.leaves_at at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"'), 'Asia/Bishkek', null
      from ${MINE} s join clients c on c.id = s.client_id join transport_trips t on t.service_id = s.id
      where t.confirmed_at is null and t.leaves_at >= now() and t.leaves_at < (current_date + 2)::timestamptz
  ) waiting order by coalesce("dueOn", "startsAt"), id limit 200`,
);
