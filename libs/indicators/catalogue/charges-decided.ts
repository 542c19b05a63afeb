import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

const DECIDED = ['acquitted', 'convicted', 'terminated_rehabilitating', 'terminated_non_rehabilitating', 'reclassified', 'remanded', 'ended_by_death'];

export const chargesDecided: Indicator = {
  code: 'charges_decided',
  group: 'court',
  place: 7,
  version: 1,
  unit: 'charge',
  texts: {
    ru: { name: 'Решения по обвинениям доверителей', definition: 'Обвинения (каждая статья отдельно) против доверителей, по которым в периоде принято решение. Итог — последний из принятых в периоде.' },
    ky: { name: 'Ишеним көрсөтүүчүлөргө тагылган айыптар боюнча чечимдер', definition: 'Ишеним көрсөтүүчүлөргө тагылган айыптар (ар бир берене өзүнчө), алар боюнча мезгил ичинде чечим чыккан. Жыйынтыгы — мезгилдеги акыркысы.' },
    en: { name: 'Charges against clients decided', definition: 'Charges (each article by itself) against clients that were decided in the period. The outcome is the last one of the period.' },
  },
  facts: `
    select distinct on (o.charge_id) o.charge_id as unit, c.id as client_id, o.outcome as charge_outcome, h.article
      from charge_outcomes o join charges h on h.id = o.charge_id join clients c on c.person_id = h.accused_person_id
      where h.voided_at is null and o.outcome <> 'pending' and app.edtf_lower(o.decided_on) between :from and :until
      order by o.charge_id, app.edtf_lower(o.decided_on) desc, o.created_at desc`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: { charge_outcome: { column: 'charge_outcome', values: DECIDED, words: 'law:chargeOutcome.' }, article: { column: 'article' } },
};
