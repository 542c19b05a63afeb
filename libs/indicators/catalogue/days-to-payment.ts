import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { RETURNED } from '../redress-on-the-last-day';

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
  // one look at the decisions and one at the payments: joined from parts, each claim was laid beside every other
  facts: `
    with standing as (
      select distinct on (a.claim_id) a.claim_id, a.chain_id, a.amount, a.currency,
          first_value(app.edtf_lower(a.decided_on)) over firsts as earliest, first_value(app.edtf_upper(a.decided_on)) over firsts as or_until
        from awards a where a.voided_at is null and app.edtf_lower(a.decided_on) <= :until
        window firsts as (partition by a.claim_id, a.chain_id, a.amount > 0 order by a.position)
        order by a.claim_id, a.position desc
    ), kept as (
      select y.claim_id, y.chain_id, y.currency, y.amount - coalesce(r.amount, 0) as amount, app.edtf_lower(y.paid_on) as or_from, app.edtf_upper(y.paid_on) as latest
        from payments y left join (${RETURNED}) r on r.payment_id = y.id where y.voided_at is null and app.edtf_lower(y.paid_on) <= :until
    ), settled as (
      select s.claim_id, s.earliest, max(k.latest) filter (where k.amount > 0) as latest,
          (array_agg(k.or_from order by k.latest desc, k.or_from desc) filter (where k.amount > 0))[1] as or_from
        from standing s join kept k on k.claim_id = s.claim_id and k.chain_id = s.chain_id
        where s.amount > 0 and s.earliest = s.or_until group by s.claim_id, s.earliest, s.amount, s.currency
        having sum(k.amount) filter (where k.currency = s.currency) >= s.amount
    )
    select m.id as unit, m.client_id, m.form as claim_form, (l.latest - l.earliest)::numeric as amount from settled l join claims m on m.id = l.claim_id
      where m.voided_at is null and l.latest = l.or_from and l.latest between :from and :until and l.latest >= l.earliest`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
