import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { PAID, STANDING } from '../redress-on-the-last-day';

export const claimsFiled: Indicator = {
  code: 'claims_filed',
  group: 'redress',
  place: 1,
  version: 1,
  unit: 'claim',
  texts: {
    ru: { name: 'Поданные требования о возмещении', definition: 'Требования о возмещении, поданные в периоде, по формам, и как далеко они дошли к последнему дню периода: присуждено действующим решением; выплачено хотя бы частично по нему. При неполной дате — в первый день, который она может означать. Требования, от которых позже отказались, считаются.' },
    ky: { name: 'Ордун толтуруу боюнча берилген талаптар', definition: 'Мезгил ичинде берилген ордун толтуруу талаптары, түрлөрү боюнча, жана алар мезгилдин акыркы күнүнө чейин кайда жеткени: күчүндөгү чечим менен ыйгарылды; ал боюнча жок дегенде бир бөлүгү төлөндү. Дата толук болбосо — ал билдире турган биринчи күн боюнча. Кийин баш тартылган талаптар да саналат.' },
    en: { name: 'Claims for redress filed', definition: 'Claims for redress filed in the period, by form, and how far they had come by its last day: awarded by the decision that stands; paid at least in part by it. A partial date counts on the first day that it can mean. Claims that were given up later are counted.' },
  },
  facts: `
    select m.id as unit, m.client_id, m.form as claim_form, f.reached
      from claims m left join (${STANDING}) s on s.claim_id = m.id
        left join (${PAID}) p on p.claim_id = m.id and p.chain_id = s.chain_id and p.currency = s.currency
        cross join lateral (select s.effect not in ('denied', 'overturned') and coalesce(s.amount, 1) > 0 as stands) a
        cross join lateral (values ('claimed', true), ('awarded', a.stands), ('paid', a.stands and p.amount > 0)) f (reached, has)
      where m.voided_at is null and app.edtf_lower(m.filed_on) between :from and :until and f.has`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' }, reached: { column: 'reached', values: ['claimed', 'awarded', 'paid'], words: 'impact:reached.', partition: false, stages: true } },
};
