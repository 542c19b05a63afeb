import { byClient, clientColumns } from './of-clients';
import { type ByHand, together, told } from './statement';

/** Services of the period, once, by client and type: everything about care is a sum of that. */
export const care: ByHand = {
  name: 'care',
  counts: ['services_delivered', 'clients_by_service'],
  sql: `
    with done as materialized (
      select client_id, type, count(*) as n from services where state = 'delivered' and sorted_on between $1 and $2 group by 1, 2
    ), who as materialized (
      select d.n, ${clientColumns}
        from (select client_id, sum(n)::int as n from done group by 1) d join clients c on c.id = d.client_id join persons p on p.id = c.person_id
    ), numbers as (
      ${byClient('who')}
      union all select 'service_type', type, sum(n)::int, count(*)::int from done group by 2
    )
    ${together(told('services_delivered', 'select * from numbers'), told('clients_by_service', 'select dimensions, key, people, people from numbers'))}`,
};
