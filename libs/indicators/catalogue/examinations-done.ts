import { CONSISTENCIES } from '../../law/violations/consistency';
import { EXAMINATION_KINDS } from '../../law/violations/examination-kind';
import { OF_CLIENTS, UNKNOWN } from '../dimensions';
import type { Indicator } from '../indicator';

export const examinationsDone: Indicator = {
  code: 'examinations_done',
  group: 'accountability',
  place: 2,
  version: 1,
  unit: 'examination',
  texts: {
    ru: { name: 'Проведённые судебно-медицинские обследования', definition: 'Обследования по Стамбульскому протоколу, проведённые в периоде, по степени соответствия; при неполной дате — по последнему дню, который она может означать.' },
    ky: { name: 'Жүргүзүлгөн соттук-медициналык текшерүүлөр', definition: 'Мезгил ичинде Стамбул протоколу боюнча жүргүзүлгөн текшерүүлөр, дал келүү даражасы боюнча; дата толук болбосо — ал билдире турган акыркы күн боюнча.' },
    en: { name: 'Forensic examinations done', definition: 'Examinations by the Istanbul Protocol done in the period, by degree of consistency; a partial date counts on the last day that it can mean.' },
  },
  facts: `
    select x.id as unit, x.examined_id as client_id, x.kind as examination_kind, coalesce(x.finding, '${UNKNOWN}') as finding
      from examinations x join events e on e.id = x.event_id
      where e.voided_at is null and x.done_upper between :from and :until`,
  once: true,
  people: 'client_id',
  dimensions: OF_CLIENTS,
  own: {
    examination_kind: { column: 'examination_kind', values: EXAMINATION_KINDS, words: 'violations:examinationKind.' },
    finding: { column: 'finding', values: [...CONSISTENCIES, UNKNOWN], words: 'violations:consistency.' },
  },
};
