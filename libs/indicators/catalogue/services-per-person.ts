import { PEOPLE_IN_CARE } from '../people-in-care';
import type { Indicator } from '../indicator';

export const servicesPerPerson: Indicator = {
  ...PEOPLE_IN_CARE,
  code: 'services_per_person',
  place: 3,
  measure: { of: 'per_person', unit: 'services_per_person', items: true },
  once: true,
  texts: {
    ru: { name: 'Услуг на человека', definition: 'Сколько услуг реабилитации (помощи), оказанных в периоде, приходится в среднем на одного доверителя из тех, кому оказана хотя бы одна. По видам услуг — на одного из тех, кому оказан этот вид.' },
    ky: { name: 'Бир адамга туура келген кызматтар', definition: 'Мезгил ичинде көрсөтүлгөн реабилитация (жардам) кызматтары жок дегенде бирин алган бир ишеним көрсөтүүчүгө орточо канчадан туура келет. Кызматтын түрлөрү боюнча — ошол түрүн алгандардын бирине.' },
    en: { name: 'Services per person', definition: 'How many of the services of rehabilitation (care) delivered in the period fall on average to one client of those who received at least one. By type of service: to one of those who received that type.' },
  },
};
