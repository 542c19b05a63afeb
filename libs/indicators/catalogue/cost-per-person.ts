import { COSTS_OF_CARE } from '../costs-of-care';
import type { Indicator } from '../indicator';

export const costPerPerson: Indicator = {
  ...COSTS_OF_CARE,
  code: 'cost_per_person',
  place: 5,
  measure: { of: 'per_person', unit: 'money_per_person', items: true },
  once: true,
  texts: {
    ru: { name: 'Расходы на человека', definition: 'Расходы на услуги реабилитации (помощи) в периоде, делённые на число доверителей, на которых они пришлись, в каждой валюте отдельно. По грантам и видам услуг — на одного из тех, за кого платил этот грант или кому оказан этот вид.' },
    ky: { name: 'Бир адамга кеткен чыгым', definition: 'Мезгил ичинде реабилитация (жардам) кызматтарына кеткен чыгымдар алар туура келген ишеним көрсөтүүчүлөрдүн санына бөлүнгөн, ар бир валютада өзүнчө. Гранттар жана кызматтын түрлөрү боюнча — ошол грант төлөгөндөрдүн же ошол түрүн алгандардын бирине.' },
    en: { name: 'Cost per person', definition: 'What was spent in the period on services of rehabilitation (care), divided by the number of clients on whom it was spent, each currency by itself. By grant and type of service: for one of those whom that grant paid for, or who received that type.' },
  },
};
