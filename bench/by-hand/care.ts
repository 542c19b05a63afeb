import { ofClients, statementOf } from './of-clients';
import type { ByHand } from './statement';

/** Services of the period, once, by client, type and grant: everything about care is a sum of that. */
export const care: ByHand = {
  name: 'care',
  counts: ['services_delivered', 'clients_by_service', 'services_per_person', 'services_without_cost'],
  sql: statementOf(
    [
      `known as materialized (
        select s.client_id, s.type as service_type, coalesce(b.grant_id::text, 'none') as "grant", count(*)::int as n,
            (count(*) filter (where b.id is null and not exists (select from service_costs x where x.service_id = s.id and x.voided_at is null)))::int as without_cost
          from services s left join service_costs b on b.service_id = s.id and b.grant_id is not null and b.voided_at is null
          where s.state = 'delivered' and s.sorted_on between $1 and $2 group by 1, 2, 3)`,
      'without_cost as (select client_id, service_type, without_cost as n from known where without_cost > 0)',
    ],
    [
      ofClients(
        { services_delivered: {}, clients_by_service: { units: 'people' }, services_per_person: { units: 'people', amount: 'round(units::numeric / people, 2)' } },
        'known', { own: ['service_type', 'grant'] },
      ),
      ofClients('services_without_cost', 'without_cost', { own: ['service_type'] }),
    ],
  ),
};

/** What care has cost, once. */
export const costs: ByHand = {
  name: 'costs of care',
  counts: ['costs_of_services', 'cost_per_person'],
  sql: statementOf(
    [`known as materialized (
      select x.client_id, x.currency, s.type as service_type, x.payer, coalesce(x.grant_id::text, 'none') as "grant", 1 as n, sum(x.amount) as amount
        from service_costs x join services s on s.id = x.service_id where x.voided_at is null and x.incurred_lower between $1 and $2 group by 1, 2, 3, 4, 5)`],
    [
      ofClients(
        { costs_of_services: {}, cost_per_person: { amount: 'round(amount::numeric / people, 2)' } },
        'known', { own: ['service_type', 'payer', 'grant'], ofPeople: true, currency: true, amount: 'round(sum(amount), 2)' },
      ),
    ],
  ),
};

/** Services that are over and of which nobody has said what became of them. */
export const forgotten: ByHand = {
  name: 'services_without_outcome',
  counts: ['services_without_outcome'],
  sql: statementOf(
    [`known as materialized (select client_id, type as service_type, 1 as n from services where state in ('planned', 'referred') and due_on between $1 and $2 and due_on < current_date)`],
    [ofClients('services_without_outcome', 'known', { own: ['service_type'] })],
  ),
};
