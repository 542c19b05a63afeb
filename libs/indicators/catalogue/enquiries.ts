import { ENQUIRY_OUTCOMES } from '../../law/enquiry-outcome';
import { ENQUIRY_TOPICS } from '../../law/enquiry-topic';
import { GENDERS } from '../../law/gender';
import { REGIONS } from '../../law/region';
import { AGE_BANDS, ageBand } from '../age-band';
import { UNKNOWN } from '../dimensions';
import type { Indicator } from '../indicator';

export const enquiries: Indicator = {
  code: 'enquiries',
  group: 'people',
  place: 3,
  version: 1,
  unit: 'enquiry',
  texts: {
    ru: { name: 'Обращения', definition: 'Обращения, поступившие в периоде, по времени офисов. Итог — последний записанный; «ожидает» — итога ещё нет. Повторное обращение того же человека считается ещё раз.' },
    ky: { name: 'Кайрылуулар', definition: 'Мезгил ичинде түшкөн кайрылуулар, кеңселердин убактысы боюнча. Жыйынтыгы — акыркы жазылганы; «күтүүдө» — жыйынтык али жок. Ошол эле адамдын кайра кайрылуусу дагы бир жолу саналат.' },
    en: { name: 'Enquiries', definition: 'Enquiries received in the period, by the clock of the offices. The outcome is the last one noted; "waiting" means that there is none yet. Another enquiry of the same person counts again.' },
  },
  facts: `
    select e.id as unit, e.visitor_id, e.office_id::text as office, e.topic, coalesce(e.outcome, 'waiting') as outcome, coalesce(e.gender, '${UNKNOWN}') as gender, coalesce(e.region, '${UNKNOWN}') as region,
        ${ageBand('e.birth_year', ':until')} as age
      from enquiries e where e.received_at >= :from and e.received_at < :until + 1`,
  once: true,
  people: 'visitor_id',
  dimensions: [],
  own: {
    office: { column: 'office' },
    topic: { column: 'topic', values: ENQUIRY_TOPICS, words: 'law:enquiryTopic.' },
    outcome: { column: 'outcome', values: [...ENQUIRY_OUTCOMES, 'waiting'], words: 'law:enquiryOutcome.' },
    gender: { column: 'gender', values: [...GENDERS, UNKNOWN], words: 'law:gender.' },
    age: { column: 'age', values: [...AGE_BANDS, UNKNOWN], words: 'impact:age.' },
    region: { column: 'region', values: [...REGIONS, UNKNOWN], words: 'law:region.' },
  },
};
