import { GENDERS } from '../../law/gender';
import { REGIONS } from '../../law/region';
import { UNKNOWN } from '../dimensions';
import type { Indicator } from '../indicator';
import { GENERATIONS, TRAINING_GENERATIONS } from '../training-generations';

export const trainingParticipants: Indicator = {
  code: 'training_participants',
  group: 'trainings',
  place: 2,
  version: 1,
  unit: 'participant',
  texts: {
    ru: { name: 'Участники обучений', definition: 'Люди из списков обучений, начавшихся в периоде, кроме не пришедших и внесённых по ошибке; где отмечали присутствие — только те, кто был хотя бы на одном занятии. Каждый считается один раз, сколько бы обучений он ни посетил, а по поколениям ведущих — один раз в каждом; гости без имени не считаются.' },
    ky: { name: 'Окуулардын катышуучулары', definition: 'Мезгил ичинде башталган окуулардын тизмелериндеги адамдар, келбегендер менен жаңылыштык менен киргизилгендерден башкалары; катышуу белгиленген жерде — жок дегенде бир сабакта болгондор гана. Канча окууга катышпасын, ар бири бир жолу, ал эми жетекчилердин муундары боюнча ар биринде бир жолу саналат; аты жазылбаган коноктор саналбайт.' },
    en: { name: 'Participants of trainings', definition: 'People on the lists of trainings that began in the period, but for those who did not come or were entered by mistake; where attendance was taken, only those who were at one of the sessions. Each counts once, however many trainings he came to, and by generation of those who led once in each; guests without a name are not counted.' },
  },
  facts: `
    with recursive ${TRAINING_GENERATIONS}
    select r.person_id as unit, coalesce(w.gender, '${UNKNOWN}') as gender, coalesce(w.region, '${UNKNOWN}') as region, t.kind as training_kind, coalesce(g.generation, 0)::text as generation
      from app.training_reach r join trainings t on t.id = r.training_id left join generations g on g.training_id = t.id join participants w on w.id = r.person_id
      where t.held_lower between :from and :until`,
  dimensions: [],
  own: {
    gender: { column: 'gender', values: [...GENDERS, UNKNOWN], words: 'law:gender.', partition: true },
    region: { column: 'region', values: [...REGIONS, UNKNOWN], words: 'law:region.', partition: true },
    training_kind: { column: 'training_kind', words: 'trainings:kind.' },
    generation: { column: 'generation', values: GENERATIONS, words: 'impact:generation.' },
  },
};
