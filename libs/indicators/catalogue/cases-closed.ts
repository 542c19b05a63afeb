import { CLOSURE_REASONS } from '../../law/closure-reason';
import type { Indicator } from '../indicator';

export const casesClosed: Indicator = {
  code: 'cases_closed',
  group: 'court',
  place: 2,
  version: 1,
  unit: 'case',
  texts: {
    ru: { name: 'Закрытые дела', definition: 'Дела, закрытые в периоде и не возобновлённые с тех пор.' },
    ky: { name: 'Жабылган иштер', definition: 'Мезгил ичинде жабылып, андан кийин кайра ачылбаган иштер.' },
    en: { name: 'Cases closed', definition: 'Cases closed in the period and not reopened since.' },
  },
  facts: `
    select x.case_id as unit, k.office_id::text as office, x.reason as closure_reason from case_closures x join cases k on k.id = x.case_id
      where x.closed_on between :from and :until and x.reopened_at is null`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, closure_reason: { column: 'closure_reason', values: CLOSURE_REASONS, words: 'law:closureReason.' } },
};
