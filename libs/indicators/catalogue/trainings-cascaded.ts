import { TRAINING_KINDS } from '../../law/trainings/training-kind';
import type { Indicator } from '../indicator';

/** Trainings further down are told together with those of this generation. */
const DEEPEST = 4;

export const trainingsCascaded: Indicator = {
  code: 'trainings_cascaded',
  group: 'trainings',
  place: 3,
  version: 1,
  unit: 'training',
  texts: {
    ru: { name: 'Обучения, проведённые теми, кого мы обучили', definition: 'Обучения, начавшиеся в периоде, которые ведёт хотя бы один человек, обученный для этого на другом нашем обучении; по поколениям: 1 — обучен на обучении, которое вели наши собственные тренеры, 2 — на обучении первого поколения, и так далее; из нескольких путей считается кратчайший.' },
    ky: { name: 'Биз окуткандар өткөргөн окуулар', definition: 'Мезгил ичинде башталып, жок дегенде бир жетекчиси ал үчүн биздин башка окуубузда даярдалган окуулар; муундар боюнча: 1 — биздин өз тренерлерибиз өткөргөн окууда даярдалган, 2 — биринчи муундун окуусунда, ж. б.; бир нече жолдун эң кыскасы саналат.' },
    en: { name: 'Trainings led by people trained here', definition: 'Trainings that began in the period and are led by at least one person who was trained for it at another training of ours; by generation: 1 = trained at one that our own trainers led, 2 = at one of the first generation, and so on; of several ways the shortest counts.' },
  },
  facts: `
    with recursive led as (
      select r.training_id, r.trained_at_id from trainers r join trainings t on t.id = r.training_id join trainings o on o.id = r.trained_at_id
        where t.voided_at is null and o.voided_at is null
    ), beneath (training_id, generation) as (
      select t.id, 0 from trainings t where t.voided_at is null and t.id not in (select training_id from led)
      union
      select l.training_id, b.generation + 1 from beneath b join led l on l.trained_at_id = b.training_id where b.generation < ${DEEPEST}
    )
    select t.id as unit, t.office_id::text as office, t.kind as training_kind, t.region, least(min(b.generation), ${DEEPEST})::text as generation
      from beneath b join trainings t on t.id = b.training_id where t.held_lower between :from and :until group by t.id having min(b.generation) > 0`,
  dimensions: [],
  own: {
    generation: { column: 'generation', values: ['1', '2', '3', '4'], words: 'impact:generation.' },
    office: { column: 'office' },
    training_kind: { column: 'training_kind', values: TRAINING_KINDS, words: 'trainings:kind.' },
    region: { column: 'region', words: 'law:region.' },
  },
  impersonal: true,
};
