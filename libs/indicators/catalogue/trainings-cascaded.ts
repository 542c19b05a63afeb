import { TRAINING_KINDS } from '../../law/trainings/training-kind';
import type { Indicator } from '../indicator';
import { GENERATIONS, TRAINING_GENERATIONS } from '../training-generations';

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
    with recursive ${TRAINING_GENERATIONS}
    select t.id as unit, t.office_id::text as office, t.kind as training_kind, t.region, g.generation::text as generation
      from generations g join trainings t on t.id = g.training_id where g.generation > 0 and t.held_lower between :from and :until`,
  dimensions: [],
  own: {
    generation: { column: 'generation', values: GENERATIONS.slice(1), words: 'impact:generation.' },
    office: { column: 'office' },
    training_kind: { column: 'training_kind', values: TRAINING_KINDS, words: 'trainings:kind.' },
    region: { column: 'region', words: 'law:region.' },
  },
  impersonal: true,
};
