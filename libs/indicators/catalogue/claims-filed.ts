import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const claimsFiled: Indicator = {
  code: 'claims_filed',
  group: 'redress',
  place: 1,
  version: 1,
  unit: 'claim',
  texts: {
    ru: { name: 'Заявленные требования о возмещении', definition: 'Требования о возмещении вреда, поданные в периоде, по формам; при неполной дате — в первый день, который она может означать. Требования, от которых позже отказались, считаются.' },
    ky: { name: 'Коюлган ордун толтуруу талаптары', definition: 'Мезгил ичинде берилген зыяндын ордун толтуруу талаптары, түрлөрү боюнча; дата толук болбосо — ал билдире турган биринчи күн боюнча. Кийин баш тартылган талаптар да саналат.' },
    en: { name: 'Claims for redress filed', definition: 'Claims for redress filed in the period, by form; a partial date counts on the first day that it can mean. Claims that were given up later are counted.' },
  },
  facts: `
    select m.id as unit, m.client_id, m.form as claim_form from claims m where m.voided_at is null and app.edtf_lower(m.filed_on) between :from and :until`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
