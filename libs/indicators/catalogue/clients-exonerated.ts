import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

const GROUNDS = ['acquitted', 'terminated_rehabilitating'];

export const clientsExonerated: Indicator = {
  code: 'clients_exonerated',
  group: 'court',
  place: 10,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Реабилитированные (правовая реабилитация)', definition: 'Доверители, которых в периоде оправдали хотя бы по одному обвинению или в отношении которых обвинение прекращено по реабилитирующим основаниям. Каждый человек считается один раз, по основаниям — один раз в каждом. Отменённое позже считается в том периоде, в котором вынесено.' },
    ky: { name: 'Укуктук реабилитациялангандар', definition: 'Мезгил ичинде жок дегенде бир айып боюнча акталган же айыбы реабилитациялоочу негиздер менен токтотулган ишеним көрсөтүүчүлөр (укуктук реабилитация). Ар бир адам бир жолу, негиздер боюнча — ар биринде бир жолу саналат. Кийин жокко чыгарылганы чыккан мезгилинде саналат.' },
    en: { name: 'Clients exonerated', definition: 'Clients who in the period were acquitted of at least one charge, or against whom one was terminated on rehabilitating grounds. Each person is counted once, and by ground once in each. What was overturned later counts in the period in which it was pronounced.' },
  },
  facts: `
    select c.id as unit, c.id as client_id, o.outcome as exoneration_ground, h.article
      from charge_outcomes o join charges h on h.id = o.charge_id join clients c on c.person_id = h.accused_person_id
      where h.voided_at is null and o.outcome in ('${GROUNDS.join(`', '`)}') and app.edtf_lower(o.decided_on) between :from and :until`,
  dimensions: OF_CLIENTS,
  own: { exoneration_ground: { column: 'exoneration_ground', values: GROUNDS, words: 'law:chargeOutcome.' }, article: { column: 'article' } },
};
