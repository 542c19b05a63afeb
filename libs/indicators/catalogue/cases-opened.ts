import { CASE_KINDS } from '../../law/case-kind';
import type { Indicator } from '../indicator';

export const casesOpened: Indicator = {
  code: 'cases_opened',
  group: 'court',
  place: 1,
  version: 1,
  unit: 'case',
  texts: {
    ru: { name: 'Открытые дела', definition: 'Дела, принятые в работу в периоде; при неполной дате — в первый день, который она может означать.' },
    ky: { name: 'Ачылган иштер', definition: 'Мезгил ичинде жумушка алынган иштер; дата толук болбосо — ал билдире турган биринчи күн боюнча.' },
    en: { name: 'Cases opened', definition: 'Cases taken up in the period; a partial date counts on the first day that it can mean.' },
  },
  facts: `select k.id as unit, k.office_id::text as office, k.kind as case_kind from cases k where k.opened_lower between :from and :until`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, case_kind: { column: 'case_kind', values: CASE_KINDS, words: 'law:caseKind.' } },
};
