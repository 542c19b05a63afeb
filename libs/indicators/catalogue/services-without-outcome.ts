import { SERVICE_TYPES } from '../../law/care/service-type';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const servicesWithoutOutcome: Indicator = {
  code: 'services_without_outcome',
  group: 'quality',
  place: 7,
  version: 1,
  unit: 'service',
  mend: 'service_outcome',
  texts: {
    ru: { name: 'Услуги без итога', definition: 'Услуги, назначенные на день периода, который прошёл, о которых не записано, оказаны ли они.' },
    ky: { name: 'Жыйынтыгы жазылбаган кызматтар', definition: 'Мезгилдин өтүп кеткен күнүнө дайындалып, көрсөтүлгөнү же көрсөтүлбөгөнү жазылбаган кызматтар.' },
    en: { name: 'Services without an outcome', definition: 'Services due on a day of the period that has gone by of which it is not noted whether they were delivered.' },
  },
  facts: `
    select s.id as unit, s.client_id, s.type as service_type from services s where s.state in ('planned', 'referred') and s.due_on between :from and :until and s.due_on < current_date`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' } },
};
