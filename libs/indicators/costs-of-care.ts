import { COST_PAYERS } from '../law/care/cost-payer';
import { SERVICE_TYPES } from '../law/care/service-type';
import { OF_CLIENTS } from './dimensions';
import { GRANT } from './grant-dimension';
import type { Indicator } from './indicator';

/**
 * What care has cost and for whom, each cost once. Its sum and its share of a person are two indicators of the same people in the same breakdowns, so
 * that what is not told of the one is not told of the other.
 */
export const COSTS_OF_CARE = {
  group: 'care',
  version: 1,
  unit: 'client',
  facts: `
    select x.client_id as unit, x.client_id, x.id as item, x.amount, x.currency, s.type as service_type, x.payer, coalesce(x.grant_id::text, 'none') as grant_id
      from service_costs x join services s on s.id = x.service_id where x.voided_at is null and x.incurred_lower between :from and :until`,
  dimensions: OF_CLIENTS,
  own: {
    service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' },
    payer: { column: 'payer', values: COST_PAYERS, words: 'law:costPayer.' },
    grant: GRANT,
  },
} as const satisfies Partial<Indicator>;
