import { SERVICE_TYPES } from '../law/care/service-type';
import { OF_CLIENTS } from './dimensions';
import { BILLED, BILLED_GRANT, GRANT } from './grant-dimension';
import type { Indicator } from './indicator';

/** To whom services were delivered. How many they are and how many services fell to each are two indicators of the same people in the same breakdowns. */
export const PEOPLE_IN_CARE = {
  group: 'care',
  version: 1,
  unit: 'client',
  facts: `
    select s.client_id as unit, s.client_id, s.id as item, 1::numeric as amount, s.type as service_type, ${BILLED_GRANT}
      from services s ${BILLED} where s.state = 'delivered' and s.sorted_on between :from and :until`,
  partOf: { code: 'clients_served' },
  dimensions: OF_CLIENTS,
  own: { service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' }, grant: GRANT },
} as const satisfies Partial<Indicator>;
