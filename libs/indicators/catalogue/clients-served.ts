import { ASSISTANCE, ASSISTANCE_OF } from '../../law/care/assistance';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

const assistance = `case s.type ${Object.entries(ASSISTANCE_OF).map(([type, kind]) => `when '${type}' then '${kind}'`).join(' ')} end`;

export const clientsServed: Indicator = {
  code: 'clients_served',
  group: 'people',
  place: 1,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Доверители, которым оказана помощь', definition: 'Доверители, для которых в периоде было сделано хотя бы одно: оказана услуга; состоялось заседание, подан документ или сделана запись в хронологии по их делу. Каждый человек считается один раз, а по видам помощи — один раз в каждом: медицинская (также лекарства и физиотерапия), психологическая (также психиатрическая), социальная (также транспорт и обучение), гуманитарная (также убежище), правовая (консультация или работа по делу).' },
    ky: { name: 'Жардам көрсөтүлгөн ишеним көрсөтүүчүлөр', definition: 'Мезгил ичинде жок дегенде бири жасалган адамдар: кызмат көрсөтүлгөн; алардын иши боюнча отурум өткөн, документ берилген же хронологияга жазуу киргизилген. Ар бир адам бир жолу, ал эми жардамдын түрлөрү боюнча ар биринде бир жолу саналат: медициналык (дары-дармек жана физиотерапия да), психологиялык (психиатриялык да), социалдык (транспорт жана окутуу да), гуманитардык (баш калкалоочу жай да), укуктук (кеңеш же иш боюнча жумуш).' },
    en: { name: 'Clients served', definition: 'Clients for whom at least one of these was done in the period: a service was delivered; in a case of theirs a hearing was held, a document filed or an entry made in the log. Each person is counted once, and by type of assistance once in each: medical (also medicines and physiotherapy), psychological (also psychiatric), social (also transport and training), humanitarian (also shelter), legal (advice, or work in a case).' },
  },
  facts: `
    select s.client_id as unit, s.client_id, ${assistance} as assistance from services s where s.state = 'delivered' and s.sorted_on between :from and :until
    union
    select k.client_id, k.client_id, 'legal' from case_clients k join (
      select case_id from log_entries where occurred_lower between :from and :until
      union
      select case_id from hearings where status = 'held' and starts_at >= :from and starts_at < :until + 1
      union
      select case_id from document_filings where filed_on between :from and :until
    ) acted using (case_id)`,
  dimensions: OF_CLIENTS,
  own: { assistance: { column: 'assistance', values: ASSISTANCE, words: 'impact:assistance.' } },
};
