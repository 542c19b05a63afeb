import { EXAMINATION_KINDS } from '../../law/violations/examination-kind';
import { OF_CLIENTS, UNKNOWN } from '../dimensions';
import type { Indicator } from '../indicator';

export const examinationsWithoutFinding: Indicator = {
  code: 'examinations_without_finding',
  group: 'quality',
  place: 9,
  version: 1,
  unit: 'examination',
  mend: 'examination_finding',
  texts: {
    ru: { name: 'Обследования без вывода', definition: 'Обследования по Стамбульскому протоколу, проведённые в периоде, степень соответствия по которым не записана.' },
    ky: { name: 'Корутундусу жазылбаган текшерүүлөр', definition: 'Мезгил ичинде Стамбул протоколу боюнча жүргүзүлүп, дал келүү даражасы жазылбаган текшерүүлөр.' },
    en: { name: 'Examinations without a finding', definition: 'Examinations by the Istanbul Protocol done in the period of which the degree of consistency is not noted.' },
  },
  facts: `
    select x.id as unit, x.examined_id as client_id, x.kind as examination_kind from examinations x join events e on e.id = x.event_id
      where e.voided_at is null and x.done_upper between :from and :until and x.finding is null`,
  once: true,
  people: 'client_id',
  partOf: { code: 'examinations_done', where: { dimension: 'finding', value: UNKNOWN } },
  dimensions: OF_CLIENTS,
  own: { examination_kind: { column: 'examination_kind', values: EXAMINATION_KINDS, words: 'violations:examinationKind.' } },
};
