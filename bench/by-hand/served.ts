import { byClient, clientColumns } from './of-clients';
import { type ByHand, together, told } from './statement';

/** Clients for whom anything was done. */
export const served: ByHand = {
  name: 'people served',
  counts: ['clients_served'],
  sql: `
    with helped as materialized (
      select client_id, case when type in ('medical', 'medicines', 'physiotherapy') then 'medical' when type in ('psychological', 'psychiatric') then 'psychological'
          when type in ('social', 'transport', 'vocational') then 'social' when type in ('humanitarian', 'shelter') then 'humanitarian' else 'legal' end as assistance
        from services where state = 'delivered' and sorted_on between $1 and $2 group by 1, 2
      union
      select k.client_id, 'legal' from case_clients k where k.case_id in (
        select case_id from log_entries where occurred_lower between $1 and $2
        union select case_id from hearings where status = 'held' and starts_at >= $1::date and starts_at < $2::date + 1
        union select case_id from document_filings where filed_on between $1 and $2)
    ), who as materialized (
      select 1 as n, ${clientColumns} from (select distinct client_id from helped) h join clients c on c.id = h.client_id join persons p on p.id = c.person_id
    )
    ${together(told('clients_served', byClient('who')), told('clients_served', `select 'assistance', assistance, count(*)::int, count(*)::int from helped group by 2`))}`,
};
