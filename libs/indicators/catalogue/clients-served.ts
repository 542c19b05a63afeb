import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const clientsServed: Indicator = {
  code: 'clients_served',
  group: 'people',
  place: 1,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Доверители, которым оказана помощь', definition: 'Доверители, для которых в периоде было сделано хотя бы одно: оказана услуга; состоялось заседание, подан документ или сделана запись в хронологии по их делу. Каждый человек считается один раз.' },
    ky: { name: 'Жардам көрсөтүлгөн ишеним көрсөтүүчүлөр', definition: 'Мезгил ичинде жок дегенде бири жасалган адамдар: кызмат көрсөтүлгөн; алардын иши боюнча отурум өткөн, документ берилген же хронологияга жазуу киргизилген. Ар бир адам бир жолу саналат.' },
    en: { name: 'Clients served', definition: 'Clients for whom at least one of these was done in the period: a service was delivered; in a case of theirs a hearing was held, a document filed or an entry made in the log. Each person is counted once.' },
  },
  facts: `
    select s.client_id as unit, s.client_id from services s where s.state = 'delivered' and s.sorted_on between :from and :until
    union
    select k.client_id, k.client_id from case_clients k join (
      select case_id from log_entries where occurred_lower between :from and :until
      union
      select case_id from hearings where status = 'held' and starts_at >= :from and starts_at < :until + 1
      union
      select case_id from document_filings where filed_on between :from and :until
    ) acted using (case_id)`,
  dimensions: OF_CLIENTS,
};
