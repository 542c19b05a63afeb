import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { PAID, RETURNED, STANDING } from '../redress-on-the-last-day';

export const daysToPayment: Indicator = {
  code: 'days_to_payment',
  group: 'redress',
  place: 6,
  version: 1,
  unit: 'claim',
  measure: { of: 'median', unit: 'days' },
  texts: {
    ru: { name: 'Дней от присуждения до выплаты', definition: 'Требования, по которым последняя выплата пришлась на период и присуждённое выплачено полностью: сколько дней прошло от решения, которым в этом круге впервые присуждены деньги, до последней выплаты. Медиана. Считаются только те, у которых оба дня известны точно.' },
    ky: { name: 'Ыйгарылгандан төлөнгөнгө чейинки күндөр', definition: 'Акыркы төлөмү мезгилге туура келген жана ыйгарылганы толук төлөнгөн талаптар: бул айлампада биринчи жолу акча ыйгарган чечимден акыркы төлөмгө чейин канча күн өттү. Медиана. Эки күнү тең так белгилүү болгондору гана саналат.' },
    en: { name: 'Days from award to payment', definition: 'Claims of which the last payment fell into the period and what was awarded is paid in full: how many days went by from the decision that first awarded money in this round to the last payment. The median. Only those of which both days are known exactly.' },
  },
  facts: `
    select m.id as unit, m.client_id, m.form as claim_form, (l.latest - f.earliest)::numeric as amount
      from claims m join (${STANDING}) s on s.claim_id = m.id and s.amount > 0
        join (${PAID}) p on p.claim_id = m.id and p.chain_id = s.chain_id and p.currency = s.currency and p.amount >= s.amount
        join (select distinct on (a.claim_id, a.chain_id) a.claim_id, a.chain_id, app.edtf_lower(a.decided_on) as earliest, app.edtf_upper(a.decided_on) as or_until
            from awards a where a.voided_at is null and a.amount > 0 and app.edtf_lower(a.decided_on) <= :until order by a.claim_id, a.chain_id, a.position) f
          on f.claim_id = m.id and f.chain_id = s.chain_id and f.earliest = f.or_until
        join (select distinct on (y.claim_id, y.chain_id) y.claim_id, y.chain_id, app.edtf_lower(y.paid_on) as or_from, app.edtf_upper(y.paid_on) as latest
            from payments y left join (${RETURNED}) r on r.payment_id = y.id
            where y.voided_at is null and y.amount > coalesce(r.amount, 0) and app.edtf_lower(y.paid_on) <= :until
            order by y.claim_id, y.chain_id, app.edtf_upper(y.paid_on) desc, app.edtf_lower(y.paid_on) desc) l
          on l.claim_id = m.id and l.chain_id = s.chain_id and l.latest = l.or_from
      where m.voided_at is null and l.latest between :from and :until and l.latest >= f.earliest`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
