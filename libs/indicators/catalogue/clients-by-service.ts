import type { Indicator } from '../indicator';
import { PEOPLE_IN_CARE } from '../people-in-care';

export const clientsByService: Indicator = {
  ...PEOPLE_IN_CARE,
  code: 'clients_by_service',
  place: 2,
  texts: {
    ru: { name: 'Люди, получившие услуги', definition: 'Доверители, которым в периоде оказана хотя бы одна услуга реабилитации (помощи). Каждый человек считается один раз, а по видам услуг — один раз в каждом виде: сумма по видам больше общего числа.' },
    ky: { name: 'Кызмат алган адамдар', definition: 'Мезгил ичинде жок дегенде бир реабилитация (жардам) кызматы көрсөтүлгөн адамдар. Ар бир адам бир жолу, ал эми кызматтын түрлөрү боюнча ар бир түрдө бир жолу саналат: түрлөрдүн суммасы жалпы сандан чоң.' },
    en: { name: 'People reached by services', definition: 'Clients to whom at least one service of rehabilitation (care) was delivered in the period. Each person is counted once, and by type of service once in each: the types add up to more than the total.' },
  },
};
