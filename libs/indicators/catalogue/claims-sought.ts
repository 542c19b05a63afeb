import { CLAIM_FORMS } from '../../law/redress/claim-form';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';
import { PAID, STANDING } from '../redress-on-the-last-day';

export const claimsSought: Indicator = {
  code: 'claims_sought',
  group: 'redress',
  place: 2,
  version: 1,
  unit: 'claim',
  measure: { of: 'sum', unit: 'money' },
  texts: {
    ru: { name: 'Суммы требований и их путь', definition: 'Сколько денег потребовано в требованиях, поданных в периоде; сколько из них присуждено решением, действующим на последний день периода; сколько по нему выплачено к этому дню за вычетом возвращённого. Валюты не складываются: присуждённое в иной валюте, чем потребовано, здесь не считается.' },
    ky: { name: 'Талап кылынган суммалар жана алардын жолу', definition: 'Мезгил ичинде берилген талаптарда канча акча талап кылынганы; мезгилдин акыркы күнүндө күчүндө турган чечим менен алардын канчасы ыйгарылганы; ал боюнча ошол күнгө чейин кайтарылганын кошпогондо канча төлөнгөнү. Валюталар кошулбайт: талап кылынгандан башка валютада ыйгарылганы бул жерде саналбайт.' },
    en: { name: 'Sums claimed, and what became of them', definition: 'How much money the claims filed in the period ask for; how much of it the decision awards that stood on the last day of the period; how much of that had been paid by then, less what had gone back. Currencies are not added up: what was awarded in another currency than was claimed is not counted here.' },
  },
  facts: `
    select m.id as unit, m.client_id, m.form as claim_form, m.currency, f.reached, f.amount
      from claims m left join (${STANDING}) s on s.claim_id = m.id and s.currency = m.currency and s.amount > 0
        left join (${PAID}) p on p.claim_id = m.id and p.chain_id = s.chain_id and p.currency = s.currency and p.amount > 0
        cross join lateral (values ('claimed', m.sought), ('awarded', s.amount), ('paid', p.amount)) f (reached, amount)
      where m.voided_at is null and m.sought is not null and app.edtf_lower(m.filed_on) between :from and :until and f.amount is not null`,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { claim_form: { column: 'claim_form', values: CLAIM_FORMS, words: 'redress:claimForm.' }, reached: { column: 'reached', values: ['claimed', 'awarded', 'paid'], words: 'impact:reached.', partition: false, stages: true } },
};
