import { INTERNATIONAL_STAGES } from '../../law/proceeding-stage';
import type { Indicator } from '../indicator';

const STAGES = INTERNATIONAL_STAGES.map(stage => `'${stage}'`).join(', ');

export const communications: Indicator = {
  code: 'communications',
  group: 'accountability',
  place: 5,
  version: 1,
  unit: 'proceeding',
  texts: {
    ru: { name: 'Обращения в органы ООН', definition: 'Международные процедуры (индивидуальные сообщения, специальные процедуры, рабочие группы, теневые доклады), первый шаг которых начался в периоде; при неполной дате — в первый день, который она может означать. Следующие шаги той же процедуры не считаются.' },
    ky: { name: 'БУУнун органдарына кайрылуулар', definition: 'Биринчи кадамы мезгил ичинде башталган эл аралык жол-жоболор (жеке билдирүүлөр, атайын жол-жоболор, жумушчу топтор, көмүскө баяндамалар); дата толук болбосо — ал билдире турган биринчи күн боюнча. Ошол эле жол-жобонун кийинки кадамдары саналбайт.' },
    en: { name: 'Communications to UN bodies', definition: 'International procedures (individual communications, special procedures, working groups, shadow reports) of which the first step began in the period; a partial date counts on the first day that it can mean. Further steps of the same procedure are not counted.' },
  },
  facts: `
    select r.id as unit, k.office_id::text as office, r.stage as international_stage from proceedings r join cases k on k.id = r.case_id
      where r.voided_at is null and r.stage in (${STAGES}) and r.opened_lower between :from and :until
        and not exists (select from proceedings o where o.id = r.origin_id and o.voided_at is null and o.stage in (${STAGES}))`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, international_stage: { column: 'international_stage', values: INTERNATIONAL_STAGES, words: 'law:stage.' } },
};
