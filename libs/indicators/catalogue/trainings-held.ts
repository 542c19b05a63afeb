import { TRAINING_KINDS } from '../../law/trainings/training-kind';
import { TRAINING_TOPICS } from '../../law/trainings/training-topic';
import type { Indicator } from '../indicator';

export const trainingsHeld: Indicator = {
  code: 'trainings_held',
  group: 'trainings',
  place: 1,
  version: 1,
  unit: 'training',
  texts: {
    ru: { name: 'Проведённые обучения', definition: 'Обучения, семинары, кампании и круглые столы, начавшиеся в периоде; при неполной дате — в первый день, который она может означать.' },
    ky: { name: 'Өткөрүлгөн окуулар', definition: 'Мезгил ичинде башталган окуулар, семинарлар, өнөктүктөр жана тегерек столдор; дата толук болбосо — ал билдире турган биринчи күн боюнча.' },
    en: { name: 'Trainings held', definition: 'Trainings, seminars, campaigns and round tables that began in the period; a partial date counts on the first day that it can mean.' },
  },
  facts: `select t.id as unit, t.office_id::text as office, t.kind as training_kind, t.topic, t.region from trainings t where t.voided_at is null and t.held_lower between :from and :until`,
  once: true,
  dimensions: [],
  own: {
    office: { column: 'office' },
    training_kind: { column: 'training_kind', values: TRAINING_KINDS, words: 'trainings:kind.' },
    topic: { column: 'topic', values: TRAINING_TOPICS, words: 'trainings:topic.' },
    region: { column: 'region', words: 'law:region.' },
  },
  impersonal: true,
};
