import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { PAID, STANDING } from '../redress-on-the-last-day';

export const awardsOutstanding: Indicator = {
  code: 'awards_outstanding',
  group: 'redress',
  place: 5,
  version: 1,
  unit: 'claim',
  measure: { of: 'sum', unit: 'money' },
  texts: {
    ru: { name: 'Присуждено и не выплачено', definition: 'Требования, по которым на последний день периода присуждено больше, чем выплачено, и сколько не выплачено: действующее решение минус выплаты по нему (без возвращённых). Требования, от которых к тому дню отказались, не считаются. Первый день периода значения не имеет.' },
    ky: { name: 'Ыйгарылып, төлөнбөгөнү', definition: 'Мезгилдин акыркы күнүндө төлөнгөндөн көп ыйгарылган талаптар жана канчасы төлөнбөгөнү: күчүндөгү чечимден ал боюнча төлөмдөр (кайтарылганы саналбайт) алынып салынат. Ошол күнгө чейин баш тартылган талаптар саналбайт. Мезгилдин биринчи күнүнүн мааниси жок.' },
    en: { name: 'Awarded and not paid', definition: 'Claims for which on the last day of the period more was awarded than paid, and how much was outstanding: the decision that stood, less the payments of it (without what went back). Claims that had been given up by then are not counted. The first day of the period does not matter.' },
  },
  facts: `
    select m.id as unit, m.client_id, m.form as claim_form, s.currency, s.amount - coalesce(p.amount, 0) as amount
      from claims m join (${STANDING}) s on s.claim_id = m.id
        left join (${PAID}) p on p.claim_id = m.id and p.chain_id = s.chain_id and p.currency = s.currency
      where m.voided_at is null and (m.abandoned_at is null or m.abandoned_at >= :until + 1) and s.amount > coalesce(p.amount, 0)`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
