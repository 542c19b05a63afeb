import { SERVICE_TYPES } from '../../law/care/service-type';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsByService: Indicator = {
  code: 'clients_by_service',
  group: 'care',
  place: 2,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Люди, получившие услуги', definition: 'Доверители, которым в периоде оказана хотя бы одна услуга реабилитации (помощи). Каждый человек считается один раз, а по видам услуг — один раз в каждом виде: сумма по видам больше общего числа.' },
    ky: { name: 'Кызмат алган адамдар', definition: 'Мезгил ичинде жок дегенде бир реабилитация (жардам) кызматы көрсөтүлгөн адамдар. Ар бир адам бир жолу, ал эми кызматтын түрлөрү боюнча ар бир түрдө бир жолу саналат: түрлөрдүн суммасы жалпы сандан чоң.' },
    en: { name: 'People reached by services', definition: 'Clients to whom at least one service of rehabilitation (care) was delivered in the period. Each person is counted once, and by type of service once in each: the types add up to more than the total.' },
  },
  facts: `select s.client_id as unit, s.client_id, s.type as service_type from services s where s.state = 'delivered' and s.sorted_on between :from and :until`,
  dimensions: OF_CLIENTS,
  own: { service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' } },
};
