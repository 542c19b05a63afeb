import { COSTS_OF_CARE } from '../costs-of-care';
import type { Indicator } from '../indicator';

export const costsOfServices: Indicator = {
  ...COSTS_OF_CARE,
  code: 'costs_of_services',
  place: 4,
  measure: { of: 'sum', unit: 'money', items: true },
  once: true,
  texts: {
    ru: { name: 'Расходы на помощь', definition: 'Расходы на услуги реабилитации (помощи), понесённые в периоде, и число доверителей, на которых они пришлись. Аннулированные записи не считаются. Валюты не складываются. Расход считается один раз и оплачен не более чем одним грантом. При неполной дате — в первый день, который она может означать.' },
    ky: { name: 'Жардамга кеткен чыгымдар', definition: 'Мезгил ичинде реабилитация (жардам) кызматтарына кеткен чыгымдар жана алар туура келген ишеним көрсөтүүчүлөрдүн саны. Жокко чыгарылган жазуулар саналбайт. Валюталар кошулбайт. Ар бир чыгым бир жолу саналат жана бирден ашык эмес грант төлөйт. Дата толук болбосо — ал билдире турган биринчи күн боюнча.' },
    en: { name: 'Costs of care', definition: 'What was spent in the period on services of rehabilitation (care), and on how many clients. Records that were voided are not counted. Currencies are not added up. Each cost counts once and is paid by one grant at most. A partial date counts on the first day that it can mean.' },
  },
};
