import type { Indicator } from '../indicator';

export const detentionVisits: Indicator = {
  code: 'detention_visits',
  group: 'court',
  place: 6,
  version: 1,
  unit: 'entry',
  texts: {
    ru: { name: 'Посещения в местах лишения свободы', definition: 'Записи хронологии вида «посещение в месте лишения свободы» за период; при неполной дате — по первому дню, который она может означать.' },
    ky: { name: 'Камактагыларга баруу', definition: 'Мезгил ичиндеги «камактагы адамга баруу» түрүндөгү жазуулар; дата толук болбосо — ал билдире турган биринчи күн боюнча.' },
    en: { name: 'Visits in detention', definition: 'Entries of the log of the kind "visit in detention" in the period; a partial date counts on the first day that it can mean.' },
  },
  facts: `
    select l.id as unit, k.office_id::text as office from log_entries l join cases k on k.id = l.case_id
      where l.kind = 'detention_visit' and l.occurred_lower between :from and :until`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' } },
};
