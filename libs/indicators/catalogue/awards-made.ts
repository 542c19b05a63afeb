import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const awardsMade: Indicator = {
  code: 'awards_made',
  group: 'redress',
  place: 3,
  version: 1,
  unit: 'claim',
  measure: { of: 'sum', unit: 'money' },
  texts: {
    ru: { name: 'Присуждённое возмещение', definition: 'Требования, по которым в периоде принято решение, присуждающее деньги, и сколько присуждено последним решением периода. Решение более позднего периода считается в нём, поэтому суммы разных периодов не складываются. Валюты не складываются.' },
    ky: { name: 'Ыйгарылган ордун толтуруу', definition: 'Мезгил ичинде акча ыйгарган чечим чыккан талаптар жана мезгилдин акыркы чечими менен канча ыйгарылганы. Кийинки мезгилдин чечими ошол мезгилде саналат, ошондуктан ар башка мезгилдердин суммалары кошулбайт. Валюталар кошулбайт.' },
    en: { name: 'Redress awarded', definition: 'Claims about which a decision was made in the period that awards money, and how much the last decision of the period awards. A decision of a later period counts in that one, so sums of several periods are not to be added. Currencies are not added up.' },
  },
  facts: `
    select l.claim_id as unit, m.client_id, m.form as claim_form, l.currency, l.amount
      from (select distinct on (a.claim_id) a.claim_id, a.amount, a.currency from awards a
          where a.voided_at is null and app.edtf_lower(a.decided_on) between :from and :until order by a.claim_id, a.position desc) l
        join claims m on m.id = l.claim_id
      where m.voided_at is null and l.amount > 0`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' } },
};
