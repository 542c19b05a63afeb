import { ASSISTANCE, ASSISTANCE_OF } from '../../law/care/assistance';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

const assistance = `case s.type ${Object.entries(ASSISTANCE_OF).map(([type, kind]) => `when '${type}' then '${kind}'`).join(' ')} end`;

export const peopleAssisted: Indicator = {
  code: 'people_assisted',
  group: 'people',
  place: 2,
  version: 1,
  unit: 'client',
  texts: {
    ru: { name: 'Люди по видам помощи', definition: 'Доверители, которым в периоде оказана помощь, по видам: медицинская (также лекарства и физиотерапия), психологическая (также психиатрическая), социальная (также транспорт и обучение), гуманитарная (также убежище), правовая (консультация; заседание, поданный документ или запись в хронологии по делу). Каждый человек считается один раз в каждом виде.' },
    ky: { name: 'Жардамдын түрлөрү боюнча адамдар', definition: 'Мезгил ичинде жардам көрсөтүлгөн ишеним көрсөтүүчүлөр, түрлөрү боюнча: медициналык (дары-дармек жана физиотерапия да), психологиялык (психиатриялык да), социалдык (транспорт жана окутуу да), гуманитардык (баш калкалоочу жай да), укуктук (кеңеш; иш боюнча отурум, берилген документ же хронологиядагы жазуу). Ар бир адам ар бир түрдө бир жолу саналат.' },
    en: { name: 'People by type of assistance', definition: 'Clients who were assisted in the period, by type: medical (also medicines and physiotherapy), psychological (also psychiatric), social (also transport and training), humanitarian (also shelter), legal (advice; a hearing, a document filed or an entry in the log of a case). Each person is counted once in each type.' },
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
