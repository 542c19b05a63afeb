import { ENQUIRY_TOPICS } from '../../law/enquiry-topic';
import type { Indicator } from '../indicator';

export const visitors: Indicator = {
  code: 'visitors',
  group: 'people',
  place: 4,
  version: 1,
  unit: 'visitor',
  texts: {
    ru: { name: 'Обратившиеся люди', definition: 'Люди, от которых в периоде поступило хотя бы одно обращение. Кто обращался несколько раз и был узнан, считается один раз в каждом офисе.' },
    ky: { name: 'Кайрылган адамдар', definition: 'Мезгил ичинде жок дегенде бир кайрылуусу түшкөн адамдар. Бир нече жолу кайрылып, таанылган адам ар бир кеңседе бир жолу саналат.' },
    en: { name: 'People who enquired', definition: 'People of whom at least one enquiry was received in the period. Whoever came several times and was recognised counts once at each office.' },
  },
  facts: `
    select e.visitor_id as unit, e.office_id::text as office, e.topic from enquiries e where e.received_at >= :from and e.received_at < :until + 1`,
  dimensions: [],
  own: { office: { column: 'office', partition: true }, topic: { column: 'topic', values: ENQUIRY_TOPICS, words: 'law:enquiryTopic.' } },
};
