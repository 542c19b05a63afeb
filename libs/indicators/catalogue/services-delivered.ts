import { SERVICE_TYPES } from '../../law/care/service-type';
import { OF_CLIENTS } from '../dimensions';
import { BILLED, BILLED_GRANT, GRANT } from '../grant-dimension';
import type { Indicator } from '../indicator';

export const servicesDelivered: Indicator = {
  code: 'services_delivered',
  group: 'care',
  place: 1,
  version: 1,
  unit: 'service',
  texts: {
    ru: { name: 'Оказанные услуги', definition: 'Услуги реабилитации (помощи), оказанные в периоде, по дню оказания. Пропущенные и отклонённые не считаются. Услуга родственнику считается родственнику.' },
    ky: { name: 'Көрсөтүлгөн кызматтар', definition: 'Мезгил ичинде көрсөтүлгөн реабилитация (жардам) кызматтары, көрсөтүлгөн күнү боюнча. Келбей калганы жана баш тартылганы саналбайт. Тууганга көрсөтүлгөнү тууганга саналат.' },
    en: { name: 'Services delivered', definition: 'Services of rehabilitation (care) delivered in the period, by the day of delivery. What was missed or declined is not counted. A service to a relative counts for the relative.' },
  },
  facts: `
    select s.id as unit, s.client_id, s.type as service_type, ${BILLED_GRANT} from services s ${BILLED} where s.state = 'delivered' and s.sorted_on between :from and :until`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { service_type: { column: 'service_type', values: SERVICE_TYPES, words: 'law:serviceType.' }, grant: GRANT },
};
