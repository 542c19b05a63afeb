import { Statement } from '../database/statement';
import type { ClientInCareDto } from './client-in-care.dto';

/** @typeParam Names sealed, in base64, as the statement tells them; or opened */
export interface ClientInCareRow<Names> extends Omit<ClientInCareDto, 'displayName'> {
  personId: string;
  names: Names;
}

/** The clients I care for, those first with whom a day has passed, then by their next. $1 me. */
export const CLIENTS_IN_CARE = new Statement<ClientInCareRow<string>>(
  'clients-in-care',
  `select c.id, c.code, c.kind, c.office_id as "officeId", p.id as "personId", encode(p.names, 'base64') as names, p.birth_year as "birthYear",
      exists (select from plans l where l.client_id = c.id and l.ending is null) as "hasPlan",
      s.open as "openServices", s.overdue as "overdueServices", s.next_due::text as "nextDueOn",
      (select to_char(min(t.leaves_at) at time zone 'utc', 'YYYY-MM-DD"T"HH24:MI:SS"Z"') from transport_trips t join services o on o.id = t.service_id
        where t.client_id = c.id and t.leaves_at > now() and o.state in ('planned', 'referred')) as "nextTripAt"
    from clients c join persons p on p.id = c.person_id
      cross join lateral (
        select count(*)::int as open, (count(*) filter (where due_on < current_date))::int as overdue, min(due_on) filter (where due_on >= current_date) as next_due
          from services where client_id = c.id and state in ('planned', 'referred')) s
    where c.id in (select client_id from client_assignments where user_id = $1 and role = 'care' and (select current_date) between starts_on and ends_on)
    order by s.overdue = 0, s.next_due nulls last, c.code limit 1000`,
);
