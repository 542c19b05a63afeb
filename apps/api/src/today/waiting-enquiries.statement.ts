import { Statement } from '../database/statement';
import type { PendingClientRow } from './pending-row';

/** Enquiries that were handed to me, of which nothing has come yet. What a wall closes is not among them. $1 me. */
export const WAITING_ENQUIRIES = new Statement<PendingClientRow>(
  'waiting-enquiries',
  `select 'enquiry' as kind, e.id, null::uuid as "clientId", null as "clientCode", null as "serviceType", null as "consentPurpose", encode(e.names, 'base64') as text,
      null as "startsAt", null as zone, null as purpose, null::json as "ruleName", null as "dueOn", null::int as version, null::int as "openComments"
    from enquiries e where e.assignee_id = $1 and e.client_id is null and e.outcome is null order by e.received_at, e.id limit 200`,
);
