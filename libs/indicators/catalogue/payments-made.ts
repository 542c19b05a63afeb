import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { RETURNED } from '../redress-on-the-last-day';

export const paymentsMade: Indicator = {
  code: 'payments_made',
  group: 'redress',
  place: 4,
  version: 1,
  unit: 'claim',
  measure: { of: 'sum', unit: 'money' },
  texts: {
    ru: { name: 'Выплаченное возмещение', definition: 'Требования, по которым в периоде что-то выплачено, и сколько: за вычетом того, что из этих выплат вернулось к последнему дню периода. Валюты не складываются.' },
    ky: { name: 'Төлөнгөн ордун толтуруу', definition: 'Мезгил ичинде бир нерсе төлөнгөн талаптар жана канча төлөнгөнү: бул төлөмдөрдөн мезгилдин акыркы күнүнө чейин кайтарылганын кошпогондо. Валюталар кошулбайт.' },
    en: { name: 'Redress paid', definition: 'Claims of which something was paid in the period, and how much: less what of these payments had gone back by the last day of the period. Currencies are not added up.' },
  },
  facts: `
    select p.claim_id as unit, m.client_id, m.form as claim_form, p.currency, sum(p.amount - coalesce(r.amount, 0)) as amount
      from payments p join claims m on m.id = p.claim_id left join (${RETURNED}) r on r.payment_id = p.id
      where m.voided_at is null and p.voided_at is null and app.edtf_lower(p.paid_on) between :from and :until
      group by p.claim_id, m.client_id, m.form, p.currency having sum(p.amount - coalesce(r.amount, 0)) > 0`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
