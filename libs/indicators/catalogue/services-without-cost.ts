import { SERVICE_TYPES } from '../../law/care/service-type';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const servicesWithoutCost: Indicator = {
  code: 'services_without_cost',
  group: 'quality',
  place: 8,
  version: 1,
  unit: 'service',
  mend: 'service_cost',
  texts: {
    ru: { name: 'Оказанные услуги без расходов', definition: 'Услуги, оказанные в периоде, по которым не записано ни одного расхода: в расходах на человека их нет.' },
    ky: { name: 'Чыгымы жазылбаган көрсөтүлгөн кызматтар', definition: 'Мезгил ичинде көрсөтүлүп, бир да чыгымы жазылбаган кызматтар: бир адамга кеткен чыгымда алар жок.' },
    en: { name: 'Services delivered without a cost', definition: 'Services delivered in the period for which no cost is noted: they are missing from the cost per person.' },
  },
  facts: `
    select s.id as unit, s.client_id, s.type as service_type from services s where s.state = 'delivered' and s.sorted_on between :from and :until
      and not exists (select from service_costs x where x.service_id = s.id and x.voided_at is null)`,
  once: true,
  people: 'client_id',
  partOf: { code: 'services_delivered' },
  dimensions: OF_CLIENTS,
  own: { service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' } },
};
