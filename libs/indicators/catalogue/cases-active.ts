import { CASE_KINDS } from '../../law/case-kind';
import type { Indicator } from '../indicator';

export const casesActive: Indicator = {
  code: 'cases_active',
  group: 'court',
  place: 0,
  version: 1,
  unit: 'case',
  texts: {
    ru: { name: 'Дела в работе', definition: 'Дела, принятые в работу не позже последнего дня периода и не закрытые к концу этого дня. Первый день периода значения не имеет.' },
    ky: { name: 'Жүрүп жаткан иштер', definition: 'Мезгилдин акыркы күнүнөн кечиктирбей жумушка алынып, ал күндүн аягына чейин жабылбаган иштер. Мезгилдин биринчи күнү мааниге ээ эмес.' },
    en: { name: 'Cases at work', definition: 'Cases taken up by the last day of the period and not closed by its end. The first day of the period does not matter.' },
  },
  facts: `
    select k.id as unit, k.office_id::text as office, k.kind as case_kind from cases k where k.opened_lower <= :until
      and not exists (select from case_closures x where x.case_id = k.id and x.closed_on <= :until and (x.reopened_at is null or x.reopened_at >= :until + 1))`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, case_kind: { column: 'case_kind', values: CASE_KINDS, words: 'law:caseKind.' } },
};
