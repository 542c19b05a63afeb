import { EXAMINATION_KINDS } from '../../law/violations/examination-kind';
import { OF_CLIENTS } from '../dimensions';
import type { Indicator } from '../indicator';

export const examinationsRequested: Indicator = {
  code: 'examinations_requested',
  group: 'accountability',
  place: 1,
  version: 1,
  unit: 'examination',
  texts: {
    ru: { name: 'Запрошенные судебно-медицинские обследования', definition: 'Обследования по Стамбульскому протоколу, запрошенные в периоде, и что с ними стало к сегодняшнему дню: проведено, отказано, ещё нет ответа.' },
    ky: { name: 'Суралган соттук-медициналык текшерүүлөр', definition: 'Мезгил ичинде Стамбул протоколу боюнча суралган текшерүүлөр жана бүгүнкү күнгө чейин алар эмне болгону: жүргүзүлдү, баш тартылды, жооп али жок.' },
    en: { name: 'Forensic examinations requested', definition: 'Examinations by the Istanbul Protocol requested in the period, and what has become of them by today: done, refused, or no answer yet.' },
  },
  facts: `
    select x.id as unit, x.examined_id as client_id, x.kind as examination_kind,
        case when x.done_on is not null then 'done' when x.refused_on is not null then 'refused' else 'waiting' end as examination_state
      from examinations x join events e on e.id = x.event_id
      where e.voided_at is null and x.requested_lower between :from and :until`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: {
    examination_kind: { column: 'examination_kind', values: EXAMINATION_KINDS, words: 'violations:examinationKind.' },
    examination_state: { column: 'examination_state', values: ['done', 'refused', 'waiting'], words: 'impact:state.' },
  },
};
