import { ofClients, statementOf } from './of-clients';
import type { ByHand } from './statement';

/** Clients for whom anything was done. */
export const served: ByHand = {
  name: 'people served',
  counts: ['clients_served'],
  sql: statementOf(
    [`helped as materialized (
      select client_id, case when type in ('medical', 'medicines', 'physiotherapy') then 'medical' when type in ('psychological', 'psychiatric') then 'psychological'
          when type in ('social', 'transport', 'vocational') then 'social' when type in ('humanitarian', 'shelter') then 'humanitarian' else 'legal' end as assistance, 1 as n
        from services where state = 'delivered' and sorted_on between $1 and $2 group by 1, 2
      union
      select k.client_id, 'legal', 1 from case_clients k where k.case_id in (
        select case_id from log_entries where occurred_lower between $1 and $2
        union select case_id from hearings where status = 'held' and starts_at >= $1::date and starts_at < $2::date + 1
        union select case_id from document_filings where filed_on between $1 and $2))`],
    [ofClients('clients_served', 'helped', { own: ['assistance'], ofPeople: true })],
  ),
};

/** Who was assessed in the period and before. */
export const wellBeing: ByHand = {
  name: 'well_being_change',
  counts: ['well_being_change'],
  sql: statementOf(
    [
      `answered as (
        select client_id, count(*) as times, max(taken_lower) as latest, (array_agg(score order by taken_lower desc, id desc))[1] - (array_agg(score order by taken_lower, id))[1] as change
          from assessments where instrument = 'who_5' and score is not null and voided_at is null and taken_lower <= $2 group by client_id)`,
      'known as materialized (select client_id, 1 as n, change as amount from answered where times > 1 and latest >= $1)',
    ],
    [ofClients('well_being_change', 'known', { ofPeople: true, amount: 'round(sum(amount)::numeric / count(*), 1)' })],
  ),
};
