import { INTERNATIONAL_STAGES } from '../../law/proceeding-stage';
import type { Indicator } from '../indicator';

const DECIDED = ['admissible', 'inadmissible', 'violation_found', 'violation_not_found', 'discontinued', 'implemented', 'partly_implemented', 'not_implemented'];

export const communicationsDecided: Indicator = {
  code: 'communications_decided',
  group: 'accountability',
  place: 6,
  version: 1,
  unit: 'proceeding',
  texts: {
    ru: { name: 'Соображения органов ООН и их исполнение', definition: 'Международные процедуры, по которым в периоде вынесено решение о приемлемости или по существу либо оценено исполнение Соображений.' },
    ky: { name: 'БУУнун органдарынын Пикирлери жана алардын аткарылышы', definition: 'Мезгил ичинде кабыл алынгычтык же маңызы боюнча чечим чыккан, же Пикирлердин аткарылышы бааланган эл аралык жол-жоболор.' },
    en: { name: 'Views of UN bodies, and what was implemented', definition: 'International procedures in which admissibility or merits were decided in the period, or it was found how far Views are implemented.' },
  },
  facts: `
    select r.id as unit, k.office_id::text as office, r.outcome as un_outcome from proceedings r join cases k on k.id = r.case_id
      where r.voided_at is null and r.stage in ('${INTERNATIONAL_STAGES.join(`', '`)}') and r.outcome in ('${DECIDED.join(`', '`)}')
        and app.edtf_lower(r.closed_on) between :from and :until`,
  once: true,
  dimensions: [],
  own: { office: { column: 'office' }, un_outcome: { column: 'un_outcome', values: DECIDED, words: 'law:proceedingOutcome.' } },
};
