import { INTERNATIONAL_STAGES } from '../../law/proceeding-stage';
import type { Indicator } from '../indicator';

export const communications: Indicator = {
  code: 'communications',
  group: 'accountability',
  place: 5,
  version: 1,
  unit: 'proceeding',
  texts: {
    ru: { name: 'Обращения в органы ООН', definition: 'Шаги международных процедур (подача, регистрация, замечания, Соображения, последующие меры), начавшиеся в периоде; при неполной дате — в первый день, который она может означать.' },
    ky: { name: 'БУУнун органдарына кайрылуулар', definition: 'Мезгил ичинде башталган эл аралык жол-жоболордун кадамдары (берүү, каттоо, эскертүүлөр, Пикирлер, кийинки чаралар); дата толук болбосо — ал билдире турган биринчи күн боюнча.' },
    en: { name: 'Communications to UN bodies', definition: 'Steps of international procedures (submission, registration, observations, Views, follow-up) that began in the period; a partial date counts on the first day that it can mean.' },
  },
  facts: `
    select r.id as unit, k.office_id::text as office, r.stage as international_stage from proceedings r join cases k on k.id = r.case_id
      where r.voided_at is null and r.stage in ('${INTERNATIONAL_STAGES.join(`', '`)}') and r.opened_lower between :from and :until`,
  dimensions: [],
  own: { office: { column: 'office' }, international_stage: { column: 'international_stage', values: INTERNATIONAL_STAGES, words: 'law:stage.' } },
};
