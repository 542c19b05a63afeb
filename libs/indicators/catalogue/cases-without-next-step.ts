import { CASE_KINDS } from '../../law/case-kind';
import type { Indicator } from '../indicator';

export const casesWithoutNextStep: Indicator = {
  code: 'cases_without_next_step',
  group: 'quality',
  place: 5,
  version: 1,
  unit: 'case',
  mend: 'case_next_step',
  texts: {
    ru: { name: 'Дела без следующего шага', definition: 'Дела, принятые не позже последнего дня периода и открытые сейчас, в которых нет ни назначенного заседания, ни срока, ни задачи, ни шага исполнения. Первый день периода значения не имеет.' },
    ky: { name: 'Кийинки кадамы жок иштер', definition: 'Мезгилдин акыркы күнүнө чейин кабыл алынып, азыр ачык турган, дайындалган отуруму да, мөөнөтү да, тапшырмасы да, аткаруу кадамы да жок иштер. Мезгилдин биринчи күнүнүн мааниси жок.' },
    en: { name: 'Cases without a next step', definition: 'Cases taken up by the last day of the period and open now in which no hearing is set and no deadline, task or step of enforcement is ahead. The first day of the period does not matter.' },
  },
  facts: `
    select k.id as unit, k.office_id::text as office, k.kind as case_kind from cases k where k.open and k.opened_lower <= :until
      and not exists (select from hearings h where h.case_id = k.id and h.status = 'scheduled')
      and not exists (select from tasks t where t.case_id = k.id and t.ending is null)
      and not exists (select from deadlines d where d.case_id = k.id and d.outcome is null)
      and not exists (select from enforcement_steps e where e.case_id = k.id and e.ending is null)`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, case_kind: { column: 'case_kind', values: CASE_KINDS, words: 'law:caseKind.' } },
};
