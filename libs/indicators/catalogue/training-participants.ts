import { GENDERS } from '../../law/gender';
import { REGIONS } from '../../law/region';
import { UNKNOWN } from '../dimensions';
import type { Indicator } from '../indicator';

export const trainingParticipants: Indicator = {
  code: 'training_participants',
  group: 'trainings',
  place: 2,
  version: 1,
  unit: 'participant',
  texts: {
    ru: { name: 'Участники обучений', definition: 'Люди из списков обучений, начавшихся в периоде, кроме не пришедших и внесённых по ошибке. Каждый считается один раз, сколько бы обучений он ни посетил; гости без имени не считаются.' },
    ky: { name: 'Окуулардын катышуучулары', definition: 'Мезгил ичинде башталган окуулардын тизмелериндеги адамдар, келбегендер менен жаңылыштык менен киргизилгендерден башкалары. Канча окууга катышпасын, ар бири бир жолу саналат; аты жазылбаган коноктор саналбайт.' },
    en: { name: 'Participants of trainings', definition: 'People on the lists of trainings that began in the period, but for those who did not come or were entered by mistake. Each counts once, however many trainings he came to; guests without a name are not counted.' },
  },
  facts: `
    select coalesce(p.merged_into_id, p.id) as unit, coalesce(w.gender, '${UNKNOWN}') as gender, coalesce(w.region, '${UNKNOWN}') as region, t.kind as training_kind
      from participations e join trainings t on t.id = e.training_id join participants p on p.id = e.participant_id
        join participants w on w.id = coalesce(p.merged_into_id, p.id)
      where e.ending is null and t.voided_at is null and t.held_lower between :from and :until`,
  dimensions: [],
  own: {
    gender: { column: 'gender', values: [...GENDERS, UNKNOWN], words: 'law:gender.', partition: true },
    region: { column: 'region', values: [...REGIONS, UNKNOWN], words: 'law:region.', partition: true },
    training_kind: { column: 'training_kind', words: 'trainings:kind.' },
  },
};
